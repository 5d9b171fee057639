import { aidForms, legalFields, type AidForm, type LegalField } from '@legal-aid/contracts/codes';
import { provincesOn, type Province } from '@legal-aid/contracts/provinces';
import { localDay } from '@legal-aid/service-kit/clock';
import type { FileApplicationInput } from '@legal-aid/public-services/generated/graphql';
import { Temporal } from 'temporal-polyfill';
import { chance, pick } from './chance.ts';
import { centerIn, commandIdOf, type PlannedCenter } from './nation.ts';
import { personOf } from './people.ts';
import type { PlannedStep } from './steps.ts';

/** One application with what became of it. */
export interface PlannedCase {
  readonly center: PlannedCenter;
  readonly filedBy: string;
  readonly filedAt: Temporal.Instant;
  readonly fileCommandId: string;
  readonly input: FileApplicationInput;
  readonly receivedAt: Temporal.Instant;
  /** What staff do to it, in order. */
  readonly steps: readonly PlannedStep[];
}

interface Place {
  readonly day: string;
  readonly province: Province;
  readonly form: AidForm;
  readonly field: LegalField;
}

const begin = Temporal.PlainDate.from('2024-01-02');
const days = 900;
const weights: Readonly<Record<AidForm, number>> = { LITIGATION: 0.62, LEGAL_ADVICE: 0.33, OUT_OF_COURT_REPRESENTATION: 0.05 };

const drawForm = (question: string): AidForm => {
  const drawn = chance(question);
  if (drawn < weights.LITIGATION) return 'LITIGATION';
  return drawn < weights.LITIGATION + weights.LEGAL_ADVICE ? 'LEGAL_ADVICE' : 'OUT_OF_COURT_REPRESENTATION';
};

// One case of old Lào Cai and one of old Yên Bái: reported under 10 and 15, both under 15 today.
const told: readonly { readonly day: string; readonly provinceId: string }[] = [
  { day: '2024-05-14', provinceId: 'vn63-10' },
  { day: '2024-09-17', provinceId: 'vn63-15' },
];

const placeOf = (index: number): Place => {
  const question = `case:${index}`;
  const fixed = told[index];
  const day = fixed?.day ?? begin.add({ days: Math.floor(chance(`${question}:day`) * days) }).toString();
  const open = provincesOn(day);
  const province = open.find(({ id }) => id === fixed?.provinceId) ?? pick(open, `${question}:province`);
  const field = pick(legalFields, `${question}:field`).code;
  return { day, province, form: drawForm(`${question}:form`), field };
};

const momentOn = (day: string, question: string): Temporal.Instant =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: 'Asia/Ho_Chi_Minh', plainTime: '08:00' })
    .toInstant()
    .add({ seconds: Math.floor(chance(question) * 8 * 3600) });

const summaries: Readonly<Record<LegalField, string>> = {
  CRIMINAL: 'Người thân của tôi bị tạm giữ; gia đình xin được cử người bào chữa.',
  CIVIL_FAMILY: 'Tôi cần giúp về việc ly hôn và nuôi con.',
  ADMINISTRATIVE: 'Tôi khiếu nại quyết định xử phạt hành chính.',
  OTHER: 'Tôi hỏi về chế độ trợ cấp cho người khuyết tật.',
};

const plan = (index: number, name: string, { place, waits }: { place: Place; waits: boolean }): PlannedCase => {
  const question = `${name}:${index}`;
  const center = centerIn(place.province, place.day);
  const applicant = personOf(question, place.province.fullName);
  const filedAt = momentOn(place.day, `${question}:time`);
  const receivedAt = filedAt.add({ seconds: 2 });
  const { form, field } = place;
  return {
    center,
    filedBy: index < 3 ? 'citizen' : `citizen-${name}-${index}`,
    filedAt,
    fileCommandId: commandIdOf(question, 'file'),
    input: { organizationId: center.id, form, field, summary: summaries[field], applicant },
    receivedAt,
    steps: waits
      ? []
      : [
          {
            action: 'acceptRequest',
            actor: `intake-${localDay(filedAt).toString() < '2025-07-01' ? 'old-' : ''}${place.province.code}`,
            commandId: commandIdOf(question, 'accept'),
            at: receivedAt.add({ minutes: 5 + Math.floor(chance(`${question}:wait`) * 90) }),
            input: { form, field, eligibilityGroup: applicant.eligibilityGroups[0] ?? '' },
          },
        ],
  };
};

/** The accepted cases of the demo nation: the first `count` of an endless list that never changes. */
export const plannedCases = (count: number): readonly PlannedCase[] =>
  Array.from({ length: count }, (_, index) => plan(index, 'case', { place: placeOf(index), waits: false }));

/** Requests that await acceptance, one in each of today's provinces and three more in Tuyên Quang. */
export const plannedRequests = (): readonly PlannedCase[] => {
  const day = '2026-06-30';
  const open = provincesOn(day);
  const more = open.filter(({ code }) => code === '08').flatMap((province) => [province, province, province]);
  return [...open, ...more].map((province, index) => {
    const place = { day, province, form: pick(aidForms, `wait:${index}:form`).code, field: pick(legalFields, `wait:${index}:field`).code };
    return plan(index, 'wait', { place, waits: true });
  });
};
