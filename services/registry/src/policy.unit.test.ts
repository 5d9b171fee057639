import { roles } from '@legal-aid/service-kit/actor';
import { policyProblems } from '@legal-aid/service-kit/policy';
import { describe, expect, it } from 'vitest';
import { typeDefs } from './generated/typeDefs.ts';
import { lines } from './lines.ts';
import { mayEver, relationOf, type Action } from './policy.ts';

type Reach = Readonly<Partial<Record<(typeof roles)[number], string>>>;
const nation: Reach = { AUTHORITY: 'NATION' };
const province: Reach = { AUTHORITY: 'NATION', DEPARTMENT: 'PROVINCE' };
const center: Reach = { AUTHORITY: 'NATION', DEPARTMENT: 'PROVINCE', HEAD: 'CENTER' };
const self: Reach = {
  ...{ CITIZEN: 'SELF', INTAKE_OFFICER: 'SELF', HEAD: 'SELF', PRACTITIONER: 'SELF', APPRAISER: 'SELF' },
  ...{ DEPARTMENT: 'SELF', ANALYST: 'SELF', AUDITOR: 'SELF', AUTHORITY: 'SELF', SUBSCRIBER: 'SELF' },
};

const expected: Readonly<Record<Action, Reach>> = {
  // LQ.14, LQ.15, TT12.11a.2: a department keeps those that participate.
  ...{ registerOrganization: province, renameOrganization: province, endOrganization: province },
  // LQ.11: centres and branches are merged by who established them.
  mergeOrganization: nation,
  // TT12.11a.2, NĐ144.16–19: the people of those that participate, and collaborators.
  ...{ registerPractitioner: province, addCapacity: province, endCapacity: province },
  ...{ issueCredential: province, withdrawCredential: province },
  // LQ.10.2, LQ.17.2
  publishRoster: province,
  // TT12.11a.1b, TT12.11a.2, TT12.11a.3
  ...{ openAccount: center, changeAccount: center, closeAccount: center, readAccounts: center },
  // TT12.11a.5b
  ...{ handBackAccount: self, readOwnAccounts: self },
};
const cells = (Object.keys(expected) as Action[]).flatMap((action) => roles.map((role) => [role, action] as const));

describe('the table of rights', () => {
  it.each(cells)('lets %s do %s as far as the law says', (role, action) => {
    const relation = expected[action][role];
    expect(mayEver(action, { role })).toBe(relation !== undefined);
    if (relation === undefined) expect(() => relationOf(action, { role })).toThrow('FORBIDDEN');
    else expect(relationOf(action, { role })).toBe(relation);
  });

  it('gives a service nothing', () => {
    expect((Object.keys(expected) as Action[]).filter((action) => mayEver(action, { role: 'SERVICE' }))).toEqual([]);
  });
});

describe('the lines', () => {
  it('name every field of the schema', () => expect(policyProblems(typeDefs, lines)).toEqual([]));

  it('guard each command by the action of its name', () => {
    for (const [field, line] of Object.entries(lines['Mutation'] ?? {})) expect(line).toBe(field);
  });

  it('leave open what is published, and nothing of accounts', () => {
    const open = Object.entries(lines['Query'] ?? {}).flatMap(([field, line]) => (line === 'OPEN' ? [field] : []));
    expect(open).toEqual([
      ...['provinces', 'province', 'organizations', 'organization', 'practitioners', 'practitioner', 'rosters', 'roster'],
    ]);
    expect(Object.keys(lines['Account'] ?? {})).not.toContain('$reference');
  });
});
