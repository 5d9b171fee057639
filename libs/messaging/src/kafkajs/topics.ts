import { setTimeout as delay } from 'node:timers/promises';
import type { Admin } from 'kafkajs';

const patience = { ms: 15_000, stepMs: 100 };

const withExisting = async (admin: Admin): Promise<ReadonlySet<string>> => {
  await admin.connect();
  return new Set(await admin.listTopics());
};

/** Creates the topics that are missing, and waits until every partition has a leader. */
export const ensureTopics = async (admin: Admin, names: readonly string[], partitions: number): Promise<void> => {
  const existing = await withExisting(admin);
  const missing = names.filter((name) => !existing.has(name));
  if (missing.length === 0) return;
  await admin.createTopics({ waitForLeaders: false, topics: missing.map((topic) => ({ topic, numPartitions: partitions })) });
  const until = Date.now() + patience.ms;
  // The client's own waiting fails at once where a broker has not heard of the new topic yet.
  while (!(await areLed(admin, missing).catch(() => false))) {
    if (Date.now() > until) throw new Error(`Kafka gave the topics ${missing.join(', ')} no leader within ${patience.ms} ms.`);
    await delay(patience.stepMs);
  }
};

const areLed = async (admin: Admin, names: readonly string[]): Promise<boolean> => {
  const { topics } = await admin.fetchTopicMetadata({ topics: [...names] });
  return topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0));
};

/** Deletes those of the topics that exist. */
export const deleteTopics = async (admin: Admin, names: readonly string[]): Promise<void> => {
  const existing = await withExisting(admin);
  const found = names.filter((name) => existing.has(name));
  if (found.length > 0) await admin.deleteTopics({ topics: found });
};
