import type { AnyEvent, CaseSnapshotRecorded } from '@legal-aid/contracts/events';
import { provinceById } from '@legal-aid/contracts/provinces';
import { classify, type CountedCase } from '#rules/countedCase';

/** What is known of a case after one of its events: codes only, pinned to the map and the organisation of its day. */
export interface Fact extends Readonly<CaseSnapshotRecorded['data']> {
  readonly caseId: string;
  /** Version of the case after the event. */
  readonly version: number;
  /** Where figures count it; null where they do not. */
  readonly counted: CountedCase | null;
  readonly recordedAt: Date;
}

/** What an event meant for statistics; a reason never quotes a value. */
export type Projected = { readonly kind: 'fact'; readonly fact: Fact } | { readonly kind: 'invalid'; readonly reason: string };

/** Projects what is known of a case; the counting rules run here, once, so that asking only groups their codes. */
export const projectCase = (event: AnyEvent): Projected => {
  if (event.type !== 'casework.case-snapshot.recorded.v1') return { kind: 'invalid', reason: 'not the codes of a case' };
  const { subject, sequence, time, data } = event;
  const reason = contradictionIn(data);
  if (reason !== null) return { kind: 'invalid', reason };
  return {
    kind: 'fact',
    fact: { ...data, caseId: subject, version: sequence, counted: classify(data), recordedAt: new Date(time) },
  };
};

const contradictionIn = ({ provinceId, acceptedOn, endedOn }: CaseSnapshotRecorded['data']): string | null => {
  if (provinceId !== null && !provinceById(provinceId)) return 'province unknown';
  if (acceptedOn !== null && provinceId === null) return 'accepted in no province';
  if (acceptedOn !== null && endedOn !== null && endedOn < acceptedOn) return 'ended before it was accepted';
  return null;
};
