import { setTimeout as delay } from 'node:timers/promises';
import { databaseOf, services } from '#infra/system/processes';
import { mongo } from 'mongoose';
import type { World } from '../support/world.ts';

/** What moves by itself: leases of relays, counted requests, and rows that tell who looked at or tried what. */
const moving = /lease|limit|audit|accessLog|access_log/u;

const restMs = 500;

/** Reads a digest of every byte that the four services store, but for what moves by itself. */
export const openDigest = async ({ system }: World) => {
  const client = await mongo.MongoClient.connect(system.engines.mongodbUri);
  const read = async (): Promise<string> => {
    const hashes = await Promise.all(
      services.map(async (service) => {
        const { collections } = await client.db(databaseOf(service, system.databasePrefix)).command({ dbHash: 1 });
        const still = Object.entries(collections as Record<string, string>).filter(([name]) => !moving.test(name));
        return still.map(([name, hash]) => `${service}.${name} ${hash}`);
      }),
    );
    return hashes.flat().toSorted().join('\n');
  };
  /** The digest when nothing is under way any more: what was done before may still be told from service to service. */
  const readAtRest = async (): Promise<string> => {
    for (let last = await read(); ;) {
      await delay(restMs);
      const next = await read();
      if (next === last) return next;
      last = next;
    }
  };
  return { read, readAtRest, close: () => client.close() };
};

/** The collections whose bytes differ. */
export const changedIn = (before: string, after: string): readonly string[] => {
  const known = new Set(before.split('\n'));
  return after.split('\n').flatMap((line) => (known.has(line) ? [] : [line.split(' ')[0] ?? '']));
};
