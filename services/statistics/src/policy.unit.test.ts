import { roles, type Role } from '@legal-aid/service-kit/actor';
import { describe, expect, it } from 'vitest';
import { actor, reachOf } from '../test/reaching.ts';
import { isWithin, mayEver, rights, type Action, type Reach } from './policy.ts';

const belonging = {
  withPredecessors: (id: string) => Promise.resolve([id, 'merged']),
  branchesOf: (ids: readonly string[]) => Promise.resolve(ids.map((id) => `${id}-branch`)),
  inAreaOf: (id: string) => Promise.resolve([id, 'near', 'merged-into-near']),
};
const reaches = {
  nation: { kind: 'NATION' },
  own: { kind: 'ORGANIZATIONS', ids: ['own', 'merged'] },
  ownAndBranches: { kind: 'ORGANIZATIONS', ids: ['own', 'merged', 'own-branch', 'merged-branch'] },
  area: { kind: 'ORGANIZATIONS', ids: ['own', 'near', 'merged-into-near'] },
  none: { kind: 'ORGANIZATIONS', ids: [] },
} as const satisfies Record<string, Reach>;
type Expected = keyof typeof reaches;
const cases: readonly (readonly [role: Role, figures: boolean, counted: Expected, grounds: Expected])[] = [
  ['CITIZEN', false, 'none', 'none'],
  ['INTAKE_OFFICER', true, 'ownAndBranches', 'own'],
  ['HEAD', true, 'ownAndBranches', 'own'],
  ['PRACTITIONER', false, 'none', 'none'],
  ['APPRAISER', true, 'none', 'none'],
  ['DEPARTMENT', true, 'area', 'none'],
  ['ANALYST', true, 'nation', 'none'],
  ['AUDITOR', true, 'nation', 'none'],
  ['AUTHORITY', true, 'nation', 'nation'],
  ['SUBSCRIBER', false, 'none', 'none'],
  ['SERVICE', false, 'none', 'none'],
];

describe('the policy of figures', () => {
  it('speaks of every role', () => expect(cases.map(([role]) => role)).toEqual(roles));

  it.each(cases)('lets %s see figures: %s, the cases behind them: %s, and those behind a ground or sex: %s', async (...row) => {
    const [role, figures, counted, grounds] = row;
    const [by, reach] = [actor(role, 'own'), reachOf(actor(role, 'own'), belonging)];
    expect(mayEver('readFigures', by)).toBe(figures);
    const expected: readonly (readonly [Action, Expected])[] = [
      ['readFigures', figures ? 'nation' : 'none'],
      ['readCountedCases', counted],
      ['readGroundCases', grounds],
      ['readGroundFigures', grounds],
    ];
    for (const [action, within] of expected) {
      expect(await reach(action)).toEqual(reaches[within]);
      expect(mayEver(action, by)).toBe(within !== 'none');
    }
  });

  it.each(['INTAKE_OFFICER', 'HEAD', 'DEPARTMENT'] as const)(
    'lets %s see no case where he is of no organisation, or of one that has ended',
    async (role) => {
      expect(await reachOf(actor(role), belonging)('readCountedCases')).toEqual(reaches.none);
      const ended = { ...belonging, isActive: () => Promise.resolve(false) };
      expect(await reachOf(actor(role, 'own'), ended)('readCountedCases')).toEqual(reaches.none);
      expect(await reachOf(actor(role, 'own'), ended)('readGroundFigures')).toEqual(reaches.none);
    },
  );

  it('tells whether a case lies within reach', () => {
    expect(isWithin(reaches.nation, 'foreign')).toBe(true);
    expect(isWithin(reaches.own, 'merged')).toBe(true);
    expect(isWithin(reaches.own, 'foreign')).toBe(false);
  });

  it.each([
    ['a case of the own organisation', 'HEAD', 'readCountedCases', 'case-of-own', true],
    ['a case of another', 'HEAD', 'readCountedCases', 'case-of-foreign', false],
    ['a case that is not known', 'HEAD', 'readCountedCases', 'case-of-nobody', false],
    ['a case of another, to the authority', 'AUTHORITY', 'readCountedCases', 'case-of-foreign', true],
    ['the own organisation', 'HEAD', 'readGroundFigures', 'own', true],
    ['one that was merged into it', 'HEAD', 'readGroundFigures', 'merged', true],
    ['its branch, whose grounds are not told to it', 'HEAD', 'readGroundFigures', 'own-branch', false],
    ['another organisation', 'HEAD', 'readGroundFigures', 'foreign', false],
    ['any organisation, to the authority', 'AUTHORITY', 'readGroundFigures', 'foreign', true],
    ['any organisation, by figures alone', 'ANALYST', 'readFigures', 'foreign', true],
  ] as const)('opens a field that hangs on %s: %#', async (_, role, action, id, expected) => {
    const holderOf = (caseId: string) => Promise.resolve(caseId === 'case-of-nobody' ? null : caseId.replace('case-of-', ''));
    expect(await rights.may(action, { id }, { actor: actor(role, 'own'), reach: reachOf(actor(role, 'own'), belonging), holderOf })).toBe(
      expected,
    );
  });
});
