import type { OutgoingRecord } from '@legal-aid/messaging/port';
import type { JournalRow } from '#rows';

/**
 * A row of the journal as the records that others read: CloudEvents 1.0 envelopes, keyed by the aggregate. What is
 * confidential of it goes to a topic of its own, under the same id and sequence.
 */
export const createToRecords =
  (topicOf: (eventType: string) => string) =>
  (row: JournalRow): readonly [OutgoingRecord, ...OutgoingRecord[]] => {
    const record = ({ type, data }: { readonly type: string; readonly data: object }): OutgoingRecord => ({
      topic: topicOf(type),
      key: row.aggregateId,
      value: JSON.stringify(envelope(row, type, data)),
    });
    return row.confidential ? [record(row), record(row.confidential)] : [record(row)];
  };

const envelope = (row: JournalRow, type: string, data: object): object => ({
  specversion: '1.0',
  id: row._id,
  source: `/${type.split('.')[0]}`,
  type,
  subject: row.aggregateId,
  time: row.recordedAt.toISOString(),
  datacontenttype: 'application/json',
  sequence: row.version,
  correlationid: row.correlationId,
  data,
});
