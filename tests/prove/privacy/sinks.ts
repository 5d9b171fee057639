import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { databaseOf, services } from '#infra/system/processes';
import { mongo } from 'mongoose';
import type { World } from '../support/world.ts';

/** A place where something may have been written down. */
export interface Sink {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Every file below a folder whose name ends so. */
const filesBelow = (folder: string, isWanted: (path: string) => boolean): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => isWanted(path) && statSync(path).isFile());

/** What processes wrote to their logs. */
export const logSinks = (dataDir: string): readonly Sink[] =>
  filesBelow(join(dataDir, 'logs'), () => true).map((path) => ({ name: path.slice(dataDir.length), bytes: readFileSync(path) }));

/** The broker's segments as they lie on disk. */
export const segmentSinks = (dataDir: string): readonly Sink[] =>
  filesBelow(dataDir, (path) => /legalaid[^/]*-\d+\/\d+\.log$/u.test(path)).map((path) => ({
    name: path.slice(dataDir.length),
    bytes: readFileSync(path),
  }));

/** A document of a service's database, as bytes and as what it says. */
export interface Stored {
  readonly service: string;
  readonly collection: string;
  readonly document: mongo.Document;
}

/** Reads every collection of every service, as a dump would. */
export const openDatabases = async ({ system }: World) => {
  const client = await mongo.MongoClient.connect(system.engines.mongodbUri);
  const databases = services.map((service) => ({ service, database: client.db(databaseOf(service, system.databasePrefix)) }));
  const collectionsOf = async () => {
    const found = await Promise.all(
      databases.map(async ({ service, database }) =>
        (await database.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => ({
          service,
          name,
          rows: database.collection(name),
        })),
      ),
    );
    return found.flat();
  };
  return {
    close: () => client.close(),
    sinks: async (): Promise<readonly Sink[]> => {
      const all = await collectionsOf();
      return Promise.all(
        all.map(async ({ service, name, rows }) => ({
          name: `${service}.${name}`,
          bytes: Buffer.concat((await rows.find({}, { raw: true }).toArray()) as unknown as readonly Buffer[]),
        })),
      );
    },
    documents: async (service: string, collection: string): Promise<readonly mongo.Document[]> =>
      databases
        .find((each) => each.service === service)
        ?.database.collection(collection)
        .find()
        .toArray() ?? [],
    collection: (service: string, name: string): mongo.Collection<{ _id: string } & mongo.Document> => {
      const found = databases.find((each) => each.service === service);
      if (!found) throw new Error(`no service ${service}`);
      return found.database.collection(name);
    },
  };
};

export type Databases = Awaited<ReturnType<typeof openDatabases>>;
