import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#infra/system/config';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { JournalRow } from '@legal-aid/journal/rows';

interface Sample {
  readonly type: string;
  readonly data: object;
}

const sampleOf = (name: string): Sample => {
  const { type, data } = JSON.parse(readFileSync(join(root, 'schemas', 'events', 'samples', name), 'utf8')) as Sample;
  return { type, data };
};

// What the acceptance of a case tells everybody, and what it tells our own services beside it.
const told = sampleOf('casework.case.accepted.v1.2.json');
const confidential = sampleOf('casework.case-snapshot.recorded.v1.1.json');
const versionsOfCase = 4;

/** The types of the events that the rows hold. */
export const types: readonly string[] = [told.type, confidential.type];

/** Pending rows as commands on cases leave them, some of each case, in no order of cases; the same cause gives the same rows. */
export const pendingRows = (count: number, cause: string): readonly JournalRow[] => {
  const idOf = (what: string, index: number): string => derivedId('bench', cause, what, String(index));
  const cases = Math.ceil(count / versionsOfCase);
  return Array.from({ length: count }, (_, index): JournalRow => {
    const [aggregateId, version] = [idOf('case', index % cases), Math.floor(index / cases) + 1];
    const ids = { commandId: idOf('command', index), correlationId: idOf('correlation', index) };
    return {
      ...{ _id: `${aggregateId}:${version}`, aggregate: 'casework.case', aggregateId, version, ...told, confidential },
      ...{ actor: 'intake-08', ...ids, recordedAt: new Date(), pending: true },
    };
  });
};
