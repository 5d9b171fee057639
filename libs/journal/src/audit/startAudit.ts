import { randomUUID } from 'node:crypto';
import { decided } from '@legal-aid/decision';
import { localDay, type Clock } from '@legal-aid/service-kit/clock';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { createAccessLog, type AccessLog } from '#audit/accessLog';
import { accessLogOf } from '#audit/accessRow';
import type { Anchor } from '#audit/verifyChain';
import { everyByTimer, type Every } from '#every';
import { isRefusal, type Execute } from '#execute';

const everyMs = 3_600_000;

export interface AuditOptions {
  readonly service: string;
  readonly connection: Connection;
  readonly execute: Execute;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly every?: Every;
}

export interface Audit extends Pick<AccessLog, 'record' | 'chain'> {
  /** Says in the journal how far the chain is, where it came farther since; so it is done each hour and at the end. */
  readonly anchor: () => Promise<void>;
  /** Call when no request is under way any more, and before the journal closes. */
  readonly stop: () => Promise<void>;
}

/** Begins this process's chain of audited readings. Its head goes through the journal to Kafka, the second store. */
export const startAudit = ({ service, connection, execute, clock, logger, every = everyByTimer }: AuditOptions): Audit => {
  const log = createAccessLog(accessLogOf(connection), randomUUID());
  const anchor = createAnchor({ service, log, execute, clock });
  const told = (when: string) => (err: unknown) => logger.error({ err, when }, 'the head of the audit chain could not be anchored');
  const end = every(everyMs, () => void anchor().catch(told('this hour')));
  return {
    chain: log.chain,
    record: log.record,
    anchor,
    stop: async () => {
      end();
      await anchor().catch(told('at the end'));
    },
  };
};

interface NumberedAnchor extends Anchor {
  /** Counts the anchors of the chain. */
  readonly version: number;
}

/** One after the other; what may have failed is sent again as it was, so that versions have no gap. */
const createAnchor = ({ service, log, execute, clock }: Pick<AuditOptions, 'service' | 'execute' | 'clock'> & { log: AccessLog }) => {
  let last: NumberedAnchor = { version: 0, position: 0, hash: '' };
  let pending: NumberedAnchor | null = null;
  let running: Promise<void> = Promise.resolve();
  const catchUp = async (): Promise<void> => {
    const { seq: position, hash } = log.head();
    pending ??= position > last.position ? { version: last.version + 1, position, hash } : null;
    if (pending === null) return;
    await commit({ service, chain: log.chain, anchor: pending, execute, clock });
    [last, pending] = [pending, null];
    await catchUp();
  };
  return (): Promise<void> => (running = running.then(catchUp, catchUp));
};

interface AnchorToCommit extends Pick<AuditOptions, 'service' | 'execute' | 'clock'> {
  readonly chain: string;
  readonly anchor: NumberedAnchor;
}

const commit = async ({ service, chain, anchor: { version, position, hash }, execute, clock }: AnchorToCommit): Promise<void> => {
  const command = { id: `${chain}:${version}`, actor: `service:${service}`, digest: hash, correlationId: randomUUID() };
  const data = { occurredOn: localDay(clock()).toString(), position, hash };
  const [aggregate, type] = [`${service}.audit-chain`, `${service}.audit-chain.anchored.v1`];
  const outcome = await execute(
    command,
    () => Promise.resolve(decided(data, type)),
    () => Promise.resolve({ entries: [{ aggregate, aggregateId: chain, version, type, data }], answer: { position } }),
  );
  if (isRefusal(outcome)) throw new Error(`the anchor ${version} of ${chain} was refused: ${outcome.code}`);
};
