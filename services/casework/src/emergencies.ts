import type { Refusal } from '@legal-aid/decision';
import type { Answer, Command, Execute } from '@legal-aid/journal/execute';
import { momentOf, type Clock, type Moment } from '@legal-aid/service-kit/clock';
import { createOpenEmergencyAccess, createReviewEmergencyAccess } from '#commands/emergencyAccess';
import type { EmergencyCase, Opening, Review } from '#domain/emergencyAccess';
import type { PersonQueries } from '#queries/persons';
import type { Reach } from '#reach';
import type { CaseStore } from '#store/cases';
import type { EmergencyStore } from '#store/emergencies';

export interface EmergencyParts {
  readonly cases: CaseStore;
  readonly store: EmergencyStore;
  readonly persons: Pick<PersonQueries, 'isProtected'>;
  readonly execute: Execute;
  readonly clock: Clock;
  readonly reach: Reach;
}

export interface EmergencyActs {
  readonly open: (input: Opening & { readonly caseId: string }, command: Command) => Promise<Answer | Refusal>;
  readonly review: (input: Review & { readonly emergencyAccessId: string }, command: Command) => Promise<Answer | Refusal>;
}

/** Binds opening in an emergency and its review to who acts. */
export const createEmergencyActs = (parts: EmergencyParts): EmergencyActs => {
  const { store, execute, clock, reach } = parts;
  const { subject, role, organizationId } = reach.actor;
  const ports = { moment: () => momentOf(clock) };
  const open = createOpenEmergencyAccess({
    ...ports,
    opener: { subject, role, organizationId },
    findCase: createFindCase(parts),
    execute: (command, decide) => execute(command, decide, store.writeOpened),
  });
  const review = createReviewEmergencyAccess({
    ...ports,
    reviewer: subject,
    find: async (id) => store.find(id, await reach.scopeOf('reviewEmergencyAccess')),
    execute: (command, decide) => execute(command, decide, store.writeReviewed),
  });
  return {
    open: async (input, command) => {
      const outcome = await open(input, command);
      reach.forget();
      return outcome;
    },
    review,
  };
};

const createFindCase =
  ({ cases, store, persons, reach }: EmergencyParts) =>
  async (id: string, { today }: Moment): Promise<EmergencyCase | null> => {
    const found = await cases.find(id, await reach.scopeOf('openEmergencyAccess'));
    if (!found) return null;
    const [isReadable, openedBefore, earlierUntil] = await Promise.all([
      reach.has('readApplicant', found),
      reach.emergencyFor('readApplicant', found),
      store.endsOf(found._id, reach.actor.subject),
    ]);
    return {
      id: found._id,
      organizationId: found.organizationId,
      isOpenToOpener: isReadable && openedBefore === null,
      isProtected: persons.isProtected(found, today),
      earlierUntil,
    };
  };
