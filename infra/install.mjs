import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What keeps this machine from running the system, as one sentence with its cure, or null.
 * @param {{ platform: string, arch: string, version: string }} machine
 */
export const machineTrouble = ({ platform, arch, version }) => {
  if (platform !== 'linux' || arch !== 'x64')
    return `This runs on Linux x86-64 only, and this machine is ${platform} ${arch}: use such a machine, a virtual one or WSL 2.`;
  if (Number(version.split('.')[0]) < 20) return `Node ${version} is too old: install Node 20 or newer (24 is best) and start again.`;
  return null;
};

/**
 * A digest of everything that decides what gets installed.
 * @param {string} root the checkout
 */
export const fingerprint = (root) => {
  const packages = ['.', 'gateway', ...['libs', 'services'].flatMap((room) => foldersOf(root, room))];
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)));
  for (const folder of packages.toSorted()) hash.update(`${folder} ${dependenciesOf(join(root, folder, 'package.json'))}`);
  return hash.digest('hex');
};

// Not the whole file: a changed script must not ask an offline machine for an install.
const dependenciesOf = (file) => {
  if (!existsSync(file)) return '';
  const { name, dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8'));
  return JSON.stringify([name, dependencies, devDependencies]);
};

const foldersOf = (root, room) => (existsSync(join(root, room)) ? readdirSync(join(root, room)).map((name) => join(room, name)) : []);
