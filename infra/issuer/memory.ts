import { LRUCache } from 'lru-cache';
import type { AdapterFactory, AdapterPayload } from 'oidc-provider';

const mostRecords = 5_000;

/** Codes, grants and sign-ins under way. They live minutes, so a restart may forget them; a rotation of keys does not. */
export const createMemory = (): AdapterFactory => {
  const records = new LRUCache<string, AdapterPayload>({ max: mostRecords });
  return (model) => {
    const keyOf = (id: string): string => `${model}:${id}`;
    const find = async (id: string): Promise<AdapterPayload | undefined> => records.get(keyOf(id));
    return {
      find,
      upsert: async (id, payload, expiresIn) => void records.set(keyOf(id), payload, expiresIn ? { ttl: expiresIn * 1_000 } : {}),
      consume: async (id) => {
        const payload = records.get(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1_000);
      },
      destroy: async (id) => void records.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        for (const [key, payload] of records.entries()) if (payload.grantId === grantId) records.delete(key);
      },
      findByUid: async (uid) => [...records.entries()].find(([key, payload]) => key.startsWith(`${model}:`) && payload.uid === uid)?.[1],
      findByUserCode: async () => undefined,
    };
  };
};
