import { eligibilityGroups } from '@legal-aid/contracts/codes';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { isProtectedPerson } from './protection.ts';

const today = Temporal.PlainDate.from('2026-03-02');
const adult = '1990-04-12';

describe('who is protected', () => {
  it.each(eligibilityGroups.map(({ code, isProtected }) => [code, isProtected] as const))('by %s: %s', (code, isProtected) =>
    expect(isProtectedPerson({ grounds: ['POOR', code], birthDate: adult }, today)).toBe(isProtected),
  );

  it('by a ground that is not known', () => expect(isProtectedPerson({ grounds: ['NEW'], birthDate: adult }, today)).toBe(true));

  it.each([
    ['2008-03-03', true],
    ['2008-03-02', false],
    ['2008-02-29', false],
    ['2026-03-01', true],
  ])('by age, born on %s: %s', (birthDate, isMinor) => expect(isProtectedPerson({ grounds: ['POOR'], birthDate }, today)).toBe(isMinor));
});
