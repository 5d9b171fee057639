import { isRefusal } from '@legal-aid/journal/execute';
import { toRefused } from '@legal-aid/service-kit/refusals';
import type { FileApplicationInput, MutationResolvers } from '#generated/graphql';
import type { ApplicationForm } from '#domain/fileApplication';
import { refusalMessages } from '#graphql/refusalMessages';

export const fileApplication: NonNullable<MutationResolvers['fileApplication']> = async (_, { commandId, input }, context) => {
  const outcome = await context.fileApplication(toForm(input), context.commandOf('fileApplication', commandId, input));
  if (isRefusal(outcome)) return toRefused(outcome, refusalMessages);
  return { __typename: 'ApplicationFiled', application: await context.applications.byId(String(outcome['id'])) };
};

/** A client's input as the form that the law knows. */
export const toForm = ({ applicant, ...codes }: FileApplicationInput): ApplicationForm => ({
  ...codes,
  applicant: { ...applicant, phone: applicant.phone ?? null, personalId: applicant.personalId ?? null },
});
