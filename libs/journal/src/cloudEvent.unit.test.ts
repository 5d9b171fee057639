import { describe, expect, it } from 'vitest';
import { createToRecords } from '#cloudEvent';
import type { JournalRow } from '#rows';

const row: JournalRow = {
  _id: 'door-1:2',
  aggregate: 'doors.door',
  aggregateId: 'door-1',
  version: 2,
  type: 'doors.door.shut.v1',
  data: { by: 'PROTECTED' },
  confidential: { type: 'doors.door-secret.kept.v1', data: { by: 'ANN' } },
  actor: 'ann',
  commandId: 'c-1',
  correlationId: 'r-1',
  recordedAt: new Date('2026-03-02T03:00:00Z'),
};
const toRecords = createToRecords((type) => (type.includes('secret') ? 'inside' : 'outside'));

describe('the records of a row', () => {
  it('are one for everybody and one for ourselves, under one id', () => {
    const [open, secret] = toRecords(row);
    expect([open.topic, secret?.topic]).toEqual(['outside', 'inside']);
    expect(JSON.parse(open.value)).toMatchObject({ id: 'door-1:2', type: 'doors.door.shut.v1', sequence: 2, data: { by: 'PROTECTED' } });
    expect(JSON.parse(secret?.value ?? '')).toMatchObject({ id: 'door-1:2', type: 'doors.door-secret.kept.v1', data: { by: 'ANN' } });
    expect(open.value).not.toContain('ANN');
  });

  it('are one where nothing is confidential', () => {
    const { confidential: _, ...open } = row;
    expect(toRecords(open)).toHaveLength(1);
  });
});
