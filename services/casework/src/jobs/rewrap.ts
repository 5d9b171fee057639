import { createRewrap } from '@legal-aid/journal/rewrap';
import { startRewrapJob, type RewrapJob } from '@legal-aid/journal/rewrapJob';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { Connection } from 'mongoose';
import { sealedCollections, type Keyed, type Seals } from '#store/seals';

/** Wraps the keys of all sealed records by the ring's newest key, while everything runs. */
export const startRewrap = (connection: Connection, { vault }: Pick<Seals, 'vault'>, logger: Logger): RewrapJob =>
  startRewrapJob({
    rewraps: sealedCollections.map((name) => createRewrap({ collection: connection.collection<Keyed>(name), vault })),
    current: vault.currentPrefix,
    logger,
  });
