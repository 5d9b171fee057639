import { expect, it } from 'vitest';
import { markFirst, offsetPoint, relayPoints } from './crashPoints.ts';
import { demandFit } from './faults.ts';
import * as edge from './edge.ts';
import { counterOutside, endedByEntry, skipTail } from './planted.ts';

it.each([relayPoints, markFirst, offsetPoint, skipTail, counterOutside, endedByEntry, ...Object.values(edge)])(
  'the planted change $name fits its source',
  (patch) => {
    expect(() => demandFit([patch])).not.toThrow();
  },
);

it('a planted change whose text is gone is told loudly', () => {
  expect(() => demandFit([{ ...skipTail, find: 'a text that nobody wrote' }])).toThrow(/skip-tail.*0 times/u);
});
