import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { eligibilityGroups } from '@legal-aid/contracts/codes';
import { topicOf } from '@legal-aid/contracts/topics';
import { staleFiles } from '../generate.ts';
import { readSchema, services } from '../generate/services.ts';
import type { Check } from './check.ts';
import { eventProblems, type Allowed, type NamedJson } from './events.ts';
import { fileProblems, readmeProblems } from './files.ts';
import { floorProblems, type Floor } from './floors.ts';
import { composeApi, descriptionProblems, documentProblems, type NamedText } from './graphql.ts';
import { policies } from './policies.ts';
import { programChecks } from './programs.ts';

const readJson = async <Content>(path: string): Promise<Content> => JSON.parse(await readFile(path, 'utf8')) as Content;

/** The checkout's files: what git knows and what it would take in. */
const listFiles = async (): Promise<readonly string[]> => {
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    maxBuffer: 2 ** 26,
  });
  return [...new Set(stdout.split('\0').filter((path) => path !== '' && existsSync(path)))];
};

const readTexts = (paths: readonly string[]): Promise<readonly NamedText[]> =>
  Promise.all(paths.map(async (path) => ({ path, text: await readFile(path, 'utf8') })));

const readFolder = async (folder: string, end: string): Promise<readonly NamedJson[]> =>
  Promise.all(
    (await readdir(folder)).filter((file) => file.endsWith(end)).map(async (file) => ({ file, json: await readJson(`${folder}/${file}`) })),
  );

const events = async (): Promise<readonly string[]> =>
  eventProblems({
    schemas: await readFolder('schemas/events', '.schema.json'),
    samples: await readFolder('schemas/events/samples', '.json'),
    allowed: (await readJson<{ readonly allowed: readonly Allowed[] }>('schemas/events/allowlist.json')).allowed,
    groundCodes: new Set(eligibilityGroups.map(({ code }) => code)),
    protectedCodes: new Set(eligibilityGroups.filter(({ isProtected }) => isProtected).map(({ code }) => code)),
    topicOf,
  });

const graphql = async (): Promise<readonly string[]> => {
  const api = composeApi(await Promise.all(services.map(async (name) => ({ name, sdl: await readSchema(name) }))));
  const documents = await readTexts((await listFiles()).filter((path) => /^schemas\/documents\/.*\.graphql$/u.test(path)));
  return [...descriptionProblems(api), ...documentProblems(api, documents)];
};

const floors = async (): Promise<readonly string[]> =>
  floorProblems(
    await readFile('pnpm-lock.yaml', 'utf8'),
    (await readJson<{ readonly floors: readonly Floor[] }>('tools/check/floors.json')).floors,
  );

/** Everything that must hold before anything runs. */
export const checks: readonly Check[] = [
  { name: 'generated files', run: async () => (await staleFiles()).map(({ path }) => `${path} is stale: npm run generate`) },
  ...programChecks,
  { name: 'event schemas', run: events },
  { name: 'graphql schemas and documents', run: graphql },
  { name: 'policies', run: policies },
  { name: 'files', run: async () => fileProblems(await readTexts(await listFiles())) },
  { name: 'readme', run: async () => readmeProblems(existsSync('README.md') ? await readFile('README.md', 'utf8') : '') },
  { name: 'version floors', run: floors },
];
