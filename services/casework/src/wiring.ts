import { refused, type Refusal } from '@legal-aid/decision';
import type { Execute } from '@legal-aid/journal/execute';
import { inTurn } from '@legal-aid/journal/inTurn';
import { localDay, momentOf, type Clock } from '@legal-aid/service-kit/clock';
import { createCommandOf } from '@legal-aid/service-kit/commandOf';
import { Denied } from '@legal-aid/service-kit/errors';
import type { Logger } from '@legal-aid/service-kit/logger';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Connection } from 'mongoose';
import { createCaseActs } from '#acts';
import { createAllowance, type ReadLimits } from '#allowance';
import { createRecordQuickAdvice } from '#commands/recordQuickAdvice';
import type { Context } from '#context';
import { acceptingOn } from '#domain/acceptRequest';
import type { OrganizationId } from '#domain/case';
import { worksAt } from '#domain/practitioner';
import { createEmergencyActs } from '#emergencies';
import { createAccessQueries } from '#queries/accesses';
import { createAvailableActions } from '#queries/actions';
import { createCaseloads } from '#queries/caseload';
import { createCaseQueries } from '#queries/cases';
import { createEmergencyQueries } from '#queries/emergencies';
import { createPersonQueries } from '#queries/persons';
import { createQuickAdviceQueries } from '#queries/quickAdvices';
import { createReach, type Belonging } from '#reach';
import { createReadings } from '#readings';
import { createCaseStore } from '#store/cases';
import { createEmergencyStore, type EmergencyStore } from '#store/emergencies';
import type { OrganizationCopy } from '#store/organizations';
import { createPractitionerCopy, type PractitionerCopy } from '#store/practitioners';
import { createWriteAdvice } from '#store/quickAdvices';
import type { Seals } from '#store/seals';

/** What the service is made of. */
export interface Parts {
  readonly connection: Connection;
  readonly seals: Seals;
  readonly organizations: OrganizationCopy;
  readonly execute: Execute;
  readonly clock: Clock;
  readonly limits: ReadLimits;
  readonly logger: Logger;
  readonly digestKey: Buffer;
}

/** What belongs to an organisation and to a practitioner today, and to an emergency now. */
const belongingOn = (
  { find, withPredecessors, branchesOf, seatedIn }: OrganizationCopy,
  practitioners: PractitionerCopy,
  { emergencies: { runningOf }, clock }: { readonly emergencies: EmergencyStore; readonly clock: Clock },
): Belonging => {
  const today = () => localDay(clock()).toString();
  return {
    today,
    find: (id) => find(id as OrganizationId),
    withPredecessors: (id) => withPredecessors(id, today()),
    branchesOf,
    seatedIn,
    worksAt: async (id, organizationIds) => {
      const found = (await practitioners.find([id])).get(id);
      return found !== undefined && worksAt(found, organizationIds, today());
    },
    openingsOf: (actor) => runningOf(actor, clock()),
  };
};

const whyNotAcceptingOn =
  ({ findResponsible }: OrganizationCopy, today: () => string) =>
  async (id: OrganizationId): Promise<Refusal | null> => {
    const responsible = await findResponsible(id, today());
    const accepting = responsible ? acceptingOn(responsible, today()) : refused('ORGANIZATION_NOT_FOUND');
    return accepting.kind === 'refused' ? accepting : null;
  };

/** Binds commands and queries to who asks. */
export const createContextOf = (parts: Parts): ((caller: Caller) => Context) => {
  const { connection, seals, organizations, execute, clock, limits, logger, digestKey } = parts;
  const stores = { cases: createCaseStore(connection, seals), emergencies: createEmergencyStore(connection, seals) };
  const practitioners = createPractitionerCopy(connection);
  const commandOf = createCommandOf(digestKey);
  const belonging = belongingOn(organizations, practitioners, { emergencies: stores.emergencies, clock });
  const whyNotAccepting = whyNotAcceptingOn(organizations, belonging.today);
  const recordAdvice = createAdviceOf(parts);
  const countRead = createAllowance({ limits, now: () => clock().epochMilliseconds, logger });
  return (caller) => {
    const { actor } = caller;
    const reach = createReach(actor, belonging);
    const now = () => new Date(clock().epochMilliseconds);
    const readings = createReadings({ caller, now, count: (id) => countRead(actor, id) });
    const question = { connection, seals, reach, readings };
    const [cases, persons] = [createCaseQueries(question), createPersonQueries(question)];
    return {
      ...caller,
      reach,
      readings,
      commandOf: commandOf(caller),
      acts: createCaseActs({ ...question, store: stores.cases, organizations, practitioners, execute, clock, remember: cases.remember }),
      emergencyActs: createEmergencyActs({ cases: stores.cases, store: stores.emergencies, persons, execute, clock, reach }),
      recordQuickAdvice: recordAdvice(actor.organizationId),
      cases,
      persons,
      emergencies: createEmergencyQueries(question),
      accesses: createAccessQueries(connection),
      quickAdvices: createQuickAdviceQueries(question),
      caseloadOf: createCaseloads({ connection, withPredecessors: belonging.withPredecessors }),
      actionsOf: createAvailableActions({ actor, whyNotAccepting }),
      now: clock,
      today: belonging.today,
    };
  };
};

const createAdviceOf = ({ connection, seals, organizations, execute, clock }: Parts) => {
  const writeAdvice = createWriteAdvice(connection, seals);
  return (organizationId: string | null): Context['recordQuickAdvice'] =>
    async (input, command) => {
      if (organizationId === null) throw new Denied('FORBIDDEN');
      return createRecordQuickAdvice({
        organizationId: organizationId as OrganizationId,
        findOrganization: organizations.find,
        moment: () => momentOf(clock),
        execute: (once, decide) => inTurn(`${organizationId}:quick-advice`, () => execute(once, decide, writeAdvice)),
      })(input, command);
    };
};
