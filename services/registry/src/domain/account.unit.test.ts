import { describe, expect, it } from 'vitest';
import { dayBefore, mergerDay, nation, placeNames, type PlaceName } from '../../test/nation.ts';
import { changeAccount, closeAccount, openAccount, type AccountId, type AccountRequest, type OpenAccount } from './account.ts';
import { kindsOfRole, type AccountRole, type CapacitySurroundings } from './accountCapacity.ts';
import type { OrganizationId } from './organization.ts';
import type { Practitioner, PractitionerId } from './practitioner.ts';

const id = 'a' as AccountId;
const person = 'p' as PractitionerId;
const practitioner = (at: PlaceName, validFrom = '2019-01-01', validTo: string | null = null): Practitioner => ({
  id: person,
  version: 1,
  name: 'Lò Văn Pá',
  capacities: [{ kind: 'LAWYER', organizationId: nation[at].id, organizationKind: 'STATE_CENTER', validFrom, validTo }],
  credentials: [],
});
const around = (at: PlaceName | null, changes: Partial<CapacitySurroundings> = {}): CapacitySurroundings => ({
  organization: at && nation[at],
  family: at ? [nation[at].id] : [],
  practitioner: null,
  isTaken: false,
  today: mergerDay,
  ...changes,
});
const request = (role: AccountRole, at: PlaceName | null, changes: Partial<AccountRequest> = {}): AccountRequest => ({
  subject: 'somebody',
  role,
  organizationId: at && nation[at].id,
  practitionerId: null,
  ...changes,
});
const codeOf = (outcome: { readonly kind: string; readonly code?: string }): string => outcome.code ?? outcome.kind;
const open = (asked: AccountRequest, surroundings: CapacitySurroundings) => codeOf(openAccount(asked, surroundings, id));

describe('opening an account', () => {
  const ofAid = ['STATE_CENTER', 'BRANCH', 'CONTRACTED_ORGANIZATION', 'REGISTERED_ORGANIZATION'];
  const lawful: Readonly<Record<AccountRole, readonly string[]>> = {
    HEAD: ofAid,
    INTAKE_OFFICER: ofAid,
    PRACTITIONER: ofAid,
    APPRAISER: [...ofAid, 'JUSTICE_DEPARTMENT'],
    DEPARTMENT: ['JUSTICE_DEPARTMENT'],
    ...{ CITIZEN: [], ANALYST: [], AUDITOR: [], AUTHORITY: [], SUBSCRIBER: [] },
  };
  it.each(Object.keys(kindsOfRole) as AccountRole[])('as %s is possible at the kinds of organisation that the law names', (role) => {
    const of = role === 'PRACTITIONER' ? { practitionerId: person } : {};
    for (const at of placeNames) {
      const { kind, status } = nation[at];
      const problem = status === 'ACTIVE' ? 'decided' : 'ORGANIZATION_NOT_ACTIVE';
      const outcome = open(request(role, at, of), around(at, { practitioner: practitioner(at) }));
      expect([at, outcome]).toEqual([at, lawful[role].includes(kind) ? problem : 'ORGANIZATION_DOES_NOT_FIT_ROLE']);
    }
    expect(open(request(role, null), around(null))).toBe(lawful[role].length === 0 ? 'decided' : 'ORGANIZATION_DOES_NOT_FIT_ROLE');
  });

  it.each<[string, AccountRequest, CapacitySurroundings, string]>([
    ['of a name', request('CITIZEN', null, { subject: 'Nguyễn Văn An' }), around(null), 'SUBJECT_INVALID'],
    ['of a subject of 64 characters', request('CITIZEN', null, { subject: 'a'.repeat(64) }), around(null), 'decided'],
    ['of a subject of 65 characters', request('CITIZEN', null, { subject: 'a'.repeat(65) }), around(null), 'SUBJECT_INVALID'],
    ['at an organisation that is not there', request('HEAD', 'center'), around(null), 'ORGANIZATION_NOT_FOUND'],
    ['at a merged centre on its last day', request('HEAD', 'centerOfOld'), around('centerOfOld', { today: dayBefore }), 'decided'],
    ['at a merged centre from then on', request('HEAD', 'centerOfOld'), around('centerOfOld'), 'ORGANIZATION_NOT_ACTIVE'],
    ['at a centre ahead of its first day', request('HEAD', 'center'), around('center', { today: dayBefore }), 'decided'],
    ['that the subject has', request('HEAD', 'center'), around('center', { isTaken: true }), 'SUBJECT_TAKEN'],
    [
      'of a head who is said to be a practitioner',
      request('HEAD', 'center', { practitionerId: person }),
      around('center'),
      'PRACTITIONER_DOES_NOT_FIT_ROLE',
    ],
    ['of a practitioner who is not said', request('PRACTITIONER', 'center'), around('center'), 'PRACTITIONER_DOES_NOT_FIT_ROLE'],
  ])('%s', (_, asked, surroundings, expected) => {
    expect(open(asked, surroundings)).toBe(expected);
  });

  const own = request('PRACTITIONER', 'center', { practitionerId: person });
  it.each<[string, Practitioner | null, readonly string[], string]>([
    ['who is not there', null, ['center'], 'PRACTITIONER_NOT_FOUND'],
    ['with a capacity there', practitioner('center'), ['center'], 'decided'],
    ['with a capacity there from today on', practitioner('center', mergerDay), ['center'], 'decided'],
    ['with a capacity there from tomorrow on', practitioner('center', '2025-07-02'), ['center'], 'CAPACITY_NOT_HELD'],
    ['whose capacity ended today', practitioner('center', '2019-01-01', mergerDay), ['center'], 'CAPACITY_NOT_HELD'],
    ['whose capacity ends tomorrow', practitioner('center', '2019-01-01', '2025-07-02'), ['center'], 'decided'],
    ['with a capacity elsewhere', practitioner('centerElsewhere'), ['center'], 'CAPACITY_NOT_HELD'],
    ['with a capacity at a centre that was merged into it', practitioner('centerOfOld'), ['center', 'centerOfOld'], 'decided'],
  ])('of a practitioner %s', (_, found, family, expected) => {
    expect(open(own, around('center', { practitioner: found, family }))).toBe(expected);
  });
});

