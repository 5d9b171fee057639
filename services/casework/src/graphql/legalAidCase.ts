import type { LegalAidCaseResolvers } from '#generated/graphql';
import type { CaseDocument } from '#store/caseDocument';

type Case = Pick<CaseDocument, 'organizationId' | 'applicationId'> & CaseDocument;

/** How a stored case answers the schema's questions. */
export const LegalAidCase: LegalAidCaseResolvers = {
  __resolveReference: ({ id }: { readonly id: string }, { cases }) => cases.byId(id),
  id: ({ _id }: Case) => _id,
  organization: ({ organizationId }: Case) => ({ id: organizationId }),
  application: ({ applicationId }: Case) => ({ id: applicationId }),
  applicant: (found: Case, _, { cases }) => cases.applicantOf(found),
  receivedAt: ({ receivedAt }: Case) => receivedAt.toISOString(),
  acceptedAt: (found: Case) => (found.status === 'ACCEPTED' ? found.acceptedAt.toISOString() : null),
  acceptedOn: (found: Case) => (found.status === 'ACCEPTED' ? found.acceptedOn : null),
  fileNumber: (found: Case) => (found.status === 'ACCEPTED' ? found.file.text : null),
};
