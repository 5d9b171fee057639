import { createChangeCase, type OnCase } from '#commands/changeCase';
import { archiveFile } from '#domain/archiveFile';
import { completeCase } from '#domain/completeCase';
import { completePapers } from '#domain/completePapers';
import { discontinueCase, type Discontinuance } from '#domain/discontinueCase';
import type { EndOrder } from '#domain/ending';
import { handOverFile } from '#domain/handOverFile';
import { refuseRequest, type RefusalOfRequest } from '#domain/refuseRequest';
import { requestPapers, type PapersRequest } from '#domain/requestPapers';
import { resumeCase } from '#domain/resumeCase';
import type { CaseAct } from '#domain/stage';
import { startWork } from '#domain/startWork';
import { suspendCase } from '#domain/suspendCase';
import { terminateCase } from '#domain/terminateCase';

/** The acts whose rule looks at the case alone. */
export const plainActs = {
  requestPapers: createChangeCase<OnCase & PapersRequest>(requestPapers),
  refuseRequest: createChangeCase<OnCase & RefusalOfRequest>(refuseRequest),
  completePapers: createChangeCase<OnCase & CaseAct>(completePapers),
  startWork: createChangeCase<OnCase & CaseAct>(startWork),
  suspendCase: createChangeCase<OnCase & CaseAct>(suspendCase),
  resumeCase: createChangeCase<OnCase & CaseAct>(resumeCase),
  completeCase: createChangeCase<OnCase & EndOrder>(completeCase),
  discontinueCase: createChangeCase<OnCase & Discontinuance>(discontinueCase),
  terminateCase: createChangeCase<OnCase & EndOrder>(terminateCase),
  handOverFile: createChangeCase<OnCase & CaseAct>(handOverFile),
  archiveFile: createChangeCase<OnCase & CaseAct>(archiveFile),
};
