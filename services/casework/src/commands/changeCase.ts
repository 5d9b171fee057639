import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { LegalAidCase } from '#domain/case';
import type { CaseEvent } from '#domain/events';

export interface ChangePorts {
  /** Within the actor's reach only: another area's case is not found. */
  readonly findCase: (id: string) => Promise<LegalAidCase | null>;
  readonly moment: () => Moment;
  readonly execute: (command: Command, decide: () => Promise<Outcome<LegalAidCase, CaseEvent>>) => Promise<Answer | Refusal>;
}

export interface OnCase {
  readonly caseId: string;
}

/** An act on one case by a rule that needs to know nothing else. */
export const createChangeCase =
  <Input>(rule: (current: LegalAidCase, input: Input, moment: Moment) => Outcome<LegalAidCase, CaseEvent>) =>
  ({ findCase, moment, execute }: ChangePorts) =>
  (input: Input & OnCase, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findCase(input.caseId);
      return current ? rule(current, input, moment()) : refused('CASE_NOT_FOUND');
    });
