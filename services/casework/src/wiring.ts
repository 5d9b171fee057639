import { refused, type Refusal } from '@legal-aid/decision';
import type { Execute } from '@legal-aid/journal/execute';
import { inTurn } from '@legal-aid/journal/inTurn';
import { localDay, momentOf, type Clock } from '@legal-aid/service-kit/clock';
import { createCommandOf } from '@legal-aid/service-kit/commandOf';
import { Denied } from '@legal-aid/service-kit/errors';
import type { Sealer } from '@legal-aid/service-kit/seal';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Connection } from 'mongoose';
import { createCaseActs } from '#acts';
import { createRecordQuickAdvice } from '#commands/recordQuickAdvice';
import type { Context } from '#context';
import { acceptingOn } from '#domain/acceptRequest';
import type { OrganizationId } from '#domain/case';
import { scopeOf, type Belonging } from '#policy';
import { createAvailableActions } from '#queries/actions';
import { createCaseloads } from '#queries/caseload';
import { createCaseQueries } from '#queries/cases';
import { createQuickAdviceQueries } from '#queries/quickAdvices';
import { createCaseStore } from '#store/cases';
import type { OrganizationCopy } from '#store/organizations';
import { createPractitionerCopy } from '#store/practitioners';
import { createWriteAdvice } from '#store/quickAdvices';

/** What the service is made of. */
export interface Parts {
  readonly connection: Connection;
  readonly sealer: Sealer;
  readonly organizations: OrganizationCopy;
  readonly execute: Execute;
  readonly clock: Clock;
  readonly digestKey: Buffer;
}

/** What belongs to an organisation today. */
const belongingOn = ({ withPredecessors, branchesOf }: OrganizationCopy, today: () => string): Belonging => ({
  withPredecessors: (id) => withPredecessors(id, today()),
  branchesOf,
});

const whyNotAcceptingOn =
  ({ findResponsible }: OrganizationCopy, today: () => string) =>
  async (id: OrganizationId): Promise<Refusal | null> => {
    const responsible = await findResponsible(id, today());
    const accepting = responsible ? acceptingOn(responsible, today()) : refused('ORGANIZATION_NOT_FOUND');
    return accepting.kind === 'refused' ? accepting : null;
  };

/** Binds commands and queries to who asks. */
export const createContextOf = ({ connection, sealer, organizations, execute, clock, digestKey }: Parts): ((caller: Caller) => Context) => {
  const store = createCaseStore(connection, sealer);
  const practitioners = createPractitionerCopy(connection);
  const writeAdvice = createWriteAdvice(connection, sealer);
  const commandOf = createCommandOf(digestKey);
  const today = () => localDay(clock()).toString();
  const belonging = belongingOn(organizations, today);
  const whyNotAccepting = whyNotAcceptingOn(organizations, today);
  return (caller) => {
    const { actor } = caller;
    const question = { connection, sealer, actor, belonging };
    const cases = createCaseQueries(question);
    return {
      ...caller,
      commandOf: commandOf(caller),
      acts: createCaseActs({ store, organizations, belonging, practitioners, execute, clock, actor, remember: cases.remember }),
      cases,
      quickAdvices: createQuickAdviceQueries(question),
      caseloadOf: createCaseloads(question),
      actionsOf: createAvailableActions({ actor, belonging, whyNotAccepting }),
      now: clock,
      today,
      recordQuickAdvice: async (input, command) => {
        await scopeOf('recordQuickAdvice', actor, belonging);
        if (actor.organizationId === null) throw new Denied('FORBIDDEN');
        return createRecordQuickAdvice({
          organizationId: actor.organizationId as OrganizationId,
          findResponsible: organizations.findResponsible,
          moment: () => momentOf(clock),
          execute: (once, decide) => inTurn(`${actor.organizationId}:quick-advice`, () => execute(once, decide, writeAdvice)),
        })(input, command);
      },
    };
  };
};
