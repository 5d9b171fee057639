import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runChecks } from './check.ts';
import { fileProblems, readmeProblems } from './files.ts';
import { floorProblems, lockedVersions } from './floors.ts';
import { composeApi, descriptionProblems, documentProblems } from './graphql.ts';
import { runProgram } from './programs.ts';

describe('a check', () => {
  it('that throws has failed, and every other still runs', async () => {
    const lines: string[] = [];
    const found = await runChecks(
      [
        { name: 'bad', run: () => Promise.reject(new Error('it broke')) },
        { name: 'good', run: () => Promise.resolve([]) },
      ],
      (line) => lines.push(line),
    );
    expect(found).toMatchObject([{ problems: ['it broke'] }, { problems: [] }]);
    expect(lines.toSorted()).toEqual([expect.stringMatching(/^FAIL bad .*\n +it broke$/u), expect.stringMatching(/^ok {3}good/u)]);
  });
});

describe('graphql schemas', () => {
  it('must describe root fields, what they answer with, scalars and enums', () => {
    const api = buildSchema('scalar Day enum Kind { A } type Thing { kind: Kind day: Day } type Query { thing: Thing }');
    expect(descriptionProblems(api)).toEqual(['Query.thing', 'Thing', 'Day', 'Kind'].map((place) => `${place} has no description`));
  });

  it('must compose', () => {
    const sdl = (type: string) => `type Query { thing: Thing } type Thing { size: ${type} }`;
    expect(() =>
      composeApi([
        { name: 'a', sdl: sdl('Int') },
        { name: 'b', sdl: sdl('String') },
      ]),
    ).toThrow(/Thing\.size/u);
  });

  it('must know every field of a document, and each operation has a name', () => {
    const api = buildSchema('type Query { thing: String }');
    expect(documentProblems(api, [{ path: 'a', text: 'query A { thing }' }])).toEqual([]);
    expect(documentProblems(api, [{ path: 'a', text: '{ thing other }' }])).toEqual([
      'a: an operation has no name',
      expect.stringContaining('"other"'),
    ]);
  });
});

describe('files', () => {
  const slash = '/';
  it.each([
    ['a file of 301 lines', { path: 'a.ts', text: 'x\n'.repeat(301) }, '301 lines'],
    ['a path of one machine', { path: 'a.md', text: `see ${slash}home/ann/project` }, 'path of one machine'],
    ['another machine', { path: 'a.ts', text: `open('${['C:', 'Users', 'ann'].join('\\')}')` }, 'path of one machine'],
    ['a registry in a configuration', { path: 'a.yaml', text: 'registry: https://registry.example.org/npm' }, 'registry'],
    ['a registry in npmrc', { path: '.npmrc', text: 'registry = http://10.0.0.1/' }, 'registry'],
    ['a registry in requirements', { path: 'requirements.txt', text: '--index-url http://10.0.0.1/' }, 'registry'],
    ['a registry in a pom', { path: 'pom.xml', text: '<repository><url>http://10.0.0.1</url></repository>' }, 'registry'],
    ['a second lock file', { path: 'package-lock.json', text: '{}' }, 'pnpm-lock.yaml alone'],
  ])('refuses %s', (_, file, problem) => {
    expect(fileProblems([file]).join()).toContain(problem);
  });

  it('lets generated files be long, and an address be an address', () => {
    expect(fileProblems([{ path: 'a/generated/b.ts', text: 'x\n'.repeat(999) }])).toEqual([]);
    expect(fileProblems([{ path: 'pom.xml', text: 'xmlns="http://maven.apache.org/POM/4.0.0"' }])).toEqual([]);
    expect(fileProblems([{ path: 'a.md', text: 'https://example.org/home/page and data/work/x' }])).toEqual([]);
  });

  it('want both commands in the README', () => {
    expect(readmeProblems('npm start, Elastic, docs/architecture.md')).toEqual(['README.md does not mention npm test']);
  });
});

describe('version floors', () => {
  const lock = [
    '\npackages:\n',
    "  '@apollo/server@5.4.9':",
    '    resolution: {}',
    '  undici@8.0.0:',
    '  undici@6.22.1-rc.1:',
    '\nsnapshots:\n',
    '  undici@1.0.0:',
  ].join('\n');

  it('find every version of a package', () => {
    expect(lockedVersions(lock).get('undici')).toEqual(['8.0.0', '6.22.1-rc.1']);
  });

  it.each([
    ['5.5.0', 1],
    ['5.4.9', 0],
    ['5.4.10', 1],
  ])('compare 5.4.9 with %s by number', (least, count) => {
    expect(floorProblems(lock, [{ package: '@apollo/server', least, reason: 'GHSA' }])).toHaveLength(count);
  });

  it('refuse one old version beside a new one, a pre-release of the floor, and a floor of nothing', () => {
    expect(floorProblems(lock, [{ package: 'undici', least: '6.22.1', reason: 'GHSA' }])).toEqual([
      'undici 6.22.1-rc.1 is below 6.22.1: GHSA',
    ]);
    expect(floorProblems(lock, [{ package: 'gone', least: '1.0.0', reason: 'GHSA' }])).toHaveLength(1);
  });
});

describe('programs', () => {
  let folder: string;
  const put = (file: string, text: string) => writeFile(join(folder, file), text);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'legal-aid-programs-'));
    await put('tsconfig.json', '{ "compilerOptions": { "strict": true, "noEmit": true, "types": [] }, "include": ["*.ts"] }');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('tell a wrong type', async () => {
    await put('a.ts', `export const x: number = 'one';\n`);
    expect((await runProgram(folder, ['tsc', '-p', 'tsconfig.json'])).join()).toContain('TS2322');
  });

  it('tell a wrong layout', async () => {
    await put('a.ts', 'export const x   =  1');
    expect((await runProgram(folder, ['prettier', '--check', '*.ts'])).join()).toContain('a.ts');
  });

  it('tell what only a linter with types sees', async () => {
    await symlink(resolve('.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    await put('a.ts', `const x = (): Promise<void> => Promise.resolve();\nx();\n`);
    await put('b.ts', `export const x = (kind: 'a' | 'b') => {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n};\n`);
    const lines = (await runProgram(folder, ['oxlint', '-f', 'unix', '.'])).join('\n');
    expect(lines).toMatch(/no-floating-promises/u);
    expect(lines).toMatch(/switch-exhaustiveness-check/u);
  });

  it('say nothing when all is well', async () => {
    await put('a.ts', 'export const x = 1;\n');
    expect(await runProgram(folder, ['tsc', '-p', 'tsconfig.json'])).toEqual([]);
  });
});
