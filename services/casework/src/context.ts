import type { Answer } from '@legal-aid/journal/execute';
import type { Refusal } from '@legal-aid/decision';
import type { ClientCommand } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Temporal } from 'temporal-polyfill';
import type { CaseActs } from '#acts';
import type { EmergencyActs } from '#emergencies';
import type { LegalAidCase } from '#domain/case';
import type { Advice } from '#domain/quickAdvice';
import type { ActionState } from '#queries/actions';
import type { Caseload } from '#queries/caseload';
import type { AccessQueries } from '#queries/accesses';
import type { CaseQueries } from '#queries/cases';
import type { EmergencyQueries } from '#queries/emergencies';
import type { PersonQueries } from '#queries/persons';
import type { QuickAdviceQueries } from '#queries/quickAdvices';
import type { Reach } from '#reach';
import type { Readings } from '#readings';

/** Everything that a resolver may use, bound to who asks. */
export interface Context extends Caller {
  readonly reach: Reach;
  readonly readings: Readings;
  readonly commandOf: (name: string, id: string, input: object) => ClientCommand;
  readonly acts: CaseActs;
  readonly recordQuickAdvice: (input: Advice, command: ClientCommand) => Promise<Answer | Refusal>;
  readonly emergencyActs: EmergencyActs;
  readonly cases: CaseQueries;
  readonly persons: PersonQueries;
  readonly emergencies: EmergencyQueries;
  readonly accesses: AccessQueries;
  readonly quickAdvices: QuickAdviceQueries;
  readonly caseloadOf: (organizationId: string) => Promise<Caseload>;
  readonly actionsOf: (current: LegalAidCase) => Promise<readonly ActionState[]>;
  readonly now: () => Temporal.Instant;
  /** Today in Viet Nam, written 2025-07-01. */
  readonly today: () => string;
}
