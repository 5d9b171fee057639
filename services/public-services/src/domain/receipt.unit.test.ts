import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { receiptOf, seriesOf } from './receipt.ts';

const filedOn = Temporal.PlainDate.from('2026-03-02');
const trackingCode = '0123456789ABC';

describe('a receipt', () => {
  it.each([
    [1, 'BN.01.2026'],
    [9, 'BN.09.2026'],
    [10, 'BN.10.2026'],
    [100, 'BN.100.2026'],
    [12_345, 'BN.12345.2026'],
  ])('with number %i reads %s', (sequence, text) => {
    expect(receiptOf({ filedOn, trackingCode }, sequence)).toEqual({ sequence, year: 2026, text, trackingCode });
  });

  it('has a number of its own in its book', () => {
    const entry = fc.record({
      organizationId: fc.constantFrom('centre-01', 'centre-08'),
      year: fc.integer({ min: 2025, max: 2027 }),
      sequence: fc.integer({ min: 1, max: 12 }),
    });
    const placeOf = ({ organizationId, year, sequence }: { organizationId: string; year: number; sequence: number }): string => {
      const day = filedOn.with({ year });
      return `${seriesOf({ organizationId, filedOn: day })} ${receiptOf({ filedOn: day, trackingCode }, sequence).text}`;
    };
    fc.assert(
      fc.property(entry, entry, (one, other) => {
        expect(placeOf(one) === placeOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });
});
