import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { Moment } from '@legal-aid/service-kit/clock';
import {
  openEmergencyAccess,
  reviewEmergencyAccess,
  type EmergencyAccess,
  type EmergencyAccessId,
  type EmergencyCase,
  type EmergencyEvent,
  type Opener,
  type Opening,
  type Review,
} from '#domain/emergencyAccess';

type Execute = (command: Command, decide: () => Promise<Outcome<EmergencyAccess, EmergencyEvent>>) => Promise<Answer | Refusal>;

export interface OpenPorts {
  readonly opener: Opener;
  /** Within the reach of who may open it only. */
  readonly findCase: (id: string, moment: Moment) => Promise<EmergencyCase | null>;
  readonly moment: () => Moment;
  readonly execute: Execute;
}

/** Opens a case in an emergency (mở hồ sơ khẩn cấp). */
export const createOpenEmergencyAccess =
  ({ opener, findCase, moment, execute }: OpenPorts) =>
  (input: Opening & { readonly caseId: string }, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const at = moment();
      const found = await findCase(input.caseId, at);
      if (!found) return refused('CASE_NOT_FOUND');
      // Numbered by the opener's earlier openings of the case: of two sent at once, only one can be the next.
      const id = derivedId('casework.emergency-access', found.id, opener.subject, String(found.earlierUntil.length));
      return openEmergencyAccess(found, input, { id: id as EmergencyAccessId, opener, moment: at });
    });

export interface ReviewPorts {
  readonly reviewer: string;
  /** Within the reach of who may review it only. */
  readonly find: (id: string) => Promise<EmergencyAccess | null>;
  readonly moment: () => Moment;
  readonly execute: Execute;
}

/** Judges an emergency opening (xem xét việc mở hồ sơ khẩn cấp). */
export const createReviewEmergencyAccess =
  ({ reviewer, find, moment, execute }: ReviewPorts) =>
  (input: Review & { readonly emergencyAccessId: string }, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const found = await find(input.emergencyAccessId);
      return found ? reviewEmergencyAccess(found, input, { reviewer, now: moment().now }) : refused('EMERGENCY_NOT_FOUND');
    });
