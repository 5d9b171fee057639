import type * as contracts from '@legal-aid/contracts/events';
import { activeAssignments, isRegistered, type LegalAidCase } from '#domain/case';
import { assignmentCodes, type CaseEventType } from '#domain/events';

type Snapshot = contracts.CaseSnapshotRecorded['data'];

const changes: Readonly<Record<CaseEventType, Snapshot['change']>> = {
  'casework.case.received.v1': 'RECEIVED',
  'casework.case.papers-requested.v1': 'PAPERS_REQUESTED',
  'casework.case.refused.v1': 'REFUSED',
  'casework.case.transferred.v1': 'TRANSFERRED',
  'casework.case.withdrawn.v1': 'WITHDRAWN',
  'casework.case.withdrawal-asked.v1': 'WITHDRAWAL_ASKED',
  'casework.case.accepted.v1': 'ACCEPTED',
  'casework.case.papers-completed.v1': 'PAPERS_COMPLETED',
  'casework.case.assigned.v1': 'ASSIGNED',
  'casework.case.practitioner-replaced.v1': 'PRACTITIONER_REPLACED',
  'casework.case.work-started.v1': 'WORK_STARTED',
  'casework.case.suspended.v1': 'SUSPENDED',
  'casework.case.resumed.v1': 'RESUMED',
  'casework.case.ended.v1': 'ENDED',
  'casework.case.handed-over.v1': 'HANDED_OVER',
  'casework.case.archived.v1': 'ARCHIVED',
};

/** All codes of a case after an event, the protected ones too: for our own services only. */
export const snapshotOf = (
  current: LegalAidCase,
  { type, data: { occurredOn } }: { readonly type: CaseEventType; readonly data: { readonly occurredOn: string } },
): Snapshot => {
  const { status, organizationId, form, field, sex } = current;
  return {
    occurredOn,
    change: changes[type],
    status,
    organizationId,
    form,
    field,
    sex,
    ...(isRegistered(current) ? registeredCodes(current) : unregistered),
  };
};

const unregistered = { organizationKind: null, provinceId: null, acceptedOn: null, endedOn: null, end: null, grounds: [], assignments: [] };

const registeredCodes = (current: Parameters<typeof activeAssignments>[0] & Extract<LegalAidCase, { readonly file: object }>) => ({
  organizationKind: current.organizationKind,
  provinceId: current.provinceId,
  acceptedOn: current.acceptedOn.toString(),
  endedOn: 'ending' in current ? current.ending.on.toString() : null,
  end: 'ending' in current ? current.ending.kind : null,
  grounds: [...current.grounds] as Snapshot['grounds'],
  assignments: activeAssignments(current).map((each) => ({ ...assignmentCodes(each), organizationKind: each.organizationKind })),
});
