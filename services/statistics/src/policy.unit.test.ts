import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import { demandFigures, isWithin, mayEver, reachOf } from './policy.ts';

const actor = (role: Role, organizationId: string | null = null): Actor => ({ subject: 's', role, organizationId });
const withPredecessors = (id: string) => Promise.resolve([id, 'merged']);
const nation = { kind: 'NATION' };
const own = { kind: 'ORGANIZATIONS', ids: ['own', 'merged'] };
const none = { kind: 'ORGANIZATIONS', ids: [] };

describe('the policy of figures', () => {
  it.each([
    ['CITIZEN', false, none, none],
    ['SERVICE', false, none, none],
    ['INTAKE_OFFICER', true, own, own],
    ['HEAD', true, own, own],
    ['ANALYST', true, nation, none],
    ['AUTHORITY', true, nation, nation],
  ] as const)('lets %s see figures: %s, the cases behind them, and those behind a ground or sex', async (role, figures, cases, grounds) => {
    const by = actor(role, 'own');
    expect(mayEver('readFigures', by)).toBe(figures);
    if (figures) demandFigures(by);
    else expect(() => demandFigures(by)).toThrow('FORBIDDEN');
    expect(await reachOf('readCountedCases', by, withPredecessors)).toEqual(cases);
    expect(await reachOf('readGroundCases', by, withPredecessors)).toEqual(grounds);
  });

  it.each(['INTAKE_OFFICER', 'HEAD'] as const)('lets %s of no organisation see no case', async (role) => {
    expect(await reachOf('readCountedCases', actor(role), withPredecessors)).toEqual(none);
  });

  it('tells whether a case lies within reach', () => {
    expect(isWithin({ kind: 'NATION' }, 'foreign')).toBe(true);
    expect(isWithin({ kind: 'ORGANIZATIONS', ids: ['own', 'merged'] }, 'merged')).toBe(true);
    expect(isWithin({ kind: 'ORGANIZATIONS', ids: ['own', 'merged'] }, 'foreign')).toBe(false);
  });
});
