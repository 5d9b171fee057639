import type { Random } from '../../support/random.ts';
import { hashOf } from '../hash.ts';

/** What goes wrong with one operation; everything of it follows from the salt. */
export interface Weather {
  readonly kind: 'clear' | 'nulls' | 'errors' | 'byPath' | 'down' | 'holes' | 'malformed';
  readonly salt: number;
}

/** How often each is drawn, of the sum. */
const shares: readonly (readonly [Weather['kind'], number])[] = [
  ['clear', 8],
  ['nulls', 2],
  ['errors', 3],
  ['byPath', 3],
  ['down', 2],
  ['holes', 3],
  ['malformed', 3],
];

/** Everything that may go wrong, and nothing. */
export const weathers = shares.map(([kind]) => kind);

export const drawWeather = (random: Random): Weather => {
  let left = random.below(shares.reduce((sum, [, share]) => sum + share, 0));
  for (const [kind, share] of shares) {
    if (left < share) return { kind, salt: random.below(2 ** 31) };
    left -= share;
  }
  return { kind: 'clear', salt: 0 };
};

/** A name of a weather that can be told again. */
export const weatherName = ({ kind, salt }: Weather): string => `${kind}/${salt}`;

export const clear: Weather = { kind: 'clear', salt: hashOf('clear') };
