import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Actor } from '#actor';
import { keyringOf, openKeyring } from '#keyring';
import { createVerifier, signRequest, type RequestToSign } from '#signature';

const key = Buffer.alloc(32, 1);
const now = 1_772_420_400_000;
const actor: Actor = { subject: 'intake-08', role: 'INTAKE_OFFICER', organizationId: 'org-08' };
const request: RequestToSign = { key, audience: 'casework', actor, correlationId: 'c-1', body: '{"query":"{a}"}', now, nonce: 'n-1' };
const body = Buffer.from(request.body);
const headers = signRequest(request);
const verifierAt = (at: number, changes = {}) =>
  createVerifier({ signing: keyringOf(key), audience: 'casework', now: () => at, ...changes });
const reencode = (changes: Partial<Actor>): string => Buffer.from(JSON.stringify({ ...actor, ...changes })).toString('base64url');
const signatureWith = (place: number, value: string): string => headers['x-gw-sig']?.split('.').with(place, value).join('.') ?? '';

describe('a signed request', () => {
  it('says who asks', () => {
    expect(verifierAt(now)(headers, body)).toEqual({ ok: true, caller: { actor, correlationId: 'c-1', deadline: now + 10_000 } });
  });

  it('says until when it is waited for, and nobody changes that', () => {
    const hurried = signRequest({ ...request, deadline: now + 1_500 });
    expect(verifierAt(now)(hurried, body)).toMatchObject({ ok: true, caller: { deadline: now + 1_500 } });
    for (const until of [String(now + 1_501), undefined])
      expect(verifierAt(now)({ ...hurried, 'x-deadline': until }, body)).toEqual({ ok: false, reason: 'SIGNATURE' });
    expect(verifierAt(now)({ ...headers, 'x-deadline': String(now + 10_000) }, body)).toEqual({ ok: false, reason: 'SIGNATURE' });
  });

  it.each(['soon', '-1', '1.5', '1e3', '9'.repeat(16), ['1', '2']])('with the deadline %j is refused', (until) => {
    expect(verifierAt(now)({ ...headers, 'x-deadline': until }, body)).toEqual({ ok: false, reason: 'MALFORMED' });
  });

  it.each([
    [-30_001, false],
    [-30_000, true],
    [30_000, true],
    [30_001, false],
  ])('that is %i ms old is taken: %s', (age, ok) => {
    expect(verifierAt(now + age)(headers, body).ok).toBe(ok);
  });

  it('is taken once', () => {
    const verify = verifierAt(now);
    expect([verify(headers, body), verify(headers, body)]).toMatchObject([{ ok: true }, { ok: false, reason: 'REPLAYED' }]);
  });

  it('that was refused does not use up its nonce', () => {
    const verify = verifierAt(now);
    verify(headers, Buffer.from('{}'));
    expect(verify(headers, body).ok).toBe(true);
  });

  it('to another service is refused', () => {
    expect(verifierAt(now, { audience: 'registry' })(headers, body)).toEqual({ ok: false, reason: 'AUDIENCE' });
    const relabelled = { ...headers, 'x-gw-sig': signatureWith(2, 'registry') };
    expect(verifierAt(now, { audience: 'registry' })(relabelled, body)).toEqual({ ok: false, reason: 'SIGNATURE' });
  });

  it('of another key is refused', () => {
    expect(verifierAt(now, { signing: keyringOf(Buffer.alloc(32, 2)) })(headers, body)).toEqual({ ok: false, reason: 'SIGNATURE' });
  });

  it('may be signed with any key of the ring', () => {
    for (const keys of [
      [key, Buffer.alloc(32, 2)],
      [Buffer.alloc(32, 2), key],
    ])
      expect(verifierAt(now, { signing: keyringOf(...keys) })(headers, body).ok).toBe(true);
  });

  it('with a key that is new is looked for in the folder, once a second at most', () => {
    let [at, keys] = [now, keyringOf(Buffer.alloc(32, 2))];
    const lookAgain = vi.fn();
    const signing = { ...keys, all: () => keys.all(), lookAgain };
    const verify = createVerifier({ signing, audience: 'casework', now: () => at });
    const tampered = Buffer.from('{}');
    for (at of [now, now + 999]) expect(verify(headers, tampered).ok).toBe(false);
    expect(lookAgain).toHaveBeenCalledTimes(1);
    at = now + 1_000;
    lookAgain.mockImplementation(() => (keys = keyringOf(key)));
    expect(verify(headers, body).ok).toBe(true);
    expect(verify(headers, tampered).ok).toBe(false);
    expect(lookAgain).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['another role', { 'x-actor': reencode({ role: 'AUTHORITY' }) }],
    ['another organisation', { 'x-actor': reencode({ organizationId: 'org-01' }) }],
    ['another subject', { 'x-actor': reencode({ subject: 'head-08' }) }],
    ['another correlation id', { 'x-correlation-id': 'c-2' }],
    ['another time', { 'x-gw-sig': signatureWith(0, String(now + 1)) }],
    ['another nonce', { 'x-gw-sig': signatureWith(1, 'n-2') }],
    ['another signature', { 'x-gw-sig': signatureWith(3, 'A'.repeat(43)) }],
    ['a shorter signature', { 'x-gw-sig': signatureWith(3, 'AAAA') }],
    ['letters of two bytes', { 'x-gw-sig': signatureWith(3, 'é'.repeat(43)) }],
  ])('with %s is refused', (_, changes) => {
    expect(verifierAt(now)({ ...headers, ...changes }, body)).toEqual({ ok: false, reason: 'SIGNATURE' });
  });

  it('with another body is refused, one byte included', () => {
    expect(verifierAt(now)(headers, Buffer.from(`${request.body} `))).toEqual({ ok: false, reason: 'SIGNATURE' });
    expect(verifierAt(now)(headers, Buffer.alloc(0))).toEqual({ ok: false, reason: 'SIGNATURE' });
  });

  it.each(Object.keys(headers))('without %s, or with it twice, is refused', (name) => {
    expect(verifierAt(now)({ ...headers, [name]: undefined }, body)).toEqual({ ok: false, reason: 'MISSING' });
    expect(verifierAt(now)({ ...headers, [name]: [headers[name] ?? '', ''] }, body)).toEqual({ ok: false, reason: 'MISSING' });
  });

  it.each(['', '1.2.3', '1.2.3.4.5', '...', `${now}..casework.x`])('with the signature "%s" is refused', (signed) => {
    expect(verifierAt(now)({ ...headers, 'x-gw-sig': signed }, body).ok).toBe(false);
  });

  it.each(['NaN', 'Infinity', '-', 'x'])('at the time "%s" is refused', (at) => {
    expect(verifierAt(now)({ ...headers, 'x-gw-sig': signatureWith(0, at) }, body)).toEqual({ ok: false, reason: 'EXPIRED' });
  });
});

describe('the signing key', () => {
  it('turns while everything runs: no request is refused, and the old key may go', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ring-'));
    let at = now;
    const put = (number: number): void =>
      writeFileSync(join(folder, `signing.${number}.key`), Buffer.alloc(32, number).toString('base64url'));
    put(1);
    // The two processes did not start at the same time, so that they look at the folder at different times.
    const signer = openKeyring(folder, 'signing', () => at);
    at += 1_700;
    const verify = createVerifier({ signing: openKeyring(folder, 'signing', () => at), audience: 'casework', now: () => at });
    const numbers = Array.from({ length: 150 }, (_, turn) => {
      if (turn === 30) put(2);
      if (turn === 100) rmSync(join(folder, 'signing.1.key'));
      at += 100;
      const { number, key: current } = signer.current();
      const signed = signRequest({ ...request, key: current, now: at, nonce: `n-${turn}` });
      expect(verify(signed, body).ok).toBe(true);
      return number;
    });
    expect([numbers.indexOf(2) > 30, numbers.at(-1)]).toEqual([true, 2]);
    expect(verify(signRequest({ ...request, key: Buffer.alloc(32, 1), now: at, nonce: 'old' }), body).ok).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
