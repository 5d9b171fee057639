import { databaseOf } from '#infra/system/processes';
import { connect } from '@legal-aid/journal/connect';
import { createSealer } from '@legal-aid/service-kit/seal';
import { readSecret } from '@legal-aid/service-kit/secrets';
import type { Connection } from 'mongoose';
import { fileOne, seedApplications } from './applications.ts';
import { partsOf } from './bulk.ts';
import { plannedCases, plannedRequests, type PlannedCase } from './cases.ts';
import { seedCasework } from './casework.ts';
import { markOf } from './mark.ts';
import { plannedWorld } from './nation.ts';
import { seedRegistry } from './registry.ts';

export interface SeedOptions {
  readonly mongodbUri: string;
  /** What the names of the databases begin with; empty for the system's own. */
  readonly databasePrefix: string;
  readonly secretsDir: string;
  /** How many accepted cases the nation has afterwards, at least. */
  readonly cases: number;
  readonly log: (line: string) => void;
}

// Small enough for the time that a transaction may take.
const batchSize = 100;

/**
 * Gives an empty system its demo nation by the rules' own functions, in the rows that single commands write.
 * May be interrupted and run again: what is there already is left as it is.
 */
export const seedNation = async (options: SeedOptions): Promise<void> => {
  const { mongodbUri, databasePrefix, cases, log } = options;
  const databases = (['registry', 'casework', 'public-services'] as const).map((name) =>
    connect(mongodbUri, databaseOf(name, databasePrefix)),
  );
  const [registry, casework, publicServices] = (await Promise.all(databases)) as [Connection, Connection, Connection];
  try {
    await markOf(registry).updateOne({ _id: 'nation' }, { $set: { isFinished: false } }, { upsert: true });
    await seedRegistry(registry, readSecret(options.secretsDir, 'digest-registry'));
    log('centres and demo people are there');
    await seedCases({ casework, publicServices }, options, planOf(cases));
    await markOf(registry).updateOne({ _id: 'nation' }, { $set: { isFinished: true } });
  } finally {
    await Promise.all([registry, casework, publicServices].map((connection) => connection.close()));
  }
};

const momentOf = ({ steps, receivedAt }: PlannedCase): number =>
  (steps.find(({ action }) => action.startsWith('accept'))?.at ?? receivedAt).epochMilliseconds;

/** In the order of acceptance, which is the order of file numbers. */
const planOf = (cases: number): readonly PlannedCase[] =>
  [...plannedCases(cases), ...plannedRequests()].toSorted((left, right) => momentOf(left) - momentOf(right));

const seedCases = async (
  { casework, publicServices }: { casework: Connection; publicServices: Connection },
  { secretsDir, log }: SeedOptions,
  plan: readonly PlannedCase[],
): Promise<void> => {
  const keys = {
    casework: { sealer: createSealer(readSecret(secretsDir, 'seal-casework')), digestKey: readSecret(secretsDir, 'digest-casework') },
    publicServices: {
      sealer: createSealer(readSecret(secretsDir, 'seal-public-services')),
      digestKey: readSecret(secretsDir, 'digest-public-services'),
    },
  };
  let done = 0;
  for (const part of partsOf(plan, batchSize)) {
    const filed = part.map((planned) => fileOne(planned, keys.publicServices.digestKey));
    // Casework first: an application that a running system announces must find its case there already.
    await seedCasework(casework, { keys: keys.casework, world: plannedWorld }, filed);
    await seedApplications(publicServices, keys.publicServices, filed);
    done += part.length;
    log(`${done} of ${plan.length} applications`);
  }
};
