import { createChangeCase } from '#commands/changeCase';
import { archiveFile } from '#domain/archiveFile';
import { completeCase } from '#domain/completeCase';
import { completePapers } from '#domain/completePapers';
import { discontinueCase } from '#domain/discontinueCase';
import { handOverFile } from '#domain/handOverFile';
import { refuseRequest } from '#domain/refuseRequest';
import { requestPapers } from '#domain/requestPapers';
import { resumeCase } from '#domain/resumeCase';
import { startWork } from '#domain/startWork';
import { suspendCase } from '#domain/suspendCase';
import { terminateCase } from '#domain/terminateCase';

/** The rules that look at the case alone. */
export const plainRules = {
  requestPapers,
  refuseRequest,
  completePapers,
  startWork,
  suspendCase,
  resumeCase,
  completeCase,
  discontinueCase,
  terminateCase,
  handOverFile,
  archiveFile,
};

/** The acts by those rules. */
export const plainActs = {
  requestPapers: createChangeCase(requestPapers),
  refuseRequest: createChangeCase(refuseRequest),
  completePapers: createChangeCase(completePapers),
  startWork: createChangeCase(startWork),
  suspendCase: createChangeCase(suspendCase),
  resumeCase: createChangeCase(resumeCase),
  completeCase: createChangeCase(completeCase),
  discontinueCase: createChangeCase(discontinueCase),
  terminateCase: createChangeCase(terminateCase),
  handOverFile: createChangeCase(handOverFile),
  archiveFile: createChangeCase(archiveFile),
};
