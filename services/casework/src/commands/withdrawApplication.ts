import type { ApplicationWithdrawn } from '@legal-aid/contracts/events';
import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { isRefusal } from '@legal-aid/journal/execute';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { LegalAidCase } from '#domain/case';
import type { CaseEvent } from '#domain/events';
import { withdrawRequest } from '#domain/withdrawRequest';

export interface WithdrawPorts {
  readonly findByApplication: (applicationId: string) => Promise<LegalAidCase | null>;
  readonly moment: () => Moment;
  readonly execute: (command: Command, decide: () => Promise<Outcome<LegalAidCase, CaseEvent>>) => Promise<Answer | Refusal>;
}

/** Takes in that an application was withdrawn; of a case that ended meanwhile nothing changes. */
export const createWithdrawApplication =
  ({ findByApplication, moment, execute }: WithdrawPorts) =>
  async ({ id, subject, correlationid }: ApplicationWithdrawn): Promise<void> => {
    const outcome = await execute({ id, actor: 'service:casework', digest: id, correlationId: correlationid }, async () => {
      const current = await findByApplication(subject);
      return current ? withdrawRequest(current, moment()) : refused('CASE_NOT_FOUND');
    });
    // Anything else, such as races lost to staff, must come again.
    if (isRefusal(outcome) && outcome.code !== 'CASE_NOT_OPEN') throw new Error(`a withdrawal was refused: ${outcome.code}`);
  };
