import type { OrganizationKind } from '@legal-aid/contracts/codes';
import { decided, refused, type Outcome } from '@legal-aid/decision';
import { lastName, type EndedOrganization, type EndGround, type Organization } from '#domain/organization';

export interface Ending {
  /** The first day on which it is active no more. */
  readonly endedOn: string;
  readonly ground: EndGround;
  readonly expectedVersion: number;
}
export interface OrganizationEnded {
  readonly type: 'registry.organization.ended.v1';
}

interface Grounds {
  readonly article: string;
  readonly grounds: readonly EndGround[];
}
const dissolution: Grounds = { article: 'LQ.11', grounds: ['DISSOLVED'] };

/** On which grounds each kind ends without a successor, and by which article. */
const groundsOf: Readonly<Record<OrganizationKind, Grounds>> = {
  STATE_CENTER: dissolution,
  BRANCH: { article: 'NĐ144.8', grounds: ['DISSOLVED'] },
  CONTRACTED_ORGANIZATION: {
    article: 'LQ.16.1, TT08.17',
    grounds: ['CONDITIONS_LOST', 'CONTRACT_ENDED', 'SERIOUS_HARM', 'DISSOLVED'],
  },
  REGISTERED_ORGANIZATION: {
    article: 'LQ.16.2, TT08.22',
    grounds: ['CONDITIONS_LOST', 'OWN_WILL', 'INACTIVE_TWO_YEARS', 'SERIOUS_HARM', 'DISSOLVED'],
  },
  JUSTICE_DEPARTMENT: dissolution,
  NATIONAL_AUTHORITY: dissolution,
};

/** LQ.16: an organisation gives legal aid no more, and none takes its place. */
export const endOrganization = (
  current: Organization,
  { endedOn, ground, expectedVersion }: Ending,
): Outcome<EndedOrganization, OrganizationEnded> => {
  const { article, grounds } = groundsOf[current.kind];
  if (current.status !== 'ACTIVE') return refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16', { field: 'organizationId' });
  if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  if (!grounds.includes(ground)) return refused('GROUND_DOES_NOT_FIT_KIND', article, { field: 'ground', kind: current.kind });
  const { validFrom } = lastName(current);
  if (endedOn <= validFrom) return refused('END_BEFORE_FIRST_DAY', null, { field: 'endedOn', firstDay: validFrom });
  return decided(
    { ...current, version: current.version + 1, status: 'ENDED', activeTo: endedOn, endGround: ground },
    { type: 'registry.organization.ended.v1' },
  );
};
