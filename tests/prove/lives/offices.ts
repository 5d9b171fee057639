import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { todayOf } from '../recount/provinces.ts';
import { askWhole, type Ask } from '../support/gateway.ts';
import { until } from '../support/poll.ts';
import type { Proof } from '../support/proof.ts';
import { ownPerson } from '../support/tokens.ts';
import type { World } from '../support/world.ts';
import { registryDocuments } from './documents.ts';

/** A practitioner whom an office may put on its cases. */
export interface Practitioner {
  readonly id: string;
  readonly kind: string;
}

/** An organisation with those who work in it. */
export interface Office {
  readonly organizationId: string;
  /** Its own and those merged into it, whose cases are its own now. LQ.16.3. */
  readonly organizationIds: readonly string[];
  readonly provinceId: string;
  /** Who may take in, accept and archive; the head may do that too. */
  readonly officers: readonly string[];
  readonly head: string;
  readonly staff: readonly Practitioner[];
}

const validFrom = '2025-07-01';
const cards: Readonly<Record<string, string>> = {
  LEGAL_AID_OFFICER: 'OFFICER_CARD',
  LAWYER: 'LAWYER_CARD',
  CONSULTANT: 'CONSULTANT_CARD',
  COLLABORATOR: 'COLLABORATOR_CARD',
};
const ofCenter = ['LEGAL_AID_OFFICER', 'LEGAL_AID_OFFICER', 'LAWYER', 'LAWYER', 'COLLABORATOR'];
const participants = [
  { kind: 'CONTRACTED_ORGANIZATION', nature: 'LAW_CONSULTING', staff: ['LAWYER', 'LAWYER', 'CONSULTANT', 'CONSULTANT'] },
  { kind: 'REGISTERED_ORGANIZATION', nature: 'LAW_CONSULTING', staff: ['LAWYER', 'LAWYER', 'CONSULTANT', 'CONSULTANT'] },
  { kind: 'BRANCH', branchOrdinal: 9, staff: ['LEGAL_AID_OFFICER', 'LAWYER', 'COLLABORATOR'] },
];
const settleMs = 1_200;
const patienceMs = 60_000;

/**
 * The centres of some province codes, and an organisation of every other kind in the first of them, each with practitioners of
 * all its kinds: entered by commands of the registry, and known everywhere when this resolves.
 */
export const openOffices = async (
  { signal }: Pick<Proof, 'signal'>,
  { ask, system }: World,
  codes: readonly string[],
): Promise<readonly Office[]> => {
  const centers: Office[] = [];
  for (const code of codes) centers.push(await staffCenter(ask, code));
  const [first] = centers;
  if (!first) throw new Error('a proof needs a centre');
  const others: Office[] = [];
  for (const [index, participant] of participants.entries()) others.push(await openParticipant(ask, first, { ...participant, index }));
  // What was published last may not be known to be on its way yet.
  for (let looks = 0; looks < 2; looks += 1) {
    await delay(settleMs);
    await system.settled(signal);
  }
  for (const { head } of others) await waitForAccount(ask, head);
  return [...centers, ...others];
};

const enter = async (ask: Ask, operation: keyof typeof registryDocuments, input: object): Promise<string> => {
  interface Entered {
    readonly code?: string;
    readonly entered?: { readonly id: string };
  }
  const data = await askWhole<Record<string, Entered>>(ask, 'authority', registryDocuments[operation], { commandId: randomUUID(), input });
  const { code, entered } = data[operation] ?? {};
  if (!entered) throw new Error(`${operation} was refused: ${code ?? 'without a code'}`);
  return entered.id;
};

const employ = async (ask: Ask, organizationId: string, kinds: readonly string[]): Promise<readonly Practitioner[]> => {
  const staff: Practitioner[] = [];
  for (const kind of kinds) {
    const credential = { kind: cards[kind], number: randomUUID().slice(0, 8).toUpperCase(), validFrom };
    const input = { name: 'Người Thực Hiện', capacity: { kind, organizationId, validFrom }, credential };
    staff.push({ kind, id: await enter(ask, 'registerPractitioner', input) });
  }
  return staff;
};

interface Me {
  readonly me: {
    readonly organization: {
      readonly id: string;
      readonly province: { readonly id: string };
      readonly predecessors: readonly { readonly id: string }[];
    };
  };
}

const staffCenter = async (ask: Ask, code: string): Promise<Office> => {
  const [intake, head] = [`intake-${code}`, `head-${code}`];
  const { me } = await askWhole<Me>(ask, intake, '{ me { organization { id province { id } predecessors { id } } } }');
  const { id: organizationId, predecessors, province } = me.organization;
  const organizationIds = [organizationId, ...predecessors.map(({ id }) => id)];
  const staff = await employ(ask, organizationId, ofCenter);
  return { organizationId, organizationIds, provinceId: todayOf(province.id), officers: [intake], head, staff };
};

const openParticipant = async (
  ask: Ask,
  center: Office,
  { index, staff: kinds, ...about }: (typeof participants)[number] & { readonly index: number },
): Promise<Office> => {
  const { provinceId } = center;
  const place = { name: `Tổ chức tham gia ${index + 1}`, provinceId, activeFrom: validFrom };
  const parent = about.kind === 'BRANCH' ? { parentId: center.organizationId } : {};
  const organizationId = await enter(ask, 'registerOrganization', { ...about, ...place, ...parent });
  const head = `${ownPerson}head-${index + 1}`;
  await enter(ask, 'openAccount', { subject: head, role: 'HEAD', organizationId });
  const staff = await employ(ask, organizationId, kinds);
  return { organizationId, organizationIds: [organizationId], provinceId, officers: [head], head, staff };
};

const waitForAccount = async (ask: Ask, person: string): Promise<void> => {
  const found = await until(patienceMs, async () => {
    const { data, codes } = await ask(person, '{ me { organization { id } } }');
    return codes.length === 0 && data !== null ? true : null;
  });
  if (!found) throw new Error(`the gateway does not know ${person}`);
};
