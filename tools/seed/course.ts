import type { CaseAction } from '@legal-aid/casework/domain/actions';
import type { OrganizationId } from '@legal-aid/casework/domain/case';
import { dayAt, instantOf } from './calendar.ts';
import { between } from './chance.ts';
import { commandIdOf } from './command.ts';
import { actorOn } from './places.ts';
import type { PlannedStep } from './steps.ts';

/** What was planned for a case so far. */
export interface Course {
  /** When the last act was, in milliseconds. */
  readonly at: number;
  readonly steps: readonly PlannedStep[];
}

const byIntake = new Set<string>([
  'requestPapers',
  'acceptRequest',
  'acceptImmediately',
  'refuseRequest',
  'transferRequest',
  'completePapers',
  'archiveFile',
]);

/** An act of an organisation's staff at a moment. */
export const stepOf = (
  question: string,
  holder: OrganizationId,
  { action, at, input = {} }: { readonly action: CaseAction; readonly at: number; readonly input?: PlannedStep['input'] },
): PlannedStep => ({
  action,
  actor: actorOn(byIntake.has(action) ? 'intake' : 'head', { id: holder }, { day: dayAt(at), question: `${question}:${action}` }),
  commandId: commandIdOf(question, action),
  at: instantOf(at),
  input,
});

/** A moment that is wanted, or some minutes after the last act where that is later. */
export const notBefore = ({ at }: Course, wanted: number, question: string): number =>
  Math.max(wanted, at + between(300, 3_000, `${question}:pause`) * 1_000);

export const withStep = ({ steps }: Course, step: PlannedStep): Course => ({ at: step.at.epochMilliseconds, steps: [...steps, step] });
