import { givesAid, type AidForm, type AidOrganizationKind, type LegalField } from '@legal-aid/contracts/codes';
import { provinceIdOn } from '@legal-aid/contracts/provinces';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { AcceptedCase, CaseAt, LegalAidCase, Papers } from '#domain/case';
import { fileNumber, registerPrefix } from '#domain/fileNumber';
import { refuseGroups } from '#domain/grounds';
import { isActive, type Organization } from '#domain/organization';
import { awaiting, stageOf, type CaseAct } from '#domain/stage';

/** What the officer decides when he accepts. */
export interface Acceptance extends CaseAct {
  readonly form: AidForm;
  readonly field: LegalField;
  readonly eligibilityGroup: string;
  readonly otherEligibilityGroups?: readonly string[] | null | undefined;
  readonly detained?: boolean | null | undefined;
}

/** An accepted case that has not yet taken its number: that happens in the transaction. */
export interface UnnumberedCase extends Omit<AcceptedCase, 'file'> {
  /** What its number begins with, such as TT or CN1. TT12.11.1. */
  readonly registerPrefix: string;
}

export interface CaseAccepted {
  readonly type: 'casework.case.accepted.v1';
}

interface Circumstances {
  readonly acceptance: Acceptance;
  readonly moment: Moment;
  readonly papers: Papers;
}

const stage = stageOf(awaiting, 'REQUEST_NOT_AWAITING_ACCEPTANCE', 'LQ.30.2');
export const whyNotAccept = stage.whyNot;

/**
 * LQ.30.1, LQ.30.2: a request of an eligible person is accepted by the organisation that holds it.
 * TT12.5: acceptance is the moment of entry in the register.
 */
export const acceptRequest = (
  current: LegalAidCase,
  organization: Organization,
  circumstances: Omit<Circumstances, 'papers'>,
): Outcome<UnnumberedCase, CaseAccepted> => enterInRegister(current, organization, { ...circumstances, papers: { kind: 'COMPLETE' } });

/** What both ways of acceptance have in common. */
export const enterInRegister = (
  current: LegalAidCase,
  organization: Organization,
  circumstances: Circumstances,
): Outcome<UnnumberedCase, CaseAccepted> => {
  const { acceptance, moment } = circumstances;
  const entered = stage.enter(current, acceptance.expectedVersion);
  if (entered.kind === 'refused') return entered;
  const today = moment.today.toString();
  const accepting = acceptingOn(organization, today);
  if (accepting.kind === 'refused') return accepting;
  return (
    refuseGroups(groundsOf(acceptance), today) ??
    decided(accept(entered.at, accepting.organization, circumstances), { type: 'casework.case.accepted.v1' })
  );
};

type AidOrganization = Organization & { readonly kind: AidOrganizationKind };
const givesAidItself = (organization: Organization): organization is AidOrganization => givesAid(organization.kind);

/** The organisation as one that accepts cases on a day, or why it does not. LQ.10, LQ.16. */
export const acceptingOn = (
  organization: Organization,
  day: string,
): { readonly kind: 'accepting'; readonly organization: AidOrganization } | Refusal => {
  if (!givesAidItself(organization)) return refused('ORGANIZATION_GIVES_NO_AID', 'LQ.10');
  return isActive(organization, day) ? { kind: 'accepting', organization } : refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16');
};

const groundsOf = ({ eligibilityGroup, otherEligibilityGroups }: Acceptance): readonly string[] => [
  eligibilityGroup,
  ...(otherEligibilityGroups ?? []),
];

const accept = (
  { id, version, applicationId, sex, receivedAt }: CaseAt<(typeof awaiting)[number]>,
  organization: AidOrganization,
  { acceptance, moment, papers }: Circumstances,
): UnnumberedCase => ({
  id,
  applicationId,
  sex,
  receivedAt,
  status: 'ACCEPTED',
  version: version + 1,
  // A centre that took over another one's work accepts in its own register. LQ.16.3.
  organizationId: organization.id,
  organizationKind: organization.kind,
  registerPrefix: registerPrefix(organization, moment.today.toString()),
  provinceId: provinceIdOn(organization.provinceId, moment.today.toString()),
  form: acceptance.form,
  field: acceptance.field,
  grounds: groundsOf(acceptance),
  detained: acceptance.detained ?? false,
  acceptedAt: moment.now,
  acceptedOn: moment.today,
  papers,
  withdrawalAskedAt: null,
  assignments: [],
});

/** The case with the number that it took. TT12.11.1. */
export const withFileNumber = ({ registerPrefix: prefix, ...accepted }: UnnumberedCase, sequence: number): AcceptedCase => ({
  ...accepted,
  file: fileNumber(prefix, accepted.form, { acceptedOn: accepted.acceptedOn, sequence }),
});
