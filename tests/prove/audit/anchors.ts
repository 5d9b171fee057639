import { setTimeout as delay } from 'node:timers/promises';
import type { Proof } from '../support/proof.ts';
import { readTopics } from '../support/topics.ts';
import type { World } from '../support/world.ts';
import type { Anchor } from './chains.ts';

const topic = 'legalaid.internal.casework.audit-chain';
const settleMs = 1_500;

interface AnchoredEvent {
  readonly data: { readonly position: number; readonly hash: string };
}

/** Ends casework as an operator would, which anchors its chain; waits for the next one. @returns every anchor on the topic */
export const anchorAll = async ({ system }: World, { signal }: Pick<Proof, 'signal'>): Promise<readonly Anchor[]> => {
  const { pid, kill, restarts } = system.process('casework');
  const before = restarts();
  if (pid() !== undefined) kill('SIGTERM');
  while (restarts() === before) await delay(100, undefined, { signal });
  await delay(settleMs);
  await system.settled(signal);
  const events = await readTopics<AnchoredEvent>(system.engines.kafkaBrokers, [`${system.topicPrefix}${topic}`]);
  return events.map(({ subject, data: { position, hash } }) => ({ chain: subject, position, hash }));
};
