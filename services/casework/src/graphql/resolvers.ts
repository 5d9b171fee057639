import { caseGrounds, eligibilityGroups, isInForce } from '@legal-aid/contracts/codes';
import type { Resolvers } from '#generated/graphql';
import { Acceptance, Assignment, CaseEnding, CaseEvent, QuickAdvice } from '#graphql/caseParts';
import { CaseAccess, EmergencyAccess, EmergencyReview } from '#graphql/emergencyAccess';
import { LegalAidCase } from '#graphql/legalAidCase';
import { caseMutations } from '#graphql/mutations/acts';
import { openEmergencyAccess, reviewEmergencyAccess } from '#graphql/mutations/emergencyAccess';
import { recordQuickAdvice } from '#graphql/mutations/recordQuickAdvice';

interface Reference {
  readonly id: string;
}

/** The schema's questions, answered by queries and commands. */
export const resolvers: Resolvers = {
  Query: {
    case: async (_, { id }, { cases, readings }) => {
      const found = await cases.byId(id);
      if (!found) readings.denied(id, 'readCase', 'case');
      return found;
    },
    requests: (_, page, { cases }) => cases.requests(page),
    cases: (_, page, { cases }) => cases.accepted(page),
    quickAdvices: (_, page, { quickAdvices }) => quickAdvices.page(page),
    casesOfPerson: (_, sought, { persons }) => persons.casesOf(sought),
    emergencyAccesses: (_, page, { emergencies }) => emergencies.page(page),
    eligibilityGroups: (_, { on }, { today }) => eligibilityGroups.filter((group) => isInForce(group, on ?? today())),
    caseGrounds: (_, { use, on }, { today }) =>
      caseGrounds.filter((ground) => (!use || ground.use === use) && isInForce(ground, on ?? today())),
  },
  Mutation: { ...caseMutations, recordQuickAdvice, openEmergencyAccess, reviewEmergencyAccess },
  LegalAidCase,
  Acceptance,
  Assignment,
  CaseEnding,
  CaseEvent,
  QuickAdvice,
  EmergencyAccess,
  EmergencyReview,
  CaseAccess,
  Application: {
    __resolveReference: ({ id }: Reference) => ({ id }),
    case: ({ id }: Reference, _, { cases }) => cases.byApplication(id),
  },
  Organization: {
    __resolveReference: ({ id }: Reference) => ({ id }),
    caseload: ({ id }: Reference, _, { caseloadOf }) => caseloadOf(id),
  },
};
