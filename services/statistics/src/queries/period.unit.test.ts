import { describe, expect, it } from 'vitest';
import { placeOn, placesOf } from './geography.ts';
import { demandEdition } from './period.ts';

const refusal = (ask: () => unknown): unknown => {
  try {
    return ask();
  } catch (cause) {
    return cause;
  }
};

describe('a question for form 25', () => {
  it.each([
    ['ends on the first day of the form', { from: '2019-01-01', to: '2019-05-15' }, /2019-05-15/u],
    ['ends where it begins', { from: '2025-01-01', to: '2025-01-01' }, /sau ngày bắt đầu/u],
    ['ends before it begins', { from: '2025-02-01', to: '2025-01-01' }, /sau ngày bắt đầu/u],
  ])('is refused with field and cure when its period %s', (_, period, message) => {
    expect(refusal(() => demandEdition('25/BTP/TGPL', period))).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code: 'BAD_USER_INPUT', field: 'period.to' },
    });
  });

  it('may begin before the form did', () => {
    expect(demandEdition('25/BTP/TGPL', { from: '2019-01-01', to: '2020-01-01' }).code).toBe('25/BTP/TGPL');
  });

  it.each([
    ['of no map', 'AS_REPORTED', 'vn34-99'],
    ['of no map', 'CURRENT', '__proto__'],
    ['that was merged, on the current map', 'CURRENT', 'vn63-15'],
  ] as const)('is refused for a province %s', (_, geography, id) => {
    expect(refusal(() => placeOn(geography, id))).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'provinceId' } });
  });

  it('tells apart code 15 of the two maps', () => {
    expect(placeOn('AS_REPORTED', 'vn63-15').provinceIds).toEqual(['vn63-15']);
    expect(placeOn('AS_REPORTED', 'vn34-15').provinceIds).toEqual(['vn34-15']);
    expect(placeOn('CURRENT', 'vn34-15').provinceIds.toSorted()).toEqual(['vn34-15', 'vn63-10', 'vn63-15']);
  });

  it('puts every version of a province in exactly one place of each map', () => {
    for (const geography of ['AS_REPORTED', 'CURRENT'] as const) {
      const versions = placesOf(geography).flatMap(({ provinceIds }) => provinceIds);
      expect(versions).toHaveLength(97);
      expect(new Set(versions).size).toBe(97);
    }
    expect(placesOf('CURRENT')).toHaveLength(34);
  });
});
