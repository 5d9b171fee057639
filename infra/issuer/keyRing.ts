import type { JWK } from 'jose';

/** The keys of the issuer: one signs, one will, and some have signed. */
export interface KeyRing {
  /** Private. */
  readonly signing: JWK;
  /** Private; published before its turn, so that nobody meets a token whose key he never saw. */
  readonly next: JWK;
  readonly retired: readonly RetiredKey[];
}

/** The public half of a key that signs no more. */
export interface RetiredKey {
  readonly key: JWK;
  /** Milliseconds since the epoch until which it is published. */
  readonly untilMs: number;
}

/** How long the longest token of the issuer lives. */
export const longestLifeSeconds = 3_600;

// Twice the longest life: a checker's clock may go wrong by all of it.
const retiredMs = 2 * longestLifeSeconds * 1_000;

/** The next key signs from now on; the last one stays published until its last token has long ended. */
export const rotated = ({ signing, next, retired }: KeyRing, fresh: JWK, nowMs: number): KeyRing => ({
  signing: next,
  next: fresh,
  retired: [{ key: publicHalf(signing), untilMs: nowMs + retiredMs }, ...retired.filter(({ untilMs }) => untilMs > nowMs)],
});

/** What the world may know of the ring: each key that signs, will sign or may have signed a token that still lives. */
export const publishedKeys = ({ signing, next, retired }: KeyRing, nowMs: number): readonly JWK[] => {
  const keys = [signing, next, ...retired.filter(({ untilMs }) => untilMs > nowMs).map(({ key }) => key)];
  return keys.filter(({ kid }, index) => keys.findIndex((key) => key.kid === kid) === index).map(publicHalf);
};

const publicHalf = ({ kty, crv, x, y, kid }: JWK): JWK => ({ kty, crv, x, y, kid, alg: 'ES256', use: 'sig' }) as JWK;
