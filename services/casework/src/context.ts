import type { Answer } from '@legal-aid/journal/execute';
import type { Refusal } from '@legal-aid/decision';
import type { ClientCommand } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { AcceptRequestInput } from '#commands/acceptRequest';
import type { CaseQueries } from '#queries/cases';

/** Everything that a resolver may use, bound to who asks. */
export interface Context extends Caller {
  readonly commandOf: (name: string, id: string, input: object) => ClientCommand;
  readonly acceptRequest: (input: AcceptRequestInput, command: ClientCommand) => Promise<Answer | Refusal>;
  readonly cases: CaseQueries;
  /** Today in Viet Nam, written 2025-07-01. */
  readonly today: () => string;
}
