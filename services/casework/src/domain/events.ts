import type * as contracts from '@legal-aid/contracts/events';
import { localDay } from '@legal-aid/service-kit/clock';
import type { AcceptedCase, Assignment, ReceivedRequest } from '#domain/case';
import { isProtectedGround } from '#domain/protection';

/** What a rule tells of an event; the journal completes its envelope. */
export type EventOf<Event extends { readonly type: string; readonly data: object }> = Pick<Event, 'type' | 'data'>;

/** Everything that can happen to a case. */
export type CaseEvent =
  Extract<contracts.AnyEvent, { readonly type: `casework.case.${string}` }> extends infer Each
    ? Each extends { readonly type: string; readonly data: object }
      ? EventOf<Each>
      : never
    : never;
export type CaseEventType = CaseEvent['type'];

/** What others learn of a received request: codes only. */
export const received = (request: ReceivedRequest): EventOf<contracts.CaseReceived> => ({
  type: 'casework.case.received.v1',
  data: {
    occurredOn: localDay(request.receivedAt).toString(),
    receivedAt: request.receivedAt.toString(),
    applicationId: request.applicationId,
    organizationId: request.organizationId,
    form: request.form,
    field: request.field,
  },
});

/** What others learn of an accepted case: codes only, a protected ground as PROTECTED. */
export const accepted = (entered: AcceptedCase): EventOf<contracts.CaseAccepted> => ({
  type: 'casework.case.accepted.v1',
  data: {
    occurredOn: entered.acceptedOn.toString(),
    acceptedAt: entered.acceptedAt.toString(),
    applicationId: entered.applicationId,
    organizationId: entered.organizationId,
    organizationKind: entered.organizationKind,
    provinceId: entered.provinceId,
    form: entered.form,
    field: entered.field,
    fileSequence: entered.file.sequence,
    fileYear: entered.file.year,
    fileNumber: entered.file.text,
    ...acceptanceOf(entered),
  },
});

type AcceptedData = contracts.CaseAccepted['data'];

const acceptanceOf = ({ papers, grounds: [ground = ''] }: AcceptedCase) => ({
  acceptance: papers.kind === 'COMPLETE' ? ('ORDINARY' as const) : ('IMMEDIATE' as const),
  immediateGround: papers.kind === 'COMPLETE' ? null : (papers.ground as NonNullable<AcceptedData['immediateGround']>),
  reportedGround: publicGround(ground),
});

const publicGround = (ground: string): NonNullable<AcceptedData['reportedGround']> =>
  (isProtectedGround(ground) ? 'PROTECTED' : ground) as NonNullable<AcceptedData['reportedGround']>;

/** An assignment as events carry it. */
export const assignmentCodes = ({ practitionerId, kind, sharePercent }: Assignment) => ({ practitionerId, kind, sharePercent });
