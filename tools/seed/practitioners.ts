import type { CredentialKind, PractitionerKind } from '@legal-aid/contracts/codes';
import { practitionerKinds } from '@legal-aid/contracts/codes';
import { practitionerIdOf } from '@legal-aid/registry/commands/practitioners';
import type { PractitionerId } from '@legal-aid/registry/domain/practitioner';
import type { PractitionerRegistration } from '@legal-aid/registry/domain/registerPractitioner';
import { atBranch, cardReissued, fromFirstDay, gone, practitionersEach } from './assumptions.ts';
import { dayOf, textOf } from './calendar.ts';
import { between, chance, pick } from './chance.ts';
import { authority, commandIdOf } from './command.ts';
import { nameOf, sexOf } from './names.ts';
import { activeToOf, mergerDay, territories, type PlannedOrganization, type Territory } from './organizations.ts';

/** What happens to a practitioner after his registration. */
export interface PractitionerChange {
  readonly name: 'addCapacity' | 'endCapacity' | 'issueCredential' | 'withdrawCredential';
  /** The legal day, which is also the day of entry. */
  readonly on: string;
  /** Whole but for the practitioner and his version. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** A practitioner that the plan registers, with all that happens to him, in order. */
export interface PlannedPractitioner {
  readonly id: PractitionerId;
  readonly commandId: string;
  readonly registration: PractitionerRegistration;
  readonly changes: readonly PractitionerChange[];
}

interface Career {
  readonly question: string;
  readonly kind: PractitionerKind;
  readonly at: PlannedOrganization;
  readonly successor: PlannedOrganization;
  readonly from: string;
  /** The last day's morrow, or null. */
  readonly to: string | null;
}

const cardOf = (kind: PractitionerKind): CredentialKind | null => practitionerKinds.find(({ code }) => code === kind)?.credential ?? null;
const cardLetters: Readonly<Record<CredentialKind, string>> = {
  OFFICER_CARD: 'TGV',
  LAWYER_CARD: 'LS',
  CONSULTANT_CARD: 'TVV',
  COLLABORATOR_CARD: 'CTV',
};

// One officer of today's Tuyên Quang has lost his card and not his post: whoever assigns him is refused. LQ.25.1b.
const withdrawnOfficer = { question: 'practitioner:vn63-08:LEGAL_AID_OFFICER:1', on: '2026-03-16' };

// The newest begin some weeks before the plan's end.
const lastStart = '2026-05-01';

const careerOf = (question: string, kind: PractitionerKind, { at, successor }: Pick<Career, 'at' | 'successor'>): Career => {
  const first = at.registration.activeFrom;
  const isFirst = question.endsWith(':0') || question === withdrawnOfficer.question;
  const later = textOf(dayOf(first) + between(30, 2_300, `${question}:from`));
  const isFromFirstDay = isFirst || chance(`${question}:first`) < fromFirstDay || later >= (activeToOf(at) ?? lastStart);
  const from = isFromFirstDay ? first : later;
  const left = textOf(dayOf(from) + between(500, 2_200, `${question}:to`));
  const goes = !isFirst && left < '2026-06-01' && chance(`${question}:goes`) < gone;
  // Who works for an organisation that ends without a successor leaves with it.
  const ends = at.later?.name === 'endOrganization' ? at.later.on : null;
  return { question, kind, at, successor, from, to: goes && left < (ends ?? '9') ? left : ends };
};

const planOf = (career: Career, index: number): PlannedPractitioner => {
  const { question, kind, at, from } = career;
  const commandId = commandIdOf(question);
  const cardKind = cardOf(kind);
  const sex = sexOf(0.45, question);
  const number = cardKind && `${cardLetters[cardKind]}-${String(index + 1).padStart(5, '0')}`;
  const issuedOn = textOf(dayOf(from) - between(0, 900, `${question}:card`));
  return {
    id: practitionerIdOf({ actor: authority, id: commandId }),
    commandId,
    registration: {
      name: nameOf(sex, question),
      capacity: { kind, organizationId: at.id, validFrom: from },
      ...(cardKind && number && { credential: { kind: cardKind, number, validFrom: issuedOn } }),
    },
    changes: changesOf(career, cardKind && number ? { kind: cardKind, number } : null).toSorted((left, right) =>
      left.on < right.on ? -1 : Number(left.on > right.on),
    ),
  };
};

type Card = { readonly kind: CredentialKind; readonly number: string } | null;

const changesOf = (career: Career, card: Card): readonly PractitionerChange[] => {
  const { kind, at, successor, from, to } = career;
  const moves = at.id !== successor.id && (to === null || to > mergerDay) && from < mergerDay;
  const last = moves ? successor : at;
  const ending = (where: PlannedOrganization, on: string): PractitionerChange => ({
    name: 'endCapacity',
    on,
    input: { kind, organizationId: where.id, endedOn: on },
  });
  return [
    ...(card ? cardChanges(career, card) : []),
    // LQ.16.3: the successor has the people of those that were merged into it.
    ...(moves
      ? [
          ending(at, mergerDay),
          {
            name: 'addCapacity' as const,
            on: mergerDay,
            input: { capacity: { kind, organizationId: successor.id, validFrom: mergerDay } },
          },
        ]
      : []),
    ...(to === null ? [] : [ending(last, to)]),
  ];
};

const cardChanges = ({ question, kind, from, to }: Career, card: NonNullable<Card>): readonly PractitionerChange[] => {
  const withdrawal = (on: string): PractitionerChange => ({
    name: 'withdrawCredential',
    on,
    input: { kind: card.kind, withdrawnOn: on },
  });
  const reissuedOn = textOf(dayOf(from) + between(60, 900, `${question}:reissued`));
  const isReissued = chance(`${question}:reissue`) < cardReissued && reissuedOn < (to ?? '2026-06-01');
  const isWithdrawn = question === withdrawnOfficer.question;
  // LQ.23: a lost card is issued anew under its number. LQ.22.1c: an officer's is withdrawn when he leaves.
  return [
    ...(isReissued
      ? [
          withdrawal(reissuedOn),
          { name: 'issueCredential' as const, on: reissuedOn, input: { credential: { ...card, validFrom: reissuedOn } } },
        ]
      : []),
    ...(to !== null && kind === 'LEGAL_AID_OFFICER' ? [withdrawal(to)] : []),
    ...(isWithdrawn ? [withdrawal(withdrawnOfficer.on)] : []),
  ];
};

const careersIn = (territory: Territory): readonly Career[] => {
  const { origin, center, centerToday, branches, participating } = territory;
  const centerSeat = { at: center, successor: centerToday };
  const seatFor = (question: string, kind: PractitionerKind) => {
    const branch = !question.endsWith(':0') && kind !== 'INTAKE_OFFICER' && branches.length > 0 && chance(`${question}:seat`) < atBranch;
    const at = branch && question !== withdrawnOfficer.question ? pick(branches, `${question}:branch`) : null;
    return at ? { at, successor: at } : centerSeat;
  };
  const atCenter = Object.entries(practitionersEach).flatMap(([kind, [least, most]]) =>
    Array.from({ length: between(least, most, `practitioners:${origin.id}:${kind}`) }, (_, index) => {
      const question = `practitioner:${origin.id}:${kind}:${index}`;
      return careerOf(question, kind as PractitionerKind, seatFor(question, kind as PractitionerKind));
    }),
  );
  const elsewhere = [
    ...branches.map((branch) => [branch, ['LEGAL_AID_OFFICER', 'INTAKE_OFFICER']] as const),
    ...participating.map((one) => [one, staffKinds(one)] as const),
  ].flatMap(([at, kinds]) =>
    kinds.map((kind, index) => careerOf(`practitioner:${at.slug}:${kind}:${index === 0 ? 0 : `${index}:0`}`, kind, { at, successor: at })),
  );
  return [...atCenter, ...elsewhere];
};

/** A law practice has lawyers; a consulting organisation has consultants, and perhaps a lawyer. LQ.14.2. */
const staffKinds = ({ registration: { nature }, slug }: PlannedOrganization): readonly PractitionerKind[] => {
  const many = between(0, 2, `staff:${slug}`);
  if (nature === 'LAW_PRACTICE') return ['LAWYER', ...Array<PractitionerKind>(many).fill('LAWYER')];
  return ['CONSULTANT', ...(many > 0 ? (['LAWYER'] as const) : []), ...(many > 1 ? (['CONSULTANT', 'INTAKE_OFFICER'] as const) : [])];
};

/** Everyone of §17 and §24 of the law whom the nation has, had, or trains. */
export const practitioners: readonly PlannedPractitioner[] = territories.flatMap(careersIn).map(planOf);
