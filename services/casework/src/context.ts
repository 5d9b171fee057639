import type { Answer } from '@legal-aid/journal/execute';
import type { Refusal } from '@legal-aid/decision';
import type { ClientCommand } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Temporal } from 'temporal-polyfill';
import type { CaseActs } from '#acts';
import type { LegalAidCase } from '#domain/case';
import type { Advice } from '#domain/quickAdvice';
import type { ActionState } from '#queries/actions';
import type { Caseload } from '#queries/caseload';
import type { CaseQueries } from '#queries/cases';
import type { QuickAdviceQueries } from '#queries/quickAdvices';
import type { CaseDocument } from '#store/caseDocument';

/** Everything that a resolver may use, bound to who asks. */
export interface Context extends Caller {
  readonly commandOf: (name: string, id: string, input: object) => ClientCommand;
  readonly acts: CaseActs;
  readonly recordQuickAdvice: (input: Advice, command: ClientCommand) => Promise<Answer | Refusal>;
  readonly cases: CaseQueries;
  readonly quickAdvices: QuickAdviceQueries;
  readonly caseloadOf: (organizationId: string) => Promise<Caseload | null>;
  readonly actionsOf: (found: CaseDocument, current: () => LegalAidCase) => Promise<readonly ActionState[] | null>;
  readonly now: () => Temporal.Instant;
  /** Today in Viet Nam, written 2025-07-01. */
  readonly today: () => string;
}
