import type { Random } from '../support/random.ts';
import type { SeenCase } from './documents.ts';
import type { Office, Practitioner } from './offices.ts';
import { mayBeDone } from './table.ts';

/** One act that a client is about to do to a case. */
export interface Step {
  readonly act: string;
  /** Whose business it is. TT12.11a. */
  readonly by: 'office' | 'head' | 'citizen';
  readonly input: Readonly<Record<string, unknown>>;
}

/** What a client may choose from. */
export interface Surroundings {
  readonly office: Office;
  /** Organisations that a request may be handed to. */
  readonly otherOrganizationIds: readonly string[];
  /** Codes of the grounds of LQ.7 in force today. */
  readonly groups: readonly string[];
  /** Whether the citizen of this client filed the application, and has not withdrawn it. */
  readonly mayWithdraw: boolean;
  /** The calendar day in Viet Nam. */
  readonly today: string;
  readonly random: Random;
}

type Draw = (seen: SeenCase, around: Surroundings) => Readonly<Record<string, unknown>> | null;

interface Act {
  readonly by: Step['by'];
  /** How likely it is beside the others that the table allows. */
  readonly weight: number;
  /** What its input has beside the case and its version; null: nothing that would be lawful. */
  readonly draw: Draw;
}

const plain: Draw = () => ({});
const dayMs = 86_400_000;
const forms = ['LITIGATION', 'LEGAL_ADVICE', 'LEGAL_ADVICE', 'OUT_OF_COURT_REPRESENTATION'];
const fields = ['CRIMINAL', 'CIVIL_FAMILY', 'ADMINISTRATIVE', 'OTHER'];
const adviceOnly = new Set(['CONSULTANT', 'COLLABORATOR']);

/** A form of aid and a field of law. */
export const drawCodes = (random: Random) => ({ form: random.pick(forms), field: random.pick(fields) });

const acceptance: Draw = (_, { random, groups }) => ({
  ...drawCodes(random),
  detained: random.below(4) === 0,
  ...(random.below(8) === 0
    ? { eligibilityGroup: 'ETHNIC_DIFFICULT', otherEligibilityGroups: ['POOR'] }
    : { eligibilityGroup: random.pick(groups) }),
});

const immediate: Draw = (seen, around) => ({
  ...acceptance(seen, around),
  ground: around.random.pick(['LIMITATION_SHORT', 'TRIAL_NEAR', 'APPOINTED_DEFENCE', 'AVOID_HARM']),
  difficultArea: around.random.below(2) === 0,
});

const transfer: Draw = (_, { random, otherOrganizationIds }) =>
  otherOrganizationIds.length === 0 ? null : { organizationId: random.pick(otherOrganizationIds), ground: 'NO_TERRITORIAL_COMPETENCE' };

/** Consultants and collaborators may only advise. LQ.17, LQ.24, LQ.31-33. */
const fitting = ({ form }: SeenCase, { office }: Surroundings): readonly Practitioner[] =>
  office.staff.filter(({ kind }) => form === 'LEGAL_ADVICE' || !adviceOnly.has(kind));

const assignment: Draw = (seen, around) => {
  const able = fitting(seen, around);
  if (able.length === 0) return null;
  const [lead, other] = [around.random.pick(able), around.random.pick(able)];
  const isShared = lead.id !== other.id && around.random.below(3) === 0;
  const assigned = isShared
    ? [
        { practitionerId: lead.id, sharePercent: 60 },
        { practitionerId: other.id, sharePercent: 40 },
      ]
    : [{ practitionerId: lead.id, sharePercent: 100 }];
  return { assignments: assigned };
};

const replacement: Draw = (seen, around) => {
  const active = seen.assignments.flatMap(({ until, practitioner }) => (until === null && practitioner ? [practitioner.id] : []));
  const idle = fitting(seen, around).filter(({ id }) => !active.includes(id));
  if (active.length === 0 || idle.length === 0) return null;
  const ground = around.random.pick(['MUST_STOP', 'MUST_REFUSE', 'CLIENT_REQUEST']);
  return { outgoingId: around.random.pick(active), incomingId: around.random.pick(idle).id, ground };
};

