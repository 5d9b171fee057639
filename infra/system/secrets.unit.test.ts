import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSecret } from '@legal-aid/service-kit/secrets';
import { ensureSecrets } from './secrets.ts';

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
    expect(names).toHaveLength(7);
    expect(names.map((name) => statSync(join(folder, name)).mode & 0o777)).toEqual(names.map(() => 0o600));
    const signing = readSecret(folder, 'signing');
    expect(JSON.parse(readFileSync(join(folder, 'issuer.jwk'), 'utf8'))).toMatchObject({ kty: 'EC', crv: 'P-256' });

    unlinkSync(join(folder, 'digest-registry.key'));
    await ensureSecrets(folder, false);
    expect(readSecret(folder, 'signing')).toEqual(signing);
    expect(readSecret(folder, 'digest-registry')).toHaveLength(32);
  });

  it('are not made in production: one sentence says what is missing', async () => {
    await expect(ensureSecrets(folder, true)).rejects.toThrow(/signing\.key.*issuer\.jwk.*put them there/);
    await ensureSecrets(folder, false);
    await expect(ensureSecrets(folder, true)).resolves.toBeUndefined();
  });
});
