import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import { demandFigures, isWithin, mayEver, reachOf } from './policy.ts';

const actor = (role: Role, organizationId: string | null = null): Actor => ({ subject: 's', role, organizationId });
const belonging = {
  withPredecessors: (id: string) => Promise.resolve([id, 'merged']),
  branchesOf: (ids: readonly string[]) => Promise.resolve(ids.map((id) => `${id}-branch`)),
};
const nation = { kind: 'NATION' };
const own = { kind: 'ORGANIZATIONS', ids: ['own', 'merged'] };
const ownAndBranches = { kind: 'ORGANIZATIONS', ids: ['own', 'merged', 'own-branch', 'merged-branch'] };
const none = { kind: 'ORGANIZATIONS', ids: [] };

describe('the policy of figures', () => {
  it.each([
    ['CITIZEN', false, none, none],
    ['SERVICE', false, none, none],
    ['INTAKE_OFFICER', true, ownAndBranches, own],
    ['HEAD', true, ownAndBranches, own],
    ['ANALYST', true, nation, none],
    ['AUTHORITY', true, nation, nation],
  ] as const)('lets %s see figures: %s, the cases behind them, and those behind a ground or sex', async (role, figures, cases, grounds) => {
    const by = actor(role, 'own');
    expect(mayEver('readFigures', by)).toBe(figures);
    if (figures) demandFigures(by);
    else expect(() => demandFigures(by)).toThrow('FORBIDDEN');
    expect(await reachOf('readCountedCases', by, belonging)).toEqual(cases);
    expect(await reachOf('readGroundCases', by, belonging)).toEqual(grounds);
  });

  it.each(['INTAKE_OFFICER', 'HEAD'] as const)('lets %s of no organisation see no case', async (role) => {
    expect(await reachOf('readCountedCases', actor(role), belonging)).toEqual(none);
  });

  it('tells whether a case lies within reach', () => {
    expect(isWithin({ kind: 'NATION' }, 'foreign')).toBe(true);
    expect(isWithin({ kind: 'ORGANIZATIONS', ids: ['own', 'merged'] }, 'merged')).toBe(true);
    expect(isWithin({ kind: 'ORGANIZATIONS', ids: ['own', 'merged'] }, 'foreign')).toBe(false);
  });
});
