import { createHmac } from 'node:crypto';

/** HMAC-SHA256 over a value's canonical JSON, base64url. Keyed, because a plain hash of an identity number can be searched. */
export const keyedDigest = (key: Buffer, value: unknown): string =>
  createHmac('sha256', key).update(canonicalJson(value)).digest('base64url');

/** JSON whose objects list their keys in order, so that equal values have equal text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
