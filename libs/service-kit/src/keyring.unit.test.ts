import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyringOf, numbersOf, openKeyring } from '#keyring';

const key = (fill: number): Buffer => Buffer.alloc(32, fill);
let folder: string;
let now = 0;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ring-'));
  now = 0;
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const put = (number: number, text = key(number).toString('base64url'), name = 'seal'): void =>
  writeFileSync(join(folder, `${name}.${number}.key`), text);
const open = () => openKeyring(folder, 'seal', () => now);

describe('a ring of keys', () => {
  it('seals with the greatest number, which is not the greatest word, and knows all', () => {
    for (const number of [2, 10, 9]) put(number);
    put(11, undefined, 'seal-other');
    writeFileSync(join(folder, 'seal.key'), 'x');
    const ring = open();
    expect(ring.current()).toEqual({ number: 10, key: key(10) });
    expect(ring.all().map(({ number }) => number)).toEqual([10, 9, 2]);
    expect([ring.find(2), ring.find(11)]).toEqual([key(2), null]);
    expect(numbersOf(folder, 'seal')).toEqual([10, 9, 2]);
  });

  it.each([
    [4_999, 1],
    [5_000, 2],
  ])('that grew seals with its newest key after %i ms: %i', (later, current) => {
    put(1);
    const ring = open();
    put(2);
    now = later;
    expect(ring.current().number).toBe(current);
  });

  it('opens at once what a newer key sealed elsewhere', () => {
    put(1);
    const ring = open();
    put(2);
    expect(ring.find(2)).toEqual(key(2));
    expect(ring.current().number).toBe(2);
  });

  it('forgets a key that was taken away', () => {
    put(1);
    put(2);
    const ring = open();
    rmSync(join(folder, 'seal.1.key'));
    expect(ring.find(1)).toEqual(key(1));
    now = 5_000;
    expect(ring.find(1)).toBeNull();
  });

  it('goes on with what it knows where a new key is wrong or the folder is gone', () => {
    put(1);
    const ring = open();
    put(2, 'short');
    ring.lookAgain();
    expect(ring.current().number).toBe(1);
    rmSync(folder, { recursive: true });
    ring.lookAgain();
    expect(ring.current().number).toBe(1);
    folder = mkdtempSync(join(tmpdir(), 'ring-'));
  });

  it.each([
    ['there is none', () => undefined],
    ['one is too short', () => put(1, Buffer.alloc(31).toString('base64url'))],
    ['one is too long', () => put(1, Buffer.alloc(33).toString('base64url'))],
  ])('says in one sentence what to do where %s', (_, make) => {
    make();
    expect(open).toThrow(/seal\.1\.key is missing or not 32 bytes long; put one there \(base64url, mode 0600\)\.$/u);
  });

  it('may be of given keys', () => {
    const ring = keyringOf(key(1), key(2));
    expect([ring.current(), ring.find(1), ring.find(3)]).toEqual([{ number: 2, key: key(2) }, key(1), null]);
  });
});
