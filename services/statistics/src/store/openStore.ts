import { connect } from '@legal-aid/journal/connect';
import { firstParked, park, parkedCount, type ParkedRow } from '@legal-aid/journal/parking';
import type { IncomingRecord } from '@legal-aid/messaging/port';
import type { Connection } from 'mongoose';
import type { Fact } from '#projections/fact';
import { createFactSource, newestFacts, type FactSource, type KnownCase } from '#store/factReads';
import { writeFacts } from '#store/facts';
import { createOrganizationCopy, type OrganizationCopy } from '#store/organizations';

/** Everything that statistics keeps. */
export interface Store {
  readonly connection: Connection;
  readonly facts: FactSource & {
    readonly write: (facts: readonly Fact[]) => Promise<number>;
    /** What is known now of cases, in any order; of unknown ones nothing. */
    readonly newest: (caseIds: readonly string[]) => Promise<readonly KnownCase[]>;
  };
  readonly organizations: OrganizationCopy;
  readonly parking: {
    readonly firstParked: (records: readonly IncomingRecord[]) => Promise<Map<string, bigint>>;
    readonly park: (parked: readonly { record: IncomingRecord; reason: ParkedRow['reason'] }[], at: Date) => Promise<void>;
    readonly count: () => Promise<number>;
  };
  /** Whether the database answers now. */
  readonly isReachable: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

/** Opens the service's own database. */
export const openStore = async (uri: string, database: string): Promise<Store> => {
  const connection = await connect(uri, database);
  return {
    connection,
    facts: {
      ...createFactSource(connection),
      write: (facts) => writeFacts(connection, facts),
      newest: (caseIds) => newestFacts(connection, caseIds),
    },
    organizations: createOrganizationCopy(connection),
    parking: {
      firstParked: (records) => firstParked(connection, records),
      park: (parked, at) => park(connection, parked, at),
      count: () => parkedCount(connection),
    },
    isReachable: async () => (await connection.db?.command({ ping: 1 }))?.['ok'] === 1,
    close: () => connection.close(),
  };
};
