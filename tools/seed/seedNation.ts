import { databaseOf } from '#infra/system/processes';
import { connect } from '@legal-aid/journal/connect';
import { openSeals } from '@legal-aid/casework/store/seals';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { readSecret } from '@legal-aid/service-kit/secrets';
import { createVault } from '@legal-aid/service-kit/vault';
import type { Connection } from 'mongoose';
import { fileOne, seedApplications } from './applications.ts';
import { chunksOf } from './bulk.ts';
import { seedCasework } from './casework.ts';
import { markOf } from './mark.ts';
import type { Plan } from './plan.ts';
import { seedQuickAdvices } from './quickAdvices.ts';
import { seedRegistry } from './registry.ts';
import { plannedWorld } from './world.ts';

export interface SeedOptions {
  readonly mongodbUri: string;
  /** What the names of the databases begin with; empty for the system's own. */
  readonly databasePrefix: string;
  readonly secretsDir: string;
  /** What the nation has afterwards, at least. */
  readonly plan: Plan;
  /** Hears after each transaction how many applications and pieces of advice are there, of how many. */
  readonly progress: (done: number, total: number) => void;
}

// A batch is about five thousand rows: well within the time that a transaction may take.
const batchSize = 300;

/**
 * Gives an empty system its demo nation by the rules' own functions, in the rows that single commands write.
 * May be interrupted and run again: what is there already is left as it is.
 */
export const seedNation = async (options: SeedOptions): Promise<void> => {
  const { mongodbUri, databasePrefix, secretsDir } = options;
  const databases = (['registry', 'casework', 'public-services'] as const).map((name) =>
    connect(mongodbUri, databaseOf(name, databasePrefix)),
  );
  const [registry, casework, publicServices] = (await Promise.all(databases)) as [Connection, Connection, Connection];
  try {
    await markOf(registry).updateOne({ _id: 'nation' }, { $set: { isFinished: false } }, { upsert: true });
    await seedRegistry(registry, readSecret(secretsDir, 'digest-registry'), () => options.progress(0, options.plan.total));
    await seedCases({ casework, publicServices }, options);
    await markOf(registry).updateOne({ _id: 'nation' }, { $set: { isFinished: true } });
  } finally {
    await Promise.all([registry, casework, publicServices].map((connection) => connection.close()));
  }
};

const seedCases = async (
  { casework, publicServices }: { casework: Connection; publicServices: Connection },
  { secretsDir, plan, progress }: SeedOptions,
): Promise<void> => {
  const digestKeyOf = (service: string) => readSecret(secretsDir, `digest-${service}`);
  const inCasework = { keys: { seals: openSeals(secretsDir), digestKey: digestKeyOf('casework') }, world: plannedWorld };
  const vault = createVault(openKeyring(secretsDir, 'seal-public-services'));
  const keys = { vault, digestKey: digestKeyOf('public-services') };
  let done = 0;
  const told = (count: number): void => {
    done += count;
    progress(done, plan.total);
  };
  for (const part of chunksOf(plan.applications(), batchSize)) {
    const filed = part.map((planned) => fileOne(planned, keys.digestKey));
    // Casework first: an application that a running system announces must find its case there already.
    await seedCasework(casework, inCasework, filed);
    told(0);
    await seedApplications(publicServices, keys, filed);
    told(part.length);
  }
  for (const part of chunksOf(plan.advices(), batchSize)) {
    await seedQuickAdvices(casework, inCasework, part);
    told(part.length);
  }
};
