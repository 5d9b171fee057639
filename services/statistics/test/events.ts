import { randomUUID } from 'node:crypto';
import type { CaseAccepted, CaseReceived } from '@legal-aid/contracts/events';
import type { IncomingRecord } from '@legal-aid/messaging/port';

const organizationId = '1b4e28ba-2fa1-51d2-883f-0016d3cca427';

const envelope = <Type extends string>(type: Type, subject: string, sequence: number) => ({
  specversion: '1.0' as const,
  id: `${subject}:${sequence}`,
  source: '/casework' as const,
  type,
  subject,
  time: '2026-03-02T03:00:00.123Z',
  datacontenttype: 'application/json' as const,
  sequence,
  correlationid: randomUUID(),
});

/** A request as casework tells of it. */
export const receivedEvent = (id: string, data: Partial<CaseReceived['data']> = {}): CaseReceived => ({
  ...envelope('casework.case.received.v1', id, 1),
  data: {
    occurredOn: '2026-03-02',
    receivedAt: '2026-03-02T01:15:02.000Z',
    applicationId: id,
    organizationId,
    form: 'LITIGATION',
    field: 'CRIMINAL',
    ...data,
  },
});

/** A case as casework tells of its acceptance. */
export const acceptedEvent = (id: string, data: Partial<CaseAccepted['data']> = {}): CaseAccepted => ({
  ...envelope('casework.case.accepted.v1', id, 2),
  data: {
    occurredOn: '2026-03-02',
    acceptedAt: '2026-03-02T03:00:00.000Z',
    applicationId: id,
    organizationId,
    organizationKind: 'STATE_CENTER',
    provinceId: 'vn34-08',
    form: 'LITIGATION',
    field: 'CRIMINAL',
    fileSequence: 1,
    fileYear: 2026,
    fileNumber: 'TT.TGTT.01.2026',
    ...data,
  },
});

/** An event as it lies on its topic. */
export const recordOf = <Event extends { readonly subject: string }>(event: Event, offset: number): IncomingRecord => ({
  topic: 'legalaid.casework.case',
  partition: 0,
  offset: String(offset),
  key: event.subject,
  value: JSON.stringify(event),
  timestamp: 0,
});
