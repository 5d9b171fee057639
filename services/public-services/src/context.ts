import type { Refusal } from '@legal-aid/decision';
import type { Answer } from '@legal-aid/journal/execute';
import type { ClientCommand } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { WithdrawApplicationInput } from '#commands/withdrawApplication';
import type { ApplicationForm } from '#domain/fileApplication';
import type { ScopeOf } from '#policy';
import type { ApplicationQueries } from '#queries/applications';
import type { Readings } from '#readings';

/** Everything that a resolver may use, bound to who asks. */
export interface Context extends Caller {
  readonly scope: ScopeOf;
  readonly readings: Readings;
  readonly commandOf: (name: string, id: string, input: object) => ClientCommand;
  readonly fileApplication: (form: ApplicationForm, command: ClientCommand) => Promise<Answer | Refusal>;
  readonly withdrawApplication: (input: WithdrawApplicationInput, command: ClientCommand) => Promise<Answer | Refusal>;
  readonly applications: ApplicationQueries;
}
