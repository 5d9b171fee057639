import type { Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import { enterInRegister, whyNotAccept, type Acceptance, type CaseAccepted, type UnnumberedCase } from '#domain/acceptRequest';
import type { LegalAidCase } from '#domain/case';
import { refuseGround } from '#domain/grounds';
import type { Organization } from '#domain/organization';

/** What the officer decides when it cannot wait for all papers. */
export interface ImmediateAcceptance extends Acceptance {
  readonly ground: string;
  readonly difficultArea?: boolean | null | undefined;
}

export const whyNotAcceptImmediately = whyNotAccept;

/** LQ.30.4, TT12.6.1: what cannot wait is accepted at once; the papers then follow within TT12.6.2. */
export const acceptImmediately = (
  current: LegalAidCase,
  organization: Organization,
  { acceptance, moment }: { acceptance: ImmediateAcceptance; moment: Moment },
): Outcome<UnnumberedCase, CaseAccepted> => {
  const { ground, difficultArea } = acceptance;
  const papers = { kind: 'AWAITED', ground, difficultArea: difficultArea ?? false } as const;
  return (
    whyNotAccept(current) ??
    refuseGround('IMMEDIATE_ACCEPTANCE', ground, moment.today.toString()) ??
    enterInRegister(current, organization, { acceptance, moment, papers })
  );
};
