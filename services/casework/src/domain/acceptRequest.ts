import {
  eligibilityGroups,
  givesAid,
  isInForce,
  type AidForm,
  type AidOrganizationKind,
  type LegalField,
} from '@legal-aid/contracts/codes';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { AcceptedCase, LegalAidCase, ReceivedRequest } from '#domain/case';
import { fileNumber } from '#domain/fileNumber';
import { isActive, provinceOn, type Organization } from '#domain/organization';

/** What the officer decides when he accepts. */
export interface Acceptance {
  readonly expectedVersion: number;
  readonly form: AidForm;
  readonly field: LegalField;
  readonly eligibilityGroup: string;
}

/** An accepted case that has not yet taken its number: that happens in the transaction. */
export type UnnumberedCase = Omit<AcceptedCase, 'file'>;

export interface CaseAccepted {
  readonly type: 'casework.case.accepted.v1';
}

/**
 * LQ.30.1, LQ.30.2: a request of an eligible person is accepted by the organisation that holds it.
 * TT12.5: acceptance is the moment of entry in the register.
 */
export const acceptRequest = (
  current: LegalAidCase,
  organization: Organization,
  { acceptance, moment }: { acceptance: Acceptance; moment: Moment },
): Outcome<UnnumberedCase, CaseAccepted> => {
  const today = moment.today.toString();
  if (current.status !== 'RECEIVED') return refused('REQUEST_NOT_AWAITING_ACCEPTANCE', 'LQ.30.2', { status: current.status });
  if (current.version !== acceptance.expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  if (!isActive(organization, today)) return refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16');
  const { kind } = organization;
  if (!givesAid(kind)) return refused('ORGANIZATION_GIVES_NO_AID', 'LQ.10');
  return (
    refuseGroup(acceptance.eligibilityGroup, today) ??
    decided(accept(current, { ...organization, kind }, { acceptance, moment }), { type: 'casework.case.accepted.v1' })
  );
};

const refuseGroup = (code: string, today: string): Refusal | null => {
  const rows = eligibilityGroups.filter((group) => group.code === code);
  if (rows.length === 0) return refused('ELIGIBILITY_GROUP_UNKNOWN', 'LQ.7', { field: 'eligibilityGroup' });
  return rows.some((row) => isInForce(row, today))
    ? null
    : refused('ELIGIBILITY_GROUP_NOT_IN_FORCE', rows[0]?.article, { field: 'eligibilityGroup', day: today });
};

const accept = (
  request: ReceivedRequest,
  organization: Organization & { readonly kind: AidOrganizationKind },
  { acceptance, moment }: { acceptance: Acceptance; moment: Moment },
): UnnumberedCase => ({
  ...request,
  status: 'ACCEPTED',
  version: request.version + 1,
  // A centre that took over another one's work accepts in its own register. LQ.16.3.
  organizationId: organization.id,
  organizationKind: organization.kind,
  provinceId: provinceOn(organization, moment.today.toString()),
  form: acceptance.form,
  field: acceptance.field,
  eligibilityGroup: acceptance.eligibilityGroup,
  acceptedAt: moment.now,
  acceptedOn: moment.today,
});

/** The case with the number that it took. TT12.11.1. */
export const withFileNumber = (accepted: UnnumberedCase, sequence: number): AcceptedCase => ({
  ...accepted,
  file: fileNumber(accepted.organizationKind, accepted.form, { acceptedOn: accepted.acceptedOn, sequence }),
});
