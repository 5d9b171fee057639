import type { Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import { isWithin, mayEver, scopeFilter, scopeOf, type Action, type Belonging, type Scope } from './policy.ts';

const roles: readonly Role[] = ['CITIZEN', 'INTAKE_OFFICER', 'HEAD', 'ANALYST', 'AUTHORITY', 'SERVICE'];
const belonging: Belonging = {
  withPredecessors: (id) => Promise.resolve([id, `${id}-merged`]),
  branchesOf: (ids) => Promise.resolve(ids.map((id) => `${id}-branch`)),
};
const office: readonly Role[] = ['INTAKE_OFFICER', 'HEAD'];
const expected: Readonly<Record<Action, readonly Role[]>> = {
  readCase: ['CITIZEN', 'INTAKE_OFFICER', 'HEAD', 'ANALYST', 'AUTHORITY'],
  readApplicant: ['CITIZEN', 'INTAKE_OFFICER', 'HEAD'],
  seeActions: office,
  readCaseload: ['INTAKE_OFFICER', 'HEAD', 'ANALYST', 'AUTHORITY'],
  recordQuickAdvice: office,
  readQuickAdvice: ['INTAKE_OFFICER', 'HEAD', 'AUTHORITY'],
  requestPapers: office,
  acceptRequest: office,
  acceptImmediately: office,
  refuseRequest: office,
  transferRequest: office,
  completePapers: office,
  assignPractitioners: ['HEAD'],
  replacePractitioner: ['HEAD'],
  startWork: ['HEAD'],
  suspendCase: ['HEAD'],
  resumeCase: ['HEAD'],
  completeCase: ['HEAD'],
  discontinueCase: ['HEAD'],
  terminateCase: ['HEAD'],
  handOverFile: ['HEAD'],
  archiveFile: office,
};

describe('rights to cases', () => {
  it.each(Object.entries(expected))('%s is for %j only', async (action, allowed) => {
    for (const role of roles) {
      const may = (allowed as readonly Role[]).includes(role);
      expect(mayEver(action as Action, { subject: 's', role, organizationId: 'o' })).toBe(may);
      const scope = scopeOf(action as Action, { subject: 's', role, organizationId: 'o' }, belonging);
      await (may ? expect(scope).resolves.toBeDefined() : expect(scope).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } }));
    }
  });

  it('gives an officer without an organisation nothing', async () => {
    await expect(scopeOf('readCase', { subject: 's', role: 'HEAD', organizationId: null }, belonging)).rejects.toThrow('FORBIDDEN');
  });

  it('lets a centre read its branches and act on its own cases only', async () => {
    const head = { subject: 's', role: 'HEAD', organizationId: 'o' } as const;
    expect(await scopeOf('readCase', head, belonging)).toEqual({
      kind: 'ORGANIZATIONS',
      ids: ['o', 'o-merged', 'o-branch', 'o-merged-branch'],
    });
    expect(await scopeOf('acceptRequest', head, belonging)).toEqual({ kind: 'ORGANIZATIONS', ids: ['o', 'o-merged'] });
  });

  it.each<[Scope, object]>([
    [{ kind: 'NATION' }, {}],
    [{ kind: 'ORGANIZATIONS', ids: ['a', 'b'] }, { organizationId: { $in: ['a', 'b'] } }],
    [{ kind: 'FILED_BY', subject: 's' }, { filedBy: 's' }],
  ])('has one meaning as a check and as a condition: %j', (scope, filter) => {
    expect(scopeFilter(scope)).toEqual(filter);
    const cases = ['a', 'b', 'c'].flatMap((organizationId) => ['s', 't'].map((filedBy) => ({ organizationId, filedBy })));
    const matches = ({ organizationId, filedBy }: { organizationId: string; filedBy: string }): boolean => {
      const { organizationId: condition, filedBy: by } = filter as { organizationId?: { $in: string[] }; filedBy?: string };
      return (!condition || condition.$in.includes(organizationId)) && (!by || by === filedBy);
    };
    expect(cases.filter((one) => isWithin(scope, one))).toEqual(cases.filter(matches));
  });
});
