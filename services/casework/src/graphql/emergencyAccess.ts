import type { AccessRow } from '@legal-aid/journal/audit/accessRow';
import type { CaseAccessResolvers, EmergencyAccessResolvers, EmergencyReviewResolvers } from '#generated/graphql';
import { withPurpose } from '#graphql/purpose';
import type { EmergencyDocument } from '#store/emergencies';

export const EmergencyAccess: EmergencyAccessResolvers = {
  id: ({ _id }: EmergencyDocument) => _id,
  case: ({ caseId }: EmergencyDocument, _, { cases }) => cases.byId(caseId),
  openedAt: ({ openedAt }: EmergencyDocument) => openedAt.toISOString(),
  expiresAt: ({ expiresAt }: EmergencyDocument) => expiresAt.toISOString(),
  reason: withPurpose((found: EmergencyDocument, { emergencies }, purpose) => emergencies.reasonOf(found, purpose)),
};

type Review = NonNullable<EmergencyDocument['review']>;

export const EmergencyReview: EmergencyReviewResolvers = {
  reviewedAt: ({ reviewedAt }: Review) => reviewedAt.toISOString(),
};

export const CaseAccess: CaseAccessResolvers = {
  at: ({ at }: AccessRow) => at.toISOString(),
  subject: ({ actor }: AccessRow) => actor,
  organization: ({ organizationId }: AccessRow) => organizationId && { id: organizationId },
  allowed: ({ decision }: AccessRow) => decision === 'ALLOWED',
  emergency: ({ emergencyAccessId }: AccessRow, _, { emergencies }) => (emergencyAccessId ? emergencies.byId(emergencyAccessId) : null),
};
