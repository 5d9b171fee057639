import type { EmergencyAccessResolvers, EmergencyReviewResolvers } from '#generated/graphql';
import type { EmergencyDocument } from '#store/emergencies';

export const EmergencyAccess: EmergencyAccessResolvers = {
  id: ({ _id }: EmergencyDocument) => _id,
  case: ({ caseId }: EmergencyDocument, _, { cases }) => cases.byId(caseId),
  openedAt: ({ openedAt }: EmergencyDocument) => openedAt.toISOString(),
  expiresAt: ({ expiresAt }: EmergencyDocument) => expiresAt.toISOString(),
  reason: (found: EmergencyDocument, _, { emergencies }) => emergencies.reasonOf(found),
};

type Review = NonNullable<EmergencyDocument['review']>;

export const EmergencyReview: EmergencyReviewResolvers = {
  reviewedAt: ({ reviewedAt }: Review) => reviewedAt.toISOString(),
};
