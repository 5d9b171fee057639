import { describe, expect, it } from 'vitest';
import { checkSheet } from './sheetChecks.ts';
import type { SheetQuestion } from './sheetLines.ts';

const question: SheetQuestion = { period: { from: '2025-07-01', to: '2025-10-01' }, geography: 'CURRENT', by: 'NATION' };

/** What a check counts besides, and its verdicts. */
const check = async (code: '24/BTP/TGPL' | '25/BTP/TGPL', change: Partial<SheetQuestion> = {}) => {
  const counted: object[] = [];
  const again = (other: object) => {
    counted.push(other);
    return Promise.resolve({ lines: [] });
  };
  const checks = await checkSheet({ rule: { code }, question: { ...question, ...change }, lines: [], again });
  return { counted, codes: checks.map((each) => each.code) };
};

describe('the checks of a sheet', () => {
  it('count the adjacent earlier period of the same length for form 25', async () => {
    expect((await check('25/BTP/TGPL')).counted).toEqual([{ period: { from: '2025-03-31', to: '2025-07-01' } }]);
  });

  it('count the nation where provinces are told apart, not where one is asked for', async () => {
    const { counted, codes } = await check('24/BTP/TGPL', { by: 'PROVINCE' });
    expect(counted).toEqual([{ by: 'NATION' }]);
    expect(codes).toEqual(['C24-1', 'C24-2', 'C24-3', 'C24-4', 'C24-9']);
    expect((await check('24/BTP/TGPL', { by: 'PROVINCE', provinceId: 'vn34-08' })).counted).toEqual([]);
    expect((await check('25/BTP/TGPL', { by: 'PROVINCE' })).codes.at(-1)).toBe('C25-9');
  });
});
