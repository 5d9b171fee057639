import { roles, type Actor, type Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import { mayEver, relationsOf, type Action } from './policy.ts';

const actor = (role: Role, has: Partial<Actor> = {}): Actor => ({ subject: 's', role, organizationId: 'o', practitionerId: 'p', ...has });
const office: readonly Role[] = ['INTAKE_OFFICER', 'HEAD'];
const workers: readonly Role[] = ['HEAD', 'PRACTITIONER'];
const expected: Readonly<Record<Action, readonly Role[]>> = {
  readCase: [...office, 'CITIZEN', 'PRACTITIONER', 'APPRAISER', 'DEPARTMENT', 'ANALYST', 'AUDITOR', 'AUTHORITY'],
  readApplicant: [...office, 'CITIZEN', 'PRACTITIONER', 'APPRAISER', 'DEPARTMENT', 'AUTHORITY'],
  readGrounds: [...office, 'PRACTITIONER', 'APPRAISER', 'DEPARTMENT', 'AUTHORITY'],
  findPerson: [...office, 'PRACTITIONER', 'APPRAISER'],
  readAccesses: ['CITIZEN', 'HEAD', 'AUDITOR', 'AUTHORITY'],
  seeActions: [...office, 'PRACTITIONER'],
  readCaseload: [...office, 'DEPARTMENT', 'ANALYST', 'AUDITOR', 'AUTHORITY'],
  recordQuickAdvice: office,
  readQuickAdvice: [...office, 'DEPARTMENT', 'AUDITOR', 'AUTHORITY'],
  readAdviceText: office,
  openEmergencyAccess: ['HEAD', 'DEPARTMENT', 'AUTHORITY'],
  reviewEmergencyAccess: ['HEAD', 'AUDITOR'],
  readEmergencyAccess: ['HEAD', 'DEPARTMENT', 'AUDITOR', 'AUTHORITY'],
  readEmergencyReason: ['HEAD', 'DEPARTMENT', 'AUDITOR', 'AUTHORITY'],
  requestPapers: office,
  acceptRequest: office,
  acceptImmediately: office,
  refuseRequest: office,
  transferRequest: office,
  completePapers: [...office, 'PRACTITIONER'],
  assignPractitioners: ['HEAD'],
  replacePractitioner: ['HEAD'],
  startWork: workers,
  suspendCase: workers,
  resumeCase: workers,
  completeCase: workers,
  discontinueCase: workers,
  terminateCase: workers,
  handOverFile: workers,
  archiveFile: office,
};
const actions = Object.keys(expected) as readonly Action[];

describe('the table of rights', () => {
  it.each(Object.entries(expected))('%s is for %j only', (action, allowed) => {
    for (const role of roles) expect([role, mayEver(action as Action, actor(role))]).toEqual([role, allowed.includes(role)]);
  });

  it('gives nothing that needs a place to who has none, and nothing of practitioners to who is none', () => {
    const rest = actions.flatMap((action) => roles.flatMap((role) => relationsOf(action, actor(role, { organizationId: null }))));
    expect([...new Set(rest)].toSorted()).toEqual(['FILED_BY_SELF', 'NATION', 'OPENED_BY_SELF', 'OPENED_IN_EMERGENCY']);
    const { practitionerId: _, ...nobody } = actor('PRACTITIONER');
    expect(actions.filter((action) => mayEver(action, nobody))).toEqual([]);
  });
});
