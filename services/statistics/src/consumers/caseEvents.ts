import { parseEvent } from '@legal-aid/contracts/events';
import { behindAnother, isBehindParked } from '@legal-aid/journal/parking';
import type { IncomingRecord } from '@legal-aid/messaging/port';
import { projectCase, type Fact, type Projected } from '#projections/fact';
import type { Store } from '#store/openStore';

export interface CaseEventsPorts {
  readonly facts: Pick<Store['facts'], 'write'>;
  readonly parking: Pick<Store['parking'], 'firstParked' | 'park'>;
  readonly now: () => Date;
  /** Facts were written: the mirror need not wait for its next look. */
  readonly onWritten: () => void;
}

/**
 * Takes in a batch of what is known of cases after their events. What cannot be read is parked with its reason, and later events of its case wait
 * behind it, in order; other cases flow. The same batch may come again.
 */
export const createCaseEventsConsumer =
  ({ facts, parking, now, onWritten }: CaseEventsPorts) =>
  async (records: readonly IncomingRecord[]): Promise<void> => {
    const first = await parking.firstParked(records);
    const written: Fact[] = [];
    const parked: { record: IncomingRecord; reason: string }[] = [];
    for (const record of records) {
      const read = isBehindParked(record, first) ? invalid(behindAnother) : readRecord(record);
      if (read.kind === 'fact') written.push(read.fact);
      else {
        parked.push({ record, reason: read.reason });
        if (record.key !== null && !first.has(record.key)) first.set(record.key, BigInt(record.offset));
      }
    }
    await parking.park(parked, now());
    if (written.length > 0 && (await facts.write(written)) > 0) onWritten();
  };

const invalid = (reason: string): Projected => ({ kind: 'invalid', reason });

const readRecord = ({ key, value }: IncomingRecord): Projected => {
  if (value === null) return invalid('no value');
  const parsed = parseEvent(value);
  if (parsed.kind === 'invalid') return parsed;
  if (parsed.event.subject !== key) return invalid('key differs from subject');
  return projectCase(parsed.event);
};