/** The legal day of an end lies between acceptance and today; the day of entry is today. TT12.10. */
const end: Draw = ({ acceptedOn }, { random, today }) => {
  const days = Math.round((Date.parse(today) - Date.parse(acceptedOn ?? today)) / dayMs);
  return { endedOn: new Date(Date.parse(today) - random.below(days + 1) * dayMs).toISOString().slice(0, 10) };
};

/** Of a case accepted at once: until its papers are there it cannot be completed. TT12.6.2. */
const awaitsPapers = ({ acceptance: found }: SeenCase): boolean => found?.papersComplete === false;

const acts: Readonly<Record<string, Act>> = {
  requestPapers: {
    by: 'office',
    weight: 2,
    draw: (_, { random }) => ({ missing: [random.pick(['REQUEST_FORM', 'ELIGIBILITY_PROOF', 'CASE_PAPERS'])] }),
  },
  acceptRequest: { by: 'office', weight: 12, draw: acceptance },
  acceptImmediately: { by: 'office', weight: 5, draw: immediate },
  refuseRequest: {
    by: 'office',
    weight: 1,
    draw: (_, { random }) => ({ ground: random.pick(['NOT_WITHIN_LAW', 'UNLAWFUL_CONTENT', 'PERSON_DIED']) }),
  },
  transferRequest: { by: 'office', weight: 2, draw: transfer },
  completePapers: { by: 'office', weight: 4, draw: (seen) => (awaitsPapers(seen) ? {} : null) },
  assignPractitioners: { by: 'head', weight: 16, draw: assignment },
  replacePractitioner: { by: 'head', weight: 3, draw: replacement },
  startWork: { by: 'head', weight: 16, draw: plain },
  suspendCase: { by: 'head', weight: 3, draw: plain },
  resumeCase: { by: 'head', weight: 8, draw: plain },
  completeCase: { by: 'head', weight: 10, draw: (seen, around) => (awaitsPapers(seen) ? null : end(seen, around)) },
  discontinueCase: {
    by: 'head',
    weight: 2,
    draw: (seen, around) => ({
      ...end(seen, around),
      ground: around.random.pick(['REFUSAL_GROUND_APPEARED', 'PROHIBITED_ACT', 'CLIENT_WITHDREW']),
    }),
  },
  terminateCase: { by: 'head', weight: 2, draw: end },
  handOverFile: { by: 'head', weight: 10, draw: plain },
  archiveFile: { by: 'office', weight: 10, draw: plain },
};
const withdrawalWeight = 1;

/** The next act of a case, by chance among those that the reviewed table allows; null when its life is over. */
export const drawStep = (seen: SeenCase, around: Surroundings): Step | null => {
  const possible = Object.entries(acts).flatMap(([act, { by, weight, draw }]) => {
    const input = mayBeDone(act, seen.status) ? draw(seen, around) : null;
    return input === null ? [] : [{ weight, step: { act, by, input: { caseId: seen.id, expectedVersion: seen.version, ...input } } }];
  });
  const mayWithdraw = around.mayWithdraw && seen.application !== null && mayBeDone('withdrawApplication', seen.status);
  const withdrawal = {
    act: 'withdrawApplication',
    by: 'citizen',
    input: { applicationId: seen.application?.id, expectedVersion: 1 },
  } as const;
  return pickWeighted(mayWithdraw ? [...possible, { weight: withdrawalWeight, step: withdrawal }] : possible, around.random);
};

const pickWeighted = (choices: readonly { readonly weight: number; readonly step: Step }[], random: Random): Step | null => {
  let left = random.next() * choices.reduce((sum, { weight }) => sum + weight, 0);
  return choices.find(({ weight }) => (left -= weight) < 0)?.step ?? null;
};
