import type { OutgoingRecord } from '@legal-aid/messaging/port';
import type { JournalRow } from '#rows';

/** A row of the journal as the record that others read: a CloudEvents 1.0 envelope, keyed by the aggregate. */
export const createToRecord =
  (topicOf: (eventType: string) => string) =>
  (row: JournalRow): OutgoingRecord => ({
    topic: topicOf(row.type),
    key: row.aggregateId,
    value: JSON.stringify({
      specversion: '1.0',
      id: row._id,
      source: `/${row.type.split('.')[0]}`,
      type: row.type,
      subject: row.aggregateId,
      time: row.recordedAt.toISOString(),
      datacontenttype: 'application/json',
      sequence: row.version,
      correlationid: row.correlationId,
      data: row.data,
    }),
  });
