import { refused, type Refusal } from '@legal-aid/decision';
import type { CaseAt, LegalAidCase, Status } from '#domain/case';

/** An act that needs no more than the version that was looked at. */
export interface CaseAct {
  readonly expectedVersion: number;
}

export type Entered<S extends Status> = { readonly kind: 'entered'; readonly at: CaseAt<S> };

export interface Stage<S extends Status> {
  /** That a case does not stand where the act is possible. */
  readonly refusal: (current: LegalAidCase) => Refusal;
  /** Why a case is not in this stage, or null. */
  readonly whyNot: (current: LegalAidCase) => Refusal | null;
  /** The case, if it is in this stage and at the version that was looked at. */
  readonly enter: (current: LegalAidCase, expectedVersion: number) => Entered<S> | Refusal;
}

/** The statuses in which an act is possible; in any other it is refused with the code and article given here. */
export const stageOf = <const S extends Status>(statuses: readonly S[], code: string, article: string | null): Stage<S> => {
  const isIn = (current: LegalAidCase): current is CaseAt<S> => (statuses as readonly Status[]).includes(current.status);
  const refusal = ({ status }: LegalAidCase): Refusal => refused(code, article, { status });
  return {
    refusal,
    whyNot: (current) => (isIn(current) ? null : refusal(current)),
    enter: (current, expectedVersion) => {
      if (!isIn(current)) return refusal(current);
      if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
      return { kind: 'entered', at: current };
    },
  };
};

/** The statuses of a request that awaits a decision. LQ.30. */
export const awaiting = ['RECEIVED', 'NEEDS_PAPERS', 'TRANSFERRED'] as const;
/** The statuses of a case that is open. */
export const open = ['ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'SUSPENDED'] as const;
