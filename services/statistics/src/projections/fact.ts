import type { AidForm, LegalField } from '@legal-aid/contracts/codes';
import type { AnyEvent, CaseAccepted, CaseReceived } from '@legal-aid/contracts/events';
import { provinceById } from '@legal-aid/contracts/provinces';
import { classify, type Classification } from '#rules/form25';

/** What is known of a case after one of its events: codes only, pinned to the map and the organisation of its day. */
export interface Fact {
  readonly caseId: string;
  /** Version of the case after the event. */
  readonly version: number;
  readonly organizationId: string;
  /** The version of the province in which it was accepted; null before. */
  readonly provinceId: string | null;
  readonly field: LegalField;
  readonly form: AidForm;
  /** Legal day, written 2025-07-01; null before acceptance. */
  readonly acceptedOn: string | null;
  /** Where form 25 counts it; null where it does not. */
  readonly form25: Classification | null;
  readonly recordedAt: Date;
}

/** What an event meant for statistics; a reason never quotes a value. */
export type Projected = { readonly kind: 'fact'; readonly fact: Fact } | { readonly kind: 'invalid'; readonly reason: string };

/** Projects an event of a case; the counting rules run here, once, so that asking only groups their codes. */
export const projectCase = (event: AnyEvent): Projected => {
  switch (event.type) {
    case 'casework.case.received.v1':
      return { kind: 'fact', fact: factOf(event, { provinceId: null, acceptedOn: null }) };
    case 'casework.case.accepted.v1': {
      const { provinceId, occurredOn } = event.data;
      if (!provinceById(provinceId)) return { kind: 'invalid', reason: 'province unknown' };
      return { kind: 'fact', fact: factOf(event, { provinceId, acceptedOn: occurredOn }) };
    }
    default:
      return { kind: 'invalid', reason: 'not an event of a case' };
  }
};

const factOf = (
  { subject, sequence, time, data: { organizationId, field, form } }: CaseReceived | CaseAccepted,
  accepted: Pick<Fact, 'provinceId' | 'acceptedOn'>,
): Fact => ({
  caseId: subject,
  version: sequence,
  organizationId,
  field,
  form,
  ...accepted,
  form25: classify({ field, form, acceptedOn: accepted.acceptedOn }),
  recordedAt: new Date(time),
});
