import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { readSecret } from '@legal-aid/service-kit/secrets';
import { addKey, ensureSecrets, rings } from './secrets.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'secrets-'));
  folder = join(parent, 'secrets');
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

describe('secrets', () => {
  it('are made once, for this user only, and read by the services', async () => {
    await ensureSecrets(folder, false);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const names = readdirSync(folder);
    expect(names).toHaveLength(8);
    expect(names.map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual(names.map(() => 0o600));
    const keys = rings.map((ring) => openKeyring(folder, ring).current());
    expect(keys.map(({ number }) => number)).toEqual([1, 1, 1, 1]);
    expect(JSON.parse(readFileSync(join(folder, 'issuer.jwk'), 'utf8'))).toMatchObject({ kty: 'EC', crv: 'P-256' });

    unlinkSync(join(folder, 'digest-registry.key'));
    await ensureSecrets(folder, false);
    expect(rings.map((ring) => openKeyring(folder, ring).current())).toEqual(keys);
    expect(readSecret(folder, 'digest-registry')).toHaveLength(32);
  });

  it('are not made in production: one sentence says what is missing', async () => {
    await expect(ensureSecrets(folder, true)).rejects.toThrow(/signing\.1\.key.*issuer\.jwk.*put them there/);
    await ensureSecrets(folder, false);
    await expect(ensureSecrets(folder, true)).resolves.toBeUndefined();
  });

  it('may turn: the next key stands beside the others, and the first one may be taken away', async () => {
    await ensureSecrets(folder, false);
    const first = openKeyring(folder, 'signing').current().key;
    expect(await addKey(folder, 'signing')).toBe(2);
    expect(statSync(join(folder, 'signing.2.key')).mode & 0o777).toBe(0o600);
    const ring = openKeyring(folder, 'signing');
    expect([ring.current().number, ring.find(1)]).toEqual([2, first]);

    unlinkSync(join(folder, 'signing.1.key'));
    await ensureSecrets(folder, true);
    expect(openKeyring(folder, 'signing').all()).toHaveLength(1);
  });
});
