import { describe, expect, it } from 'vitest';
import {
  aidForms,
  eligibilityGroups,
  inForce,
  isInForce,
  legalFields,
  organizationKinds,
  practitionerKinds,
  statutoryForms,
  type Dated,
} from '#codes';

const lists: Readonly<Record<string, readonly (Dated & { readonly code: string })[]>> = {
  aidForms,
  eligibilityGroups,
  legalFields,
  organizationKinds,
  practitionerKinds,
  statutoryForms,
};

describe.each(Object.entries(lists))('the list %s', (_, rows) => {
  it('has rows, each with real days in order', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ validFrom, validTo }) => validTo !== null && validTo <= validFrom)).toEqual([]);
    expect(rows.every(({ validFrom }) => /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(validFrom))).toBe(true);
  });

  it('has no two rows of one code in force on one day', () => {
    const overlap = rows.filter((row) => rows.some((other) => other !== row && other.code === row.code && isInForce(other, row.validFrom)));
    expect(overlap).toEqual([]);
  });
});

describe('a dated row', () => {
  const row = { code: 'A', validFrom: '2018-01-01', validTo: '2025-07-01' };

  it.each([
    ['2017-12-31', false],
    ['2018-01-01', true],
    ['2025-06-30', true],
    ['2025-07-01', false],
  ])('is in force on %s: %s', (day, expected) => {
    expect(isInForce(row, day)).toBe(expected);
  });

  it('without an end is in force for ever, and an unknown code never is', () => {
    expect(isInForce({ ...row, validTo: null }, '9999-12-31')).toBe(true);
    expect([inForce([row], 'A', '2020-01-01'), inForce([row], 'B', '2020-01-01'), inForce([row], 'A', '2026-01-01')]).toEqual([
      row,
      undefined,
      undefined,
    ]);
  });
});