const opened: OpenAccount = { id, version: 1, status: 'OPEN', ...request('INTAKE_OFFICER', 'center') };
const to = (role: AccountRole, changes: object = {}) => ({
  ...{ role, organizationId: nation.center.id as OrganizationId | null, practitionerId: null, expectedVersion: 1 },
  ...changes,
});

describe('changing an account', () => {
  it('gives it another capacity and keeps whose it is', () => {
    expect(changeAccount(opened, to('HEAD'), around('center'))).toEqual({
      kind: 'decided',
      state: { ...opened, version: 2, role: 'HEAD' },
      events: [{ type: 'registry.account.changed.v1' }],
    });
  });

  it.each<[string, object, Partial<CapacitySurroundings>, string]>([
    ['to what it is', { role: 'INTAKE_OFFICER' }, {}, 'CAPACITY_UNCHANGED'],
    ['that was looked at before a change', { expectedVersion: 2 }, {}, 'VERSION_STALE'],
    ['to what its subject has', {}, { isTaken: true }, 'SUBJECT_TAKEN'],
    ['to a role of no organisation', { role: 'ANALYST' }, {}, 'ORGANIZATION_DOES_NOT_FIT_ROLE'],
  ])('%s is refused', (_, changes, surroundings, code) => {
    expect(codeOf(changeAccount(opened, to('HEAD', changes), around('center', surroundings)))).toBe(code);
  });
});

describe('closing an account', () => {
  it('says whether it was taken back or handed back, once and for ever', () => {
    for (const closing of ['REVOKED', 'HANDED_BACK'] as const) {
      const outcome = closeAccount(opened, { expectedVersion: 1, closing });
      expect(outcome).toMatchObject({ state: { version: 2, status: 'CLOSED', closing } });
      if (outcome.kind === 'refused') throw new Error(outcome.code);
      expect(codeOf(closeAccount(outcome.state, { expectedVersion: 2, closing }))).toBe('ACCOUNT_ALREADY_CLOSED');
      expect(codeOf(changeAccount(outcome.state, to('HEAD', { expectedVersion: 2 }), around('center')))).toBe('ACCOUNT_ALREADY_CLOSED');
    }
    expect(codeOf(closeAccount(opened, { expectedVersion: 2, closing: 'REVOKED' }))).toBe('VERSION_STALE');
  });
});
