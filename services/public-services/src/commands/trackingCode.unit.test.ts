import { scalarResolvers } from '@legal-aid/service-kit/scalars';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTrackingCodeOf } from './trackingCode.ts';

const trackingCodeOf = createTrackingCodeOf(Buffer.alloc(32, 1));
const command = fc.record({ actor: fc.string({ minLength: 1 }), id: fc.uuid() });

describe('a tracking code', () => {
  it('is one that a client may send, as it is', () => {
    fc.assert(
      fc.property(command, (one) => {
        const code = trackingCodeOf(one);
        expect(scalarResolvers['TrackingCode']?.parseValue(code)).toBe(code);
      }),
    );
  });

  it('is the same for the same command and differs with the person, the command and the key', () => {
    const one = { actor: 'citizen', id: '7c9e6679-7425-40de-944b-e07fc1f90ae7' };
    const codes = [
      trackingCodeOf(one),
      trackingCodeOf({ ...one, actor: 'another' }),
      trackingCodeOf({ ...one, id: '7c9e6679-7425-40de-944b-e07fc1f90ae8' }),
      createTrackingCodeOf(Buffer.alloc(32, 2))(one),
    ];
    expect([trackingCodeOf({ ...one }), new Set(codes).size]).toEqual([codes[0], 4]);
  });

  it('uses its whole alphabet at every place', () => {
    const codes = Array.from({ length: 2_000 }, (_, index) => trackingCodeOf({ actor: 'citizen', id: String(index) }));
    const letters = Array.from({ length: 13 }, (_, place) => new Set(codes.map((code) => code[place])).size);
    expect([new Set(codes).size, ...letters]).toEqual([2_000, ...Array<number>(13).fill(32)]);
  });
});
