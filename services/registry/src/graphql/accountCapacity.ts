import type { AccountCapacity } from '#domain/accountCapacity';
import type { OrganizationId } from '#domain/organization';
import type { PractitionerId } from '#domain/practitioner';
import type { OpenAccountInput } from '#generated/graphql';

/** The capacity that an input asks for; what it leaves out is null. */
export const toCapacity = ({
  role,
  organizationId,
  practitionerId,
}: Pick<OpenAccountInput, 'role' | 'organizationId' | 'practitionerId'>): AccountCapacity => ({
  role,
  organizationId: (organizationId ?? null) as OrganizationId | null,
  practitionerId: (practitionerId ?? null) as PractitionerId | null,
});
