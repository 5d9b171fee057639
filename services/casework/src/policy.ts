import type { Actor, Role } from '@legal-aid/service-kit/actor';
import type { CaseAction } from '#domain/actions';

/** How somebody must stand to a record. */
export type Relation =
  | 'NATION'
  /** What the organisations hold that have their seat in his department's province today. */
  | 'AREA'
  /** What his organisation holds, and what those held that were merged into it by today. */
  | 'OWN_ORGANIZATION'
  | 'OWN_AND_BRANCHES'
  /** A practitioner: what he works on, in the organisation in which he holds a capacity today. */
  | 'OWN_CASES'
  /** An appraiser: what has ended, in his organisation or his department's province. */
  | 'ENDED_OF_OWN'
  | 'FILED_BY_SELF'
  /** What he opened in an emergency less than an hour ago. */
  | 'OPENED_IN_EMERGENCY'
  /** Of emergency openings: his own. */
  | 'OPENED_BY_SELF';

export type Action =
  | CaseAction
  | 'readCase'
  | 'readApplicant'
  | 'readGrounds'
  | 'findPerson'
  | 'readAccesses'
  | 'seeActions'
  | 'readCaseload'
  | 'recordQuickAdvice'
  | 'readQuickAdvice'
  | 'readAdviceText'
  | 'openEmergencyAccess'
  | 'reviewEmergencyAccess'
  | 'readEmergencyAccess'
  | 'readEmergencyReason';

type Rights = Readonly<Partial<Record<Role, Relation | readonly Relation[]>>>;

const office: Rights = { INTAKE_OFFICER: 'OWN_ORGANIZATION', HEAD: 'OWN_ORGANIZATION' };
const head: Rights = { HEAD: 'OWN_ORGANIZATION' };
/** What a practitioner does himself in the files of his cases. TT12.11a.5, TT12.11.1. */
const worker: Rights = { ...head, PRACTITIONER: 'OWN_CASES' };
const codes: Rights = { DEPARTMENT: 'AREA', AUDITOR: 'NATION', AUTHORITY: 'NATION' };
const officeWithBranches: Rights = { INTAKE_OFFICER: 'OWN_AND_BRANCHES', HEAD: 'OWN_AND_BRANCHES' };
/** Those whose work needs the person, wherever they need him. */
const staffOfPerson: Rights = { ...office, PRACTITIONER: 'OWN_CASES', APPRAISER: 'ENDED_OF_OWN' };
const inEmergency: Rights = {
  HEAD: ['OWN_ORGANIZATION', 'OPENED_IN_EMERGENCY'],
  DEPARTMENT: 'OPENED_IN_EMERGENCY',
  AUTHORITY: 'OPENED_IN_EMERGENCY',
};

/** Who may do what to which record; what is not written here is forbidden. TT12.11a. */
const table: Readonly<Record<Action, Rights>> = {
  readCase: {
    ...codes,
    ...officeWithBranches,
    CITIZEN: 'FILED_BY_SELF',
    PRACTITIONER: 'OWN_CASES',
    APPRAISER: 'ENDED_OF_OWN',
    ANALYST: 'NATION',
  },
  readApplicant: { ...staffOfPerson, ...inEmergency, CITIZEN: 'FILED_BY_SELF' },
  readGrounds: { ...staffOfPerson, ...inEmergency },
  findPerson: staffOfPerson,
  readAccesses: { ...head, CITIZEN: 'FILED_BY_SELF', AUDITOR: 'NATION', AUTHORITY: 'NATION' },
  seeActions: { ...office, PRACTITIONER: 'OWN_CASES' },
  readCaseload: { ...codes, ...officeWithBranches, ANALYST: 'NATION' },
  recordQuickAdvice: office,
  readQuickAdvice: { ...codes, ...officeWithBranches },
  readAdviceText: office,
  openEmergencyAccess: { HEAD: 'OWN_AND_BRANCHES', DEPARTMENT: 'AREA', AUTHORITY: 'NATION' },
  reviewEmergencyAccess: { HEAD: 'OWN_ORGANIZATION', AUDITOR: 'NATION' },
  readEmergencyAccess: { ...codes, HEAD: 'OWN_AND_BRANCHES' },
  readEmergencyReason: {
    HEAD: ['OWN_ORGANIZATION', 'OPENED_BY_SELF'],
    AUDITOR: 'NATION',
    DEPARTMENT: 'OPENED_BY_SELF',
    AUTHORITY: 'OPENED_BY_SELF',
  },
  requestPapers: office,
  acceptRequest: office,
  acceptImmediately: office,
  refuseRequest: office,
  transferRequest: office,
  completePapers: { ...office, PRACTITIONER: 'OWN_CASES' },
  assignPractitioners: head,
  replacePractitioner: head,
  startWork: worker,
  suspendCase: worker,
  resumeCase: worker,
  completeCase: worker,
  discontinueCase: worker,
  terminateCase: worker,
  handOverFile: worker,
  archiveFile: office,
};

const placeless = new Set<Relation>(['NATION', 'FILED_BY_SELF', 'OPENED_IN_EMERGENCY', 'OPENED_BY_SELF']);

/** How an actor's role lets him stand to what he does this to; none where the role, or his place or register entry, is missing. */
export const relationsOf = (action: Action, { role, organizationId, practitionerId }: Actor): readonly Relation[] =>
  [table[action][role] ?? []]
    .flat()
    .filter((relation) => placeless.has(relation) || organizationId !== null)
    .filter((relation) => relation !== 'OWN_CASES' || practitionerId !== undefined);

/** Whether an actor has any right to an action. */
export const mayEver = (action: Action, actor: Actor): boolean => relationsOf(action, actor).length > 0;
