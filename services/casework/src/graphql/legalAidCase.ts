import type { LegalAidCaseResolvers } from '#generated/graphql';
import { clocksOf } from '#domain/clocks';
import { toClock } from '#graphql/clock';
import { withPurpose } from '#graphql/purpose';
import { refusalMessages } from '#graphql/refusalMessages';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { CaseDocument } from '#store/caseDocument';

type Case = CaseDocument;

/** How a stored case answers the schema's questions. */
export const LegalAidCase: LegalAidCaseResolvers = {
  __resolveReference: async ({ id }: { readonly id: string }, { cases, readings }) => {
    const found = await cases.byId(id);
    if (!found) readings.denied(id, 'readCase', '_entities');
    return found;
  },
  id: ({ _id }: Case) => _id,
  organization: ({ organizationId }: Case) => ({ id: organizationId }),
  application: ({ applicationId }: Case) => ({ id: applicationId }),
  applicant: withPurpose((found: Case, { persons }, purpose) => persons.applicantOf(found, purpose)),
  summary: withPurpose((found: Case, { persons }, purpose) => persons.summaryOf(found, purpose)),
  receivedAt: ({ receivedAt }: Case) => receivedAt.toISOString(),
  acceptedAt: ({ acceptedAt }: Case) => acceptedAt?.toISOString() ?? null,
  acceptedOn: ({ acceptedOn }: Case) => acceptedOn ?? null,
  fileNumber: ({ file }: Case) => file?.text ?? null,
  acceptance: (found: Case) => (found.file ? found : null),
  assignments: ({ assignments }: Case) =>
    (assignments ?? []).toSorted((left, right) => Number(left.until !== null) - Number(right.until !== null)),
  ending: ({ stage }: Case) => (stage?.ending ? stage : null),
  clocks: (found: Case, _, { cases, now }) => {
    const moment = now();
    return clocksOf(cases.lawful(found), moment).map((clock) => toClock(clock, moment));
  },
  availableActions: async (found: Case, _, { cases, actionsOf }) =>
    (await actionsOf(cases.lawful(found))).map(({ action, whyNot }) => {
      const { code = null, article = null, message = null } = whyNot ? toRefused(whyNot, refusalMessages) : {};
      return { action, allowed: whyNot === null, code, article, message };
    }),
  history: (found: Case, _, { cases }) => cases.historyOf(found),
  samePerson: withPurpose((found: Case, { persons }, purpose) => persons.othersOf(found, purpose)),
  accesses: ({ _id }: Case, page, { accesses }) => accesses.ofCase(_id, page),
};
