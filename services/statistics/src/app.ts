import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import type { ServiceOptions } from '@legal-aid/service-kit/runService';
import { localDay } from '@legal-aid/service-kit/clock';
import { enforce } from '@legal-aid/service-kit/policy';
import { createSubgraph } from '@legal-aid/service-kit/subgraph';
import type { Config } from '#config';
import { startConsumers } from '#consumers/start';
import { createContextOf } from '#context';
import { typeDefs } from '#generated/typeDefs';
import { resolvers } from '#graphql/resolvers';
import { lines } from '#lines';
import { openMirror } from '#mirror/openMirror';
import { startTail } from '#mirror/tail';
import { rights } from '#policy';
import { createFreshness } from '#queries/freshness';
import { createHealth } from '#queries/health';
import { openStore } from '#store/openStore';

const service = 'statistics';

/** The whole service, listening. The mirror is filled before anything new is taken in, because filling blocks the event loop. */
export const startStatistics = async (config: Config, { clock, logger, onFatal }: ServiceOptions) => {
  const signing = openKeyring(config.SECRETS_DIR, 'signing');
  const store = await openStore(config.MONGODB_URI, config.MONGODB_DATABASE);
  const mirror = await openMirror();
  await mirror.catchUp(store.facts);

  const bus = createBus({ brokers: config.KAFKA_BROKERS, clientId: service, logger });
  const now = () => new Date(clock().epochMilliseconds);
  const onWritten = () => tail.nudge();
  const consumers = startConsumers({ bus, prefix: config.TOPIC_PREFIX, store, now, onWritten, onFatal, logger });
  const { cases, organizations } = consumers;
  // The queue stamps its looks by the machine's clock, so freshness goes by it too.
  const byMachine = { now: Date.now };
  const tail = startTail({ ...byMachine, mirror, source: store.facts, lag: cases.lag, parked: store.parking.count, onFatal, logger });

  const freshness = createFreshness({ ...byMachine, seen: tail.seen, recordedAt: mirror.recordedAt });
  const app = await createSubgraph({
    name: service,
    typeDefs,
    resolvers: enforce(typeDefs, resolvers, { lines, ...rights }),
    contextOf: createContextOf({
      ...{ figures: mirror.figures, freshness, organizations: store.organizations, facts: store.facts },
      today: () => localDay(clock()).toString(),
    }),
    signing,
    logger,
    now: () => clock().epochMilliseconds,
    ready: async () => cases.joined() && organizations.joined() && (await store.isReachable()),
    routes: (routes) => routes.post('/health', createHealth({ cases, organizations, store, watermark: mirror.watermark })),
  });
  await app.listen({ host: config.HOST, port: config.PORT });
  const close = async (): Promise<void> => {
    await app.close();
    await Promise.all([cases.stop(), organizations.stop()]);
    await tail.stop();
    mirror.close();
    await store.close();
    await bus.close();
  };
  return { app, close };
};
