import type { Refusal } from '@legal-aid/decision';
import { whyNotAcceptImmediately } from '#domain/acceptImmediately';
import { whyNotAccept } from '#domain/acceptRequest';
import { whyNotArchive } from '#domain/archiveFile';
import { whyNotAssign } from '#domain/assignPractitioners';
import type { LegalAidCase } from '#domain/case';
import { whyNotComplete } from '#domain/completeCase';
import { whyNotCompletePapers } from '#domain/completePapers';
import { whyNotDiscontinue } from '#domain/discontinueCase';
import { whyNotHandOver } from '#domain/handOverFile';
import { whyNotRefuse } from '#domain/refuseRequest';
import { whyNotReplace } from '#domain/replacePractitioner';
import { whyNotRequestPapers } from '#domain/requestPapers';
import { whyNotResume } from '#domain/resumeCase';
import { whyNotStart } from '#domain/startWork';
import { whyNotSuspend } from '#domain/suspendCase';
import { whyNotTerminate } from '#domain/terminateCase';
import { whyNotTransfer } from '#domain/transferRequest';

/** Every act of staff on a case, in the order of a case's life, with why it is not possible on a case as it stands. */
export const actions = {
  requestPapers: whyNotRequestPapers,
  acceptRequest: whyNotAccept,
  acceptImmediately: whyNotAcceptImmediately,
  refuseRequest: whyNotRefuse,
  transferRequest: whyNotTransfer,
  completePapers: whyNotCompletePapers,
  assignPractitioners: whyNotAssign,
  replacePractitioner: whyNotReplace,
  startWork: whyNotStart,
  suspendCase: whyNotSuspend,
  resumeCase: whyNotResume,
  completeCase: whyNotComplete,
  discontinueCase: whyNotDiscontinue,
  terminateCase: whyNotTerminate,
  handOverFile: whyNotHandOver,
  archiveFile: whyNotArchive,
} satisfies Readonly<Record<string, (current: LegalAidCase) => Refusal | null>>;

export type CaseAction = keyof typeof actions;
export const caseActions = Object.keys(actions) as readonly CaseAction[];
