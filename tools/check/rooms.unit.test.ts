import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from './programs.ts';

// Each row: a file of a room, one import that its rule forbids, and a word of the rule's sentence.
const planted: readonly (readonly [file: string, source: string, sentence: string])[] = [
  [
    'services/casework/src/commands/a.ts',
    `import { x } from '@legal-aid/registry/store/organizations';\nx();`,
    'No service imports another',
  ],
  [
    'services/casework/src/commands/b.ts',
    `import { x } from '../../../registry/src/store/organizations.ts';\nx();`,
    'No service imports another',
  ],
  ['services/casework/src/domain/a.ts', `import { x } from '#store/cases';\nx();`, 'domain/ knows the law'],
  ['services/casework/src/domain/b.ts', `import { x } from 'node:fs';\nx();`, 'domain/ knows the law'],
  ['services/casework/src/domain/c.ts', `import { x } from '../store/cases.ts';\nx();`, 'domain/ knows the law'],
  ['services/casework/src/domain/d.ts', `import { x } from '@legal-aid/service-kit/errors';\nx();`, 'domain/ knows the law'],
  ['services/statistics/src/rules/a.ts', `import { x } from '#store/facts';\nx();`, 'A counting rule is a pure function'],
  ['services/casework/src/queries/a.ts', `import mongoose from 'mongoose';\nmongoose.set('debug', true);`, 'speak Mongo'],
  ['services/casework/src/graphql/a.ts', `import { x } from '#store/cases';\nx();`, 'never reaches the store'],
  ['services/casework/src/graphql/b.ts', `import { x } from '../store/cases.ts';\nx();`, 'never reaches the store'],
  ['services/casework/src/consumers/a.ts', `export const x = () => import('kafkajs');`, 'Only libs/messaging/src/kafkajs'],
  ['services/casework/src/queries/b.ts', `import { x } from '@duckdb/node-api';\nx();`, 'Only the mirror'],
  ['services/statistics/src/store/a.ts', `import { x } from '@duckdb/node-api';\nx();`, 'Only the mirror'],
  ['services/casework/src/jobs/a.ts', `import { x } from '#tools/seed/nation';\nx();`, 'imported by nobody'],
  ['services/casework/src/jobs/b.ts', `import { x } from '../../../../tests/support/world.ts';\nx();`, 'imported by nobody'],
  ['libs/service-kit/src/a.ts', `import { x } from '@legal-aid/casework/app';\nx();`, 'No service imports another'],
  ['libs/service-kit/src/b.ts', `import { x } from 'mongoose';\nx();`, 'speak Mongo'],
  ['libs/messaging/src/a.ts', `import { Kafka } from 'kafkajs';\nnew Kafka();`, 'Only libs/messaging/src/kafkajs'],
  ['libs/messaging/src/b.ts', `import type { Kafka } from 'kafkajs';\nexport type X = Kafka;`, 'Only libs/messaging/src/kafkajs'],
  ['gateway/src/a.ts', `import { x } from '@legal-aid/journal/execute';\nx();`, 'The gateway holds no rule'],
  ['gateway/src/b.ts', `import { x } from '@legal-aid/casework/domain/case';\nx();`, 'No service imports another'],
  ['infra/system/a.ts', `import { x } from '#tests/support/world';\nx();`, 'imported by nobody'],
  ['tools/a.ts', `import { x } from '#tests/support/world';\nx();`, 'imported by nobody'],
  ['tests/system/a.ts', `import { x } from '#tools/seed/nation';\nx();`, 'Tests see what a client sees'],
  ['services/casework/src/commands/c.ts', `export const x = process.env['HOME'];`, 'no-process-env'],
  ['services/casework/src/commands/d.ts', `console.log('x');`, 'no-console'],
  ['services/casework/src/commands/e.ts', `import { f } from './f.ts';\nexport const e = () => f;`, 'no-cycle'],
  ['services/casework/src/commands/f.ts', `import { e } from './e.ts';\nexport const f = () => e;`, 'no-cycle'],
  ['services/casework/src/commands/g.ts', `export const x = (value: any) => value;`, 'no-explicit-any'],
  ['services/casework/src/commands/h.ts', `export const x = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d];`, 'max-params'],
  ['services/casework/src/commands/i.ts', `export const x = () => {\n${'  x();\n'.repeat(40)}};`, 'max-lines-per-function'],
  ['services/casework/src/commands/j.ts', 'export {};\n'.repeat(301), 'max-lines'],
];

const allowed: readonly (readonly [file: string, source: string])[] = [
  ['services/casework/src/queries/z.ts', `import type { Connection } from 'mongoose';\nexport type X = Connection;`],
  ['services/casework/src/store/z.ts', `import mongoose from 'mongoose';\nmongoose.set('debug', true);`],
  ['services/casework/src/graphql/z.ts', `import type { X } from '#store/cases';\nexport type Y = X;`],
  ['services/statistics/src/mirror/z.ts', `import { x } from '@duckdb/node-api';\nx();`],
  ['libs/messaging/src/kafkajs/z.ts', `import { Kafka } from 'kafkajs';\nexport const x = new Kafka();`],
  [
    'services/casework/src/domain/z.ts',
    `import { decided } from '@legal-aid/decision';\nimport { inForce } from '@legal-aid/contracts/codes';\ndecided(inForce);`,
  ],
  ['services/casework/src/config.ts', `export const x = process.env['HOME'];`],
  ['services/casework/src/app.ts', `import { createBus } from '@legal-aid/messaging/kafkajs/bus';\ncreateBus();`],
];

let folder: string;
let problems: readonly string[];

const problemsOf = (file: string): readonly string[] => problems.filter((line) => line.startsWith(`${file}:`));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'legal-aid-rooms-'));
  const config = JSON.parse(await readFile('.oxlintrc.json', 'utf8')) as object;
  await writeFile(join(folder, '.oxlintrc.json'), JSON.stringify({ ...config, options: {} }));
  for (const [file, source] of [...planted, ...allowed]) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), source);
  }
  const lines = (await runProgram(folder, ['oxlint', '-f', 'json', '.'])).join('\n');
  const { diagnostics } = JSON.parse(lines) as { diagnostics: { filename: string; code: string; message: string; help?: string }[] };
  problems = diagnostics.map(({ filename, code, message, help }) => `${filename}: ${code} ${message} ${help ?? ''}`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the rooms', () => {
  it.each(planted)('%s may not hold what is planted there', (file, _, sentence) => {
    expect(problemsOf(file).join('\n')).toContain(sentence);
  });

  it.each(allowed)('%s may hold what its room is for', (file) => {
    expect(problemsOf(file)).toEqual([]);
  });
});
