import type { OrganizationKind } from '@legal-aid/contracts/codes';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOrganization } from './endOrganization.ts';
import { mergeOrganization } from './mergeOrganization.ts';
import { nameOn, type ActiveOrganization, type EndGround, type OrganizationId } from './organization.ts';
import { registerOrganization, type Registration } from './registerOrganization.ts';
import { renameOrganization } from './renameOrganization.ts';

const organization = (id: string, changes: Partial<ActiveOrganization> = {}): ActiveOrganization => ({
  id: id as OrganizationId,
  version: 1,
  status: 'ACTIVE',
  kind: 'STATE_CENTER',
  names: [{ name: 'Trung tâm', validFrom: changes.activeFrom ?? '2018-01-01', validTo: null }],
  provinceId: 'vn63-10',
  parentId: null,
  branchOrdinal: null,
  nature: null,
  activeFrom: '2018-01-01',
  ...changes,
});
const id = 'o' as OrganizationId;
const outcomeOf = (registration: Registration, parent: ActiveOrganization | null = null, ordinalTaken = false): string => {
  const outcome = registerOrganization(registration, id, { parent, ordinalTaken });
  return outcome.kind === 'refused' ? outcome.code : 'decided';
};

describe('registering an organisation', () => {
  it.each([
    ['vn63-10', '2025-06-30', 'decided'],
    ['vn63-10', '2025-07-01', 'PROVINCE_NOT_IN_FORCE'],
    ['vn34-15', '2025-06-30', 'PROVINCE_NOT_IN_FORCE'],
    ['vn34-15', '2025-07-01', 'decided'],
    ['vn34-10', '2025-07-01', 'PROVINCE_UNKNOWN'],
  ])('in %s from %s is %s', (provinceId, activeFrom, expected) => {
    expect(outcomeOf({ kind: 'STATE_CENTER', name: 'Trung tâm', provinceId, activeFrom })).toBe(expected);
  });

  const branch = { kind: 'BRANCH', name: 'Chi nhánh số 1', provinceId: 'vn34-15', activeFrom: '2025-09-01', parentId: 'c' } as const;
  it.each<[string, object, Partial<ActiveOrganization> | null, string]>([
    ['has a centre of its province', {}, { provinceId: 'vn34-15', activeFrom: '2025-07-01' }, 'decided'],
    ['has a centre of a province that was merged into its own', {}, {}, 'decided'],
    ['names no centre', { parentId: null }, null, 'BRANCH_NEEDS_CENTER'],
    ['names a centre that is not there', {}, null, 'ORGANIZATION_NOT_FOUND'],
    ['names a department', {}, { kind: 'JUSTICE_DEPARTMENT' }, 'PARENT_DOES_NOT_FIT_KIND'],
    ['names a centre of another province', {}, { provinceId: 'vn34-01' }, 'PARENT_IN_OTHER_PROVINCE'],
    ['began before its centre', {}, { activeFrom: '2025-09-02' }, 'PARENT_NOT_ACTIVE'],
    ['has no number', { branchOrdinal: null }, {}, 'BRANCH_ORDINAL_INVALID'],
    ['has the number 0', { branchOrdinal: 0 }, {}, 'BRANCH_ORDINAL_INVALID'],
    ['has the number 99', { branchOrdinal: 99 }, {}, 'decided'],
    ['has the number 100', { branchOrdinal: 100 }, {}, 'BRANCH_ORDINAL_INVALID'],
    ['has a nature', { nature: 'LAW_PRACTICE' }, {}, 'NATURE_DOES_NOT_FIT_KIND'],
  ])('as a branch that %s', (_, changes, parent, expected) => {
    expect(outcomeOf({ ...branch, branchOrdinal: 1, ...changes }, parent && organization('c', parent))).toBe(expected);
  });

  it('refuses a number that a branch of the centre bears', () => {
    expect(outcomeOf({ ...branch, branchOrdinal: 1 }, organization('c'), true)).toBe('BRANCH_ORDINAL_TAKEN');
  });

  it.each<[OrganizationKind, object, string]>([
    ['CONTRACTED_ORGANIZATION', { nature: 'LAW_PRACTICE' }, 'decided'],
    ['CONTRACTED_ORGANIZATION', {}, 'NATURE_DOES_NOT_FIT_KIND'],
    ['REGISTERED_ORGANIZATION', { nature: 'LAW_CONSULTING' }, 'decided'],
    ['REGISTERED_ORGANIZATION', {}, 'NATURE_DOES_NOT_FIT_KIND'],
    ['STATE_CENTER', { nature: 'LAW_PRACTICE' }, 'NATURE_DOES_NOT_FIT_KIND'],
    ['STATE_CENTER', { branchOrdinal: 1 }, 'BRANCH_ORDINAL_INVALID'],
    ['JUSTICE_DEPARTMENT', {}, 'decided'],
    ['JUSTICE_DEPARTMENT', { parentId: 'd' }, 'PARENT_DOES_NOT_FIT_KIND'],
    ['NATIONAL_AUTHORITY', {}, 'decided'],
    ['STATE_CENTER', { parentId: 'd' }, 'decided'],
  ])('of kind %s with %j is %s', (kind, changes, expected) => {
    const department = organization('d', { kind: 'JUSTICE_DEPARTMENT' });
    expect(outcomeOf({ kind, name: 'X', provinceId: 'vn63-10', activeFrom: '2019-01-01', ...changes }, department)).toBe(expected);
  });
});

