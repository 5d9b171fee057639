import { parseArgs } from 'node:util';
import { databaseOf } from '#infra/system/processes';
import { connect } from '@legal-aid/journal/connect';
import { z } from 'zod';
import { isSeedDue } from './seed/mark.ts';
import { seedNation } from './seed/seedNation.ts';
import { whereTheSystemIs } from './seed/target.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '1000' }, initial: { type: 'boolean', default: false } } });

const fail = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const isDue = async ({ mongodbUri, databasePrefix }: { mongodbUri: string; databasePrefix: string }): Promise<boolean> => {
  const registry = await connect(mongodbUri, databaseOf('registry', databasePrefix));
  try {
    return await isSeedDue(registry);
  } finally {
    await registry.close();
  }
};

if (process.env['NODE_ENV'] === 'production') fail('The demo seed is refused in production: its people and cases are invented.');
const cases = z.coerce.number().int().min(2).max(1_000_000).safeParse(values.cases);
if (!cases.success) fail('--cases takes a whole number from 2 to 1000000.');

const target = await whereTheSystemIs(process.env).catch((cause: unknown) => fail(cause instanceof Error ? cause.message : String(cause)));
const log = (line: string) => process.stdout.write(`seed: ${line}\n`);
if (!values.initial || (await isDue(target))) {
  await seedNation({ ...target, cases: cases.data ?? 0, log });
  log('finished');
}
