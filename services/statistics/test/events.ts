import { randomUUID } from 'node:crypto';
import type {
  CaseSnapshotRecorded,
  CaseWithdrawn,
  OrganizationEnded,
  OrganizationMerged,
  OrganizationRegistered,
} from '@legal-aid/contracts/events';
import { topicOf } from '@legal-aid/contracts/topics';
import type { IncomingRecord } from '@legal-aid/messaging/port';

export type Snapshot = CaseSnapshotRecorded['data'];

const received: Snapshot = {
  ...{ occurredOn: '2026-03-02', change: 'RECEIVED', status: 'RECEIVED' },
  ...{ organizationId: '1b4e28ba-2fa1-51d2-883f-0016d3cca427', organizationKind: null, provinceId: null },
  ...{ form: 'LITIGATION', field: 'CRIMINAL', acceptedOn: null, endedOn: null, end: null, sex: 'FEMALE', grounds: [], assignments: [] },
};

/** What is known of a case after an event, as casework tells our own services. */
export const snapshotEvent = (id: string, sequence: number, data: Partial<Snapshot> = {}): CaseSnapshotRecorded => ({
  ...{ specversion: '1.0', id: `${id}:${sequence}`, source: '/casework', type: 'casework.case-snapshot.recorded.v1', subject: id },
  ...{ time: '2026-03-02T03:00:00.123Z', datacontenttype: 'application/json', sequence, correlationid: randomUUID() },
  data: { ...received, ...data },
});

/** A request. */
export const receivedEvent = (id: string, data: Partial<Snapshot> = {}): CaseSnapshotRecorded => snapshotEvent(id, 1, data);

const accepted: Partial<Snapshot> = {
  ...{ change: 'ACCEPTED', status: 'ACCEPTED', organizationKind: 'STATE_CENTER', provinceId: 'vn34-08', acceptedOn: '2026-03-02' },
  grounds: ['POOR'],
};

/** An accepted case. */
export const acceptedEvent = (id: string, data: Partial<Snapshot> = {}): CaseSnapshotRecorded =>
  snapshotEvent(id, 2, { ...accepted, ...data });

/** An ended case, led by an officer of a centre unless said otherwise. */
export const endedEvent = (id: string, data: Partial<Snapshot> = {}): CaseSnapshotRecorded =>
  snapshotEvent(id, 3, {
    ...accepted,
    ...{ change: 'ENDED', status: 'ENDED', occurredOn: '2026-05-04', endedOn: '2026-05-04', end: 'COMPLETED' },
    assignments: [officer],
    ...data,
  });

export const officer: Snapshot['assignments'][number] = {
  ...{ practitionerId: '6fa459ea-ee8a-4ca4-894e-db77e160355e', kind: 'LEGAL_AID_OFFICER', organizationKind: 'STATE_CENTER' },
  sharePercent: 100,
};

/** What anybody may know of a request; our own services go by what they are told besides. */
export const publicEvent = (id: string): CaseWithdrawn => ({
  ...{ specversion: '1.0', id: `${id}:2`, source: '/casework', type: 'casework.case.withdrawn.v1', subject: id },
  ...{ time: '2026-03-02T03:00:00.123Z', datacontenttype: 'application/json', sequence: 2, correlationid: randomUUID() },
  data: { occurredOn: received.occurredOn, organizationId: received.organizationId },
});

/** An event as it lies on its topic. */
export const recordOf = <Event extends { readonly subject: string }>(event: Event, offset: number): IncomingRecord => ({
  topic: topicOf('casework.case-snapshot.recorded.v1'),
  partition: 0,
  offset: String(offset),
  key: event.subject,
  value: JSON.stringify(event),
  timestamp: 0,
});

const organizationEvent = <Type extends string, Data>(type: Type, subject: string, sequence: number, data: Data) => ({
  ...{
    specversion: '1.0' as const,
    id: `${subject}:${sequence}`,
    source: '/registry' as const,
    type,
    subject,
    time: '2025-07-01T00:00:00Z',
  },
  ...{ datacontenttype: 'application/json' as const, sequence, correlationid: randomUUID(), data },
});
/** An organisation, a centre unless said otherwise, as the registry tells of it. */
export const registered = (id: string, data: Partial<OrganizationRegistered['data']> = {}): OrganizationRegistered =>
  organizationEvent('registry.organization.registered.v1', id, 1, {
    ...{ occurredOn: '2020-01-01', kind: 'STATE_CENTER' as const, name: 'Trung tâm', provinceId: 'vn63-08' },
    ...data,
  });
/** What an organisation was merged into. */
export const mergedInto = (id: string, successorId: string): OrganizationMerged =>
  organizationEvent('registry.organization.merged.v1', id, 2, { occurredOn: '2025-07-01', successorId });
/** That an organisation ended without a successor. */
export const endedWithout = (id: string): OrganizationEnded =>
  organizationEvent('registry.organization.ended.v1', id, 2, { occurredOn: '2025-07-01', ground: 'DISSOLVED' as const });
