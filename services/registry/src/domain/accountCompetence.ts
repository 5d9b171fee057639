import type { OrganizationKind } from '@legal-aid/contracts/codes';
import { provinceIdOn } from '@legal-aid/contracts/provinces';
import { refused, type Refusal } from '@legal-aid/decision';
import type { AccountCapacity, AccountRole } from '#domain/accountCapacity';
import { answeringOn, type Answering } from '#domain/answering';
import { centerOf, provinceOf, type Office } from '#domain/office';
import type { Organization } from '#domain/organization';

/** The accounts within somebody's competence: all, or those of some roles at some organisations. */
export type AccountScope =
  | { readonly kind: 'NATION' }
  | {
      readonly kind: 'PLACES';
      readonly places: readonly { readonly roles: readonly AccountRole[]; readonly organizationIds: readonly string[] }[];
    };

/** Where an organisation stands: the office's own, a branch of it, or in its province. */
type Where = 'OWN' | 'BRANCH' | 'PROVINCE';
interface Competence {
  readonly where: Where;
  readonly kinds: readonly OrganizationKind[];
  readonly roles: readonly AccountRole[];
}

const staff: readonly AccountRole[] = ['INTAKE_OFFICER', 'PRACTITIONER', 'APPRAISER'];

/** Whose accounts a department, and the head of a centre, give, change and take back. TT12.11a.1b, TT12.11a.2, TT12.11a.3. */
const competences: Readonly<Record<'PROVINCE' | 'CENTER', readonly Competence[]>> = {
  PROVINCE: [
    { where: 'OWN', kinds: ['JUSTICE_DEPARTMENT'], roles: ['DEPARTMENT', 'APPRAISER'] },
    { where: 'PROVINCE', kinds: ['STATE_CENTER'], roles: ['HEAD'] },
    { where: 'PROVINCE', kinds: ['CONTRACTED_ORGANIZATION', 'REGISTERED_ORGANIZATION'], roles: ['HEAD', ...staff] },
  ],
  CENTER: [
    { where: 'OWN', kinds: ['STATE_CENTER'], roles: staff },
    { where: 'BRANCH', kinds: ['BRANCH'], roles: ['HEAD', ...staff] },
  ],
};

/** The competence of an office today, out of the organisations of its province's territory. */
export const accountScopeOf = (office: Office, organizations: readonly Organization[]): AccountScope => {
  const { relation, organization: own, today } = office;
  if (relation === 'NATION') return { kind: 'NATION' };
  if (relation === 'SELF' || !own || !(provinceOf(office) ?? centerOf(office))) return { kind: 'PLACES', places: [] };
  const stands = standsTo({ own, province: provinceOf(office), answering: answeringOn(organizations, today), today });
  const places = competences[relation].map(({ where, kinds, roles }) => ({
    roles,
    organizationIds: organizations.filter((one) => kinds.includes(one.kind) && stands[where](one)).map(({ id }) => id),
  }));
  return { kind: 'PLACES', places };
};

interface Standing {
  readonly own: Organization;
  readonly province: string | null;
  readonly answering: Answering;
  readonly today: string;
}

const standsTo = ({ own, province, answering, today }: Standing): Readonly<Record<Where, (organization: Organization) => boolean>> => ({
  OWN: ({ id }) => answering(id)?.id === own.id,
  BRANCH: ({ parentId }) => parentId !== null && answering(parentId)?.id === own.id,
  PROVINCE: ({ provinceId }) => provinceIdOn(provinceId, today) === province,
});

/** Whether a capacity lies within a competence. */
export const isWithin = (scope: AccountScope, { role, organizationId }: Pick<AccountCapacity, 'role' | 'organizationId'>): boolean =>
  scope.kind === 'NATION' ||
  (organizationId !== null &&
    scope.places.some(({ roles, organizationIds }) => roles.includes(role) && organizationIds.includes(organizationId)));

/** Why an office may not touch an account, or null: nobody below the national authority gives himself rights, or takes them. */
export const ownProblem = (office: Office, { subject }: { readonly subject: string }): Refusal | null =>
  office.relation !== 'NATION' && office.subject === subject ? refused('OWN_ACCOUNT', 'TT12.11a', { field: 'subject' }) : null;