describe('merging an organisation', () => {
  const merger = { mergedOn: '2025-07-01', expectedVersion: 1 };
  it('may be entered before its day, and ends it on that day', () => {
    const successor = organization('new', { activeFrom: '2025-07-01', provinceId: 'vn34-15' });
    expect(mergeOrganization(organization('old'), successor, merger)).toMatchObject({
      state: { status: 'MERGED', version: 2, activeTo: '2025-07-01', successorId: 'new' },
    });
  });

  it.each<[string, Partial<ActiveOrganization>, string]>([
    ['that is active on its day', { activeFrom: '2025-07-02' }, 'SUCCESSOR_NOT_ACTIVE'],
    ['of its own kind', { kind: 'BRANCH' }, 'SUCCESSOR_OF_OTHER_KIND'],
  ])('needs a successor %s', (_, changes, code) => {
    expect(mergeOrganization(organization('old'), organization('new', changes), merger)).toMatchObject({ code });
  });
});

describe('ending an organisation', () => {
  const grounds: readonly EndGround[] = [
    'DISSOLVED',
    'CONTRACT_ENDED',
    'OWN_WILL',
    'CONDITIONS_LOST',
    'INACTIVE_TWO_YEARS',
    'SERIOUS_HARM',
  ];
  it.each<[OrganizationKind, readonly EndGround[]]>([
    ['STATE_CENTER', ['DISSOLVED']],
    ['BRANCH', ['DISSOLVED']],
    ['CONTRACTED_ORGANIZATION', ['DISSOLVED', 'CONTRACT_ENDED', 'CONDITIONS_LOST', 'SERIOUS_HARM']],
    ['REGISTERED_ORGANIZATION', ['DISSOLVED', 'OWN_WILL', 'CONDITIONS_LOST', 'INACTIVE_TWO_YEARS', 'SERIOUS_HARM']],
    ['JUSTICE_DEPARTMENT', ['DISSOLVED']],
  ])('of kind %s is possible on %j', (kind, possible) => {
    const ended = (ground: EndGround) =>
      endOrganization(organization('o', { kind }), { ground, endedOn: '2026-01-01', expectedVersion: 1 });
    expect(grounds.filter((ground) => ended(ground).kind === 'decided')).toEqual(possible);
  });

  it.each([
    ['2018-01-01', 'refused'],
    ['2018-01-02', 'decided'],
  ])('on %s, begun on 2018-01-01, is %s', (endedOn, kind) => {
    expect(endOrganization(organization('o'), { ground: 'DISSOLVED', endedOn, expectedVersion: 1 }).kind).toBe(kind);
  });
});

describe('renaming an organisation', () => {
  it('leaves each day from the first on with exactly one name, whatever is asked for', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((number) => new Date(Date.UTC(2018, 0, 1 + number)).toISOString().slice(0, 10));
    const renamings = fc.array(fc.record({ name: fc.constantFrom('A', 'B', 'C'), from: day }), { maxLength: 12 });
    fc.assert(
      fc.property(renamings, day, (asked, on) => {
        const last = asked.reduce((current, one) => {
          const outcome = renameOrganization(current, { ...one, expectedVersion: current.version });
          return outcome.kind === 'decided' ? outcome.state : current;
        }, organization('o'));
        const bearing = last.names.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo));
        expect(bearing.map(({ name }) => name)).toEqual([nameOn(last, on)]);
        expect(last.version).toBe(last.names.length);
      }),
    );
  });

  it.each([
    ['2017-12-31', 'Khác', 'NAME_BEFORE_LAST_NAME'],
    ['2018-01-01', 'Khác', 'NAME_BEFORE_LAST_NAME'],
    ['2018-01-02', 'Trung tâm', 'NAME_UNCHANGED'],
  ])('from %s to %s is refused', (from, name, code) => {
    expect(renameOrganization(organization('o'), { name, from, expectedVersion: 1 })).toMatchObject({ code });
  });
});
