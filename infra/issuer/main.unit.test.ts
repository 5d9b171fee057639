import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('main.ts', import.meta.url));

it('does not start in production, and says what does', () => {
  const env = { NODE_ENV: 'production', PORT: '0', SECRETS_DIR: '/nowhere', GATEWAY_URL: 'http://127.0.0.1:4000' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { env, encoding: 'utf8', timeout: 9_000 });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('does not start in production: use an OpenID Connect provider');
});
