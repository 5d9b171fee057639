import { parseArgs } from 'node:util';
import { sentenceOf, Trouble } from '#infra/processes/trouble';
import { databaseOf } from '#infra/system/processes';
import { connect } from '@legal-aid/journal/connect';
import { z } from 'zod';
import { isSeedDue } from './seed/mark.ts';
import { createProgress } from './seed/progress.ts';
import { planOf } from './seed/plan.ts';
import { seedNation } from './seed/seedNation.ts';
import { whereTheSystemIs } from './seed/target.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '3000' }, initial: { type: 'boolean', default: false } } });

const isDue = async ({ mongodbUri, databasePrefix }: { mongodbUri: string; databasePrefix: string }): Promise<boolean> => {
  const registry = await connect(mongodbUri, databaseOf('registry', databasePrefix));
  try {
    return await isSeedDue(registry);
  } finally {
    await registry.close();
  }
};

const seed = async (): Promise<void> => {
  if (process.env['NODE_ENV'] === 'production')
    throw new Trouble('The demo seed is refused in production: its people and cases are invented.');
  const cases = z.coerce.number().int().min(2).max(1_000_000).safeParse(values.cases);
  if (!cases.success) throw new Trouble('--cases takes a whole number from 2 to 1000000.');
  const target = whereTheSystemIs(process.env);
  if (values.initial && !(await isDue(target))) return;
  await seedNation({ ...target, plan: planOf(cases.data), progress: createProgress(process.stdout, () => performance.now()) });
};

try {
  await seed();
} catch (cause) {
  process.stderr.write(`${sentenceOf(cause)}\n`);
  process.exitCode = 1;
}
