import type { CredentialKind, PractitionerKind } from '@legal-aid/contracts/codes';
import { describe, expect, it } from 'vitest';
import { dayBefore, mergerDay, nation, placeNames, type PlaceName } from '../../test/nation.ts';
import { cardProblem, isInProvince, mayKeepCapacity, mayKeepOrganization, registrationProblem } from './departmentCompetence.ts';
import type { Office, Relation } from './office.ts';
import type { Capacity, Practitioner, PractitionerId } from './practitioner.ts';

const office = (at: PlaceName, today = mergerDay, relation: Relation = 'PROVINCE'): Office => ({
  subject: 's',
  relation,
  organization: nation[at],
  today,
});

/** The participating organisations that each department keeps, on the last day of the old map and on the first of the new. */
const kept: Readonly<Record<string, Readonly<Partial<Record<PlaceName, readonly PlaceName[]>>>>> = {
  [dayBefore]: { departmentOfNeighbor: ['firmOfNeighbor'], departmentElsewhere: ['firmElsewhere'] },
  [mergerDay]: { department: ['firmOfNeighbor', 'firm'], departmentElsewhere: ['firmElsewhere'] },
};

describe('a department', () => {
  it.each([dayBefore, mergerDay])('keeps on %s those that participate in its province, and no others', (today) => {
    for (const at of placeNames)
      expect([at, placeNames.filter((place) => mayKeepOrganization(office(at, today), nation[place]))]).toEqual([
        at,
        kept[today]?.[at] ?? [],
      ]);
  });

  it('registers participating organisations in its province; another province is to it as if it were not there', () => {
    const codeOf = (kind: (typeof nation)['firm']['kind'], provinceId: string) =>
      registrationProblem(office('department'), { kind, provinceId })?.code ?? null;
    expect(codeOf('CONTRACTED_ORGANIZATION', 'vn34-08')).toBeNull();
    expect(codeOf('REGISTERED_ORGANIZATION', 'vn63-02')).toBeNull();
    for (const kind of ['STATE_CENTER', 'BRANCH', 'JUSTICE_DEPARTMENT', 'NATIONAL_AUTHORITY'] as const)
      expect(codeOf(kind, 'vn34-08')).toBe('OUTSIDE_COMPETENCE');
    for (const provinceId of ['vn63-01', 'vn34-01', 'vn34-99', ''])
      expect(codeOf('CONTRACTED_ORGANIZATION', provinceId)).toBe('PROVINCE_UNKNOWN');
    expect(registrationProblem(office('department', mergerDay, 'NATION'), { kind: 'STATE_CENTER', provinceId: 'vn34-99' })).toBeNull();
  });

  it.each<[PractitionerKind, PlaceName, boolean]>([
    ['LAWYER', 'firm', true],
    ['CONSULTANT', 'firmOfNeighbor', true],
    ['INTAKE_OFFICER', 'firm', true],
    ['LAWYER', 'center', false],
    ['LEGAL_AID_OFFICER', 'center', false],
    ['APPRENTICE', 'branchOfOld', false],
    ['COLLABORATOR', 'center', true],
    ['COLLABORATOR', 'branchOfOld', true],
    ['COLLABORATOR', 'centerElsewhere', false],
    ['LAWYER', 'firmElsewhere', false],
  ])('keeps the capacity %s at %s: %s', (kind, place, may) => {
    expect(mayKeepCapacity(office('department'), nation[place], kind)).toBe(may);
  });

  it('publishes the lists of the province that it has today', () => {
    const published = (at: PlaceName, today: string) =>
      ['vn63-02', 'vn63-08', 'vn34-08', 'vn63-01', 'vn34-99'].filter((provinceId) => isInProvince(office(at, today), provinceId));
    expect(published('departmentOfOld', dayBefore)).toEqual(['vn63-08']);
    expect(published('departmentOfOld', mergerDay)).toEqual([]);
    expect(published('department', mergerDay)).toEqual(['vn63-02', 'vn63-08', 'vn34-08']);
  });

  const held = (kind: PractitionerKind, place: PlaceName, validTo: string | null = null) =>
    ({ kind, organizationId: nation[place].id, organizationKind: nation[place].kind, validFrom: '2019-01-01', validTo }) as Capacity;
  const ended = '2025-01-01';
  it.each<[string, readonly [Capacity, ...Capacity[]], CredentialKind, string | null]>([
    ['a consultant of a firm', [held('CONSULTANT', 'firm')], 'CONSULTANT_CARD', null],
    ['a consultant of a firm who becomes a lawyer', [held('CONSULTANT', 'firm')], 'LAWYER_CARD', null],
    ['a lawyer of a firm, who is no officer', [held('LAWYER', 'firm')], 'OFFICER_CARD', 'OUTSIDE_COMPETENCE'],
    ['a lawyer of a firm elsewhere', [held('LAWYER', 'firmElsewhere')], 'LAWYER_CARD', 'PRACTITIONER_NOT_FOUND'],
    ['a lawyer of the centre', [held('LAWYER', 'center')], 'LAWYER_CARD', 'PRACTITIONER_NOT_FOUND'],
    ['an officer of the centre', [held('LEGAL_AID_OFFICER', 'center')], 'OFFICER_CARD', 'PRACTITIONER_NOT_FOUND'],
    ['a collaborator of the centre', [held('COLLABORATOR', 'center')], 'COLLABORATOR_CARD', null],
    ['a collaborator of the centre, who is no lawyer', [held('COLLABORATOR', 'center')], 'LAWYER_CARD', 'OUTSIDE_COMPETENCE'],
    ['a collaborator elsewhere', [held('COLLABORATOR', 'centerElsewhere')], 'COLLABORATOR_CARD', 'PRACTITIONER_NOT_FOUND'],
    ['who was a collaborator here last', [held('COLLABORATOR', 'center', ended)], 'COLLABORATOR_CARD', null],
    [
      'who was a collaborator here and is one elsewhere',
      [held('COLLABORATOR', 'center', ended), held('COLLABORATOR', 'centerElsewhere')],
      'COLLABORATOR_CARD',
      'PRACTITIONER_NOT_FOUND',
    ],
  ])('keeps the card of %s', (_, capacities, card, code) => {
    const practitioner: Practitioner = { id: 'p' as PractitionerId, version: 1, name: 'X', capacities, credentials: [] };
    const about = { practitioner, organizations: Object.values(nation), card };
    expect(cardProblem(office('department'), about)?.code ?? null).toBe(code);
    expect(cardProblem(office('firm', mergerDay, 'NATION'), about)).toBeNull();
    expect(cardProblem(office('departmentOfOld'), about)?.code).toBe('PRACTITIONER_NOT_FOUND');
  });
});
