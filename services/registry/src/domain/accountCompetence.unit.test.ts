import { roles, type Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import { lawfulRoles } from '../../test/lawfulAccounts.ts';
import { dayBefore, mergerDay, nation, placeNames, type PlaceName } from '../../test/nation.ts';
import { mayEver, relationOf } from '../policy.ts';
import { accountScopeOf, isWithin, ownProblem } from './accountCompetence.ts';
import { kindsOfRole, type AccountRole } from './accountCapacity.ts';
import type { Office } from './office.ts';

const accountRoles = Object.keys(kindsOfRole) as readonly AccountRole[];
const actions = ['openAccount', 'changeAccount', 'closeAccount', 'readAccounts'] as const;
const scopeOf = (role: Role, at: PlaceName, today: string) => {
  const office: Office = { subject: 's', relation: relationOf('openAccount', { role }), organization: nation[at], today };
  return accountScopeOf(office, Object.values(nation));
};

describe('the competence over accounts', () => {
  it.each([dayBefore, mergerDay])('on %s is what the law says, for each office, account role and place', (today) => {
    for (const role of ['DEPARTMENT', 'HEAD'] as const)
      for (const at of placeNames)
        for (const place of placeNames) {
          const given = accountRoles.filter((account) =>
            isWithin(scopeOf(role, at, today), { role: account, organizationId: nation[place].id }),
          );
          expect([role, at, place, ...given.toSorted()]).toEqual([role, at, place, ...lawfulRoles({ role, at, today }, place).toSorted()]);
        }
  });

  it('of nobody but the national authority reaches accounts of no organisation', () => {
    for (const role of accountRoles) {
      const capacity = { role, organizationId: null };
      expect(isWithin(scopeOf('AUTHORITY', 'firm', mergerDay), capacity)).toBe(true);
      for (const at of placeNames)
        for (const office of ['DEPARTMENT', 'HEAD'] as const) expect(isWithin(scopeOf(office, at, mergerDay), capacity)).toBe(false);
    }
  });

  it('of the national authority reaches every account', () => {
    for (const role of accountRoles)
      for (const place of placeNames)
        expect(isWithin(scopeOf('AUTHORITY', 'department', dayBefore), { role, organizationId: nation[place].id })).toBe(true);
  });

  it.each(actions)('is asked for %s of three roles only', (action) => {
    expect(roles.filter((role) => mayEver(action, { role }))).toEqual(['HEAD', 'DEPARTMENT', 'AUTHORITY']);
  });

  it('ends with the map, even where the register does not yet say that the department was merged', () => {
    const { departmentOfOld } = nation;
    const forgotten = { ...departmentOfOld, status: 'ACTIVE' } as (typeof nation)['department'];
    const scope = (today: string) =>
      accountScopeOf({ subject: 's', relation: 'PROVINCE', organization: forgotten, today }, Object.values(nation));
    const capacity = { role: 'HEAD', organizationId: nation.centerOfOld.id } as const;
    expect([isWithin(scope(dayBefore), capacity), isWithin(scope(mergerDay), capacity)]).toEqual([true, false]);
  });

  it('is not for oneself, but for the national authority', () => {
    const problem = (relation: Office['relation'], subject: string) =>
      ownProblem({ subject: 'own', relation, organization: null, today: mergerDay }, { subject });
    expect([problem('PROVINCE', 'own')?.code, problem('CENTER', 'own')?.code]).toEqual(['OWN_ACCOUNT', 'OWN_ACCOUNT']);
    expect([problem('PROVINCE', 'other'), problem('CENTER', 'other'), problem('NATION', 'own')]).toEqual([null, null, null]);
  });
});
