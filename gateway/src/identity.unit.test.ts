import { generateKeyPair, SignJWT, type JWTVerifyGetKey } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createIdentify } from '#identity';

const issuerUrl = 'http://issuer.test';
const start = Date.parse('2026-03-02T03:00:00Z');
let pair: Awaited<ReturnType<typeof generateKeyPair>>;
beforeAll(async () => {
  pair = await generateKeyPair('ES256');
});

const tokenFor = ({ seconds = 3_600, issuedAt = start } = {}): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(issuerUrl)
    .setAudience('legal-aid')
    .setSubject('analyst')
    .setJti('t-1')
    .setIssuedAt(issuedAt / 1_000)
    .setExpirationTime(issuedAt / 1_000 + seconds)
    .sign(pair.privateKey);

/** A gateway's check with a clock and a look at how often a key was asked for. */
const given = () => {
  const state = { nowMs: start, asked: 0, trusted: true };
  const keys: JWTVerifyGetKey = () => {
    state.asked += 1;
    if (!state.trusted) throw new Error('no such key');
    return Promise.resolve(pair.publicKey);
  };
  return {
    state,
    identify: createIdentify({ issuer: { url: issuerUrl, audience: 'legal-aid', algorithms: ['ES256'] }, keys, now: () => state.nowMs }),
  };
};

describe('a token', () => {
  it('is proved once for half a minute', async () => {
    const { state, identify } = given();
    const bearer = `Bearer ${await tokenFor()}`;
    for (const after of [0, 1_000, 29_999]) {
      state.nowMs = start + after;
      expect(await identify(bearer)).toBe('analyst');
    }
    expect(state.asked).toBe(1);
    state.nowMs = start + 30_000;
    expect([await identify(bearer), state.asked]).toEqual(['analyst', 2]);
  });

  it('whose key was taken back counts no more after that', async () => {
    const { state, identify } = given();
    const bearer = `Bearer ${await tokenFor()}`;
    expect(await identify(bearer)).toBe('analyst');
    state.trusted = false;
    state.nowMs = start + 30_000;
    expect(await identify(bearer)).toBeNull();
  });

  it('is not remembered beyond its own end, nor beyond its hour', async () => {
    const { state, identify } = given();
    const short = `Bearer ${await tokenFor({ seconds: 10 })}`;
    const long = `Bearer ${await tokenFor({ seconds: 86_400, issuedAt: start - 3_590_000 })}`;
    expect([await identify(short), await identify(long)]).toEqual(['analyst', 'analyst']);
    // Beyond the five seconds of tolerance too.
    state.nowMs = start + 16_000;
    expect([await identify(short), await identify(long)]).toEqual([null, null]);
  });

  it('that proves nothing is asked about each time, and another one that only begins alike is another one', async () => {
    const { state, identify } = given();
    const token = await tokenFor();
    expect(await identify(`Bearer ${token}`)).toBe('analyst');
    const forged = `${token.slice(0, -4)}AAAA`;
    expect([await identify(`Bearer ${forged}`), await identify(`Bearer ${forged}`)]).toEqual([null, null]);
    expect(state.asked).toBe(3);
  });
});
