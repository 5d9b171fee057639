import type { Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import { isWithin, mayEver, scopeFilter, scopeOf, type Scope } from './policy.ts';

const roles: readonly Role[] = ['CITIZEN', 'INTAKE_OFFICER', 'HEAD', 'ANALYST', 'AUTHORITY', 'SERVICE'];
const organizationsOf = (id: string) => Promise.resolve([id, `${id}-merged`]);
const expected = {
  readCase: ['CITIZEN', 'INTAKE_OFFICER', 'HEAD', 'ANALYST', 'AUTHORITY'],
  readApplicant: ['CITIZEN', 'INTAKE_OFFICER', 'HEAD'],
  acceptRequest: ['INTAKE_OFFICER', 'HEAD'],
} as const;

describe('rights to cases', () => {
  it.each(Object.entries(expected))('%s is for %j only', async (action, allowed) => {
    for (const role of roles) {
      const may = (allowed as readonly Role[]).includes(role);
      expect(mayEver(action as keyof typeof expected, { subject: 's', role, organizationId: 'o' })).toBe(may);
      const scope = scopeOf(action as keyof typeof expected, { subject: 's', role, organizationId: 'o' }, organizationsOf);
      await (may ? expect(scope).resolves.toBeDefined() : expect(scope).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } }));
    }
  });

  it('gives an officer without an organisation nothing', async () => {
    await expect(scopeOf('readCase', { subject: 's', role: 'HEAD', organizationId: null }, organizationsOf)).rejects.toThrow('FORBIDDEN');
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
