import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import DataLoader from 'dataloader';
import type { Readings } from '#readings';
import type { PageArguments, QueryOptions } from '#queries/cases';
import { openReason, type EmergencyDocument } from '#store/emergencies';
import { emergenciesById, pageOfEmergencies } from '#store/emergencyReads';

export interface EmergencyQueries {
  readonly page: (page: PageArguments & { readonly unreviewed: boolean }) => Promise<Page<EmergencyDocument>>;
  /** Of an act or a reading that who asks may see. */
  readonly byId: (id: string) => Promise<EmergencyDocument | null>;
  /** Whether who asks may see it is the policy's question before; that he read it is put down of the case. */
  readonly reasonOf: (found: EmergencyDocument, purpose: string) => string;
}

/** What one actor may read of emergency openings. */
export const createEmergencyQueries = ({
  connection,
  seals,
  reach,
  readings,
}: QueryOptions & { readonly readings: Readings }): EmergencyQueries => {
  const byId = new DataLoader<string, EmergencyDocument | null>(async (ids) =>
    (await emergenciesById(connection, ids)).map((found) => found ?? null),
  );
  return {
    page: async ({ first, after, unreviewed }) => {
      const question = { isUnreviewed: unreviewed, first, cursor: readCursor(after, 2) };
      const rows = await pageOfEmergencies(connection, await reach.scopeOf('readEmergencyAccess'), question);
      return toPage(rows, first, (row) => [String(row.openedAt.getTime()), row._id]);
    },
    byId: (id) => byId.load(id),
    reasonOf: (found, purpose) => {
      readings.shown({ ids: [found.caseId], field: 'emergencyReason', action: 'readEmergencyReason', purpose });
      return openReason(found, seals);
    },
  };
};
