import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEngines, type Engines } from '../engines/engines.ts';
import { demandForm } from './dataForm.ts';
import type { Outside } from './outside.ts';
import type { PortOwner, Ports } from './ports.ts';
import { ensureTopics, forgetDatabases, forgetTopics, migrateAll } from './prepare.ts';
import { ensureSecrets } from './secrets.ts';
import { seedInitially } from './seed.ts';
import type { SystemOptions } from './system.ts';

// Everything that a system puts into its data folder, and nothing that a person may have put there.
const ownEntries = ['mongod', 'kafka', 'secrets', 'logs', 'system.json'];

/** Whose ports are needed because no address of a running engine was given. */
export const embeddedOwners = ({ mongodbUri, kafkaBrokers }: Outside): PortOwner[] => [
  ...(mongodbUri ? [] : (['mongod'] as const)),
  ...(kafkaBrokers ? [] : (['kafka', 'controller'] as const)),
];

/** Has engines, secrets, databases, topics and, when asked for, the demo nation ready for the processes. @throws {Trouble} */
export const openEngines = async (options: SystemOptions & { readonly ports: Ports }, secretsDir: string): Promise<Engines> => {
  const { dataDir, mongodbUri, kafkaBrokers, topicPrefix = '', databasePrefix = '', reset = false } = options;
  if (reset) for (const entry of ownEntries) await rm(join(dataDir, entry), { recursive: true, force: true });
  await ensureSecrets(secretsDir, false);
  const fill = async (uri: string): Promise<void> => {
    await demandForm({ mongodbUri: uri, databasePrefix });
    await migrateAll({ mongodbUri: uri, databasePrefix });
    if (options.seed) await seedInitially({ ...options, mongodbUri: uri, databasePrefix, secretsDir });
  };
  const only = (['mongod', 'kafka'] as const).filter((engine) => embeddedOwners(options).includes(engine));
  const own = await startEngines({ ...options, only, onMongod: fill });
  const engines = { ...own, mongodbUri: mongodbUri ?? own.mongodbUri, kafkaBrokers: kafkaBrokers ?? own.kafkaBrokers };
  try {
    if (mongodbUri && reset) await forgetDatabases({ mongodbUri, databasePrefix });
    if (kafkaBrokers && reset) await forgetTopics({ kafkaBrokers, topicPrefix });
    if (mongodbUri) await fill(mongodbUri);
    await ensureTopics({ kafkaBrokers: engines.kafkaBrokers, topicPrefix });
    return engines;
  } catch (cause) {
    await own.stop();
    throw cause;
  }
};
