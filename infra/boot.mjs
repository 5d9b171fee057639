// Runs before every script, on whatever Node the machine has and with nothing installed: Node's own modules only.
// Writes to stderr alone, because `npm run --silent token` prints nothing but a token.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, machineTrouble } from './install.mjs';
import { waitForLock } from './processes/lock.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.installed');
const say = (line) => process.stderr.write(`${line}\n`);
const isInstalled = (print) => {
  try {
    return readFileSync(stamp, 'utf8') === print;
  } catch {
    return false;
  }
};

const fail = (sentence) => {
  say(sentence);
  process.exit(1);
};

const install = (print) => {
  say('Installing packages as the lock file says (once; a minute or two) …');
  // CI: pnpm then asks nothing. Its stdout goes to our stderr.
  const { status } = spawnSync('npx', ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, CI: 'true' },
  });
  if (status !== 0)
    fail('The packages could not be installed (pnpm says why above): check npm, the network and the registry, then start again.');
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stamp, print);
};

const trouble = machineTrouble({ platform: process.platform, arch: process.arch, version: process.versions.node });
if (trouble) fail(trouble);
const print = fingerprint(root);
if (!isInstalled(print)) {
  const lock = await waitForLock(`install:${root}`, (holder) => say(`Process ${holder} is installing here; waiting for it …`));
  if (!isInstalled(print)) install(print);
  lock.release();
}
