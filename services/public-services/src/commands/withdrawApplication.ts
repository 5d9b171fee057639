import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { Application, WithdrawnApplication } from '#domain/application';
import { withdrawApplication, type ApplicationWithdrawn } from '#domain/withdrawApplication';

export interface Ports {
  /** Within the actor's reach only: another's application is not found. */
  readonly findApplication: (id: string) => Promise<Application | null>;
  readonly moment: () => Moment;
  readonly execute: (
    command: Command,
    decide: () => Promise<Outcome<WithdrawnApplication, ApplicationWithdrawn>>,
  ) => Promise<Answer | Refusal>;
}

export interface WithdrawApplicationInput {
  readonly applicationId: string;
  readonly expectedVersion: number;
}

/** Withdraws an application (rút yêu cầu). */
export const createWithdrawApplication =
  ({ findApplication, moment, execute }: Ports) =>
  (input: WithdrawApplicationInput, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findApplication(input.applicationId);
      if (!current) return refused('APPLICATION_NOT_FOUND', null, { field: 'applicationId' });
      return withdrawApplication(current, input, moment());
    });
