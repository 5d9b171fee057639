import type { Command } from '@legal-aid/journal/execute';
import { keyedDigest } from '@legal-aid/service-kit/digest';

/** Crockford's: no I, L, O and U, which people misread. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 13;
const bitsEach = 5n;

/** Makes the tracking code (mã tra cứu) of what a command files: 65 bits that nobody guesses, the same for the same command. */
export const createTrackingCodeOf =
  (digestKey: Buffer) =>
  ({ actor, id }: Pick<Command, 'actor' | 'id'>): string => {
    const digest = Buffer.from(keyedDigest(digestKey, { trackingCodeOf: { actor, id } }), 'base64url');
    let bits = BigInt(`0x${digest.toString('hex')}`);
    return Array.from({ length }, () => {
      const letter = alphabet[Number(bits & 31n)];
      bits >>= bitsEach;
      return letter;
    }).join('');
  };
