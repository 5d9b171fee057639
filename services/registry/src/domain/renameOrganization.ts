import { decided, refused, type Outcome } from '@legal-aid/decision';
import { lastName, type ActiveOrganization, type DatedName, type Names, type Organization } from '#domain/organization';

export interface Renaming {
  readonly name: string;
  /** The first day of the new name. */
  readonly from: string;
  readonly expectedVersion: number;
}
export interface OrganizationRenamed {
  readonly type: 'registry.organization.renamed.v1';
}

/** A new name (đổi tên) ends the last one on its own first day, so that each day has exactly one name. */
export const renameOrganization = (
  current: Organization,
  { name, from, expectedVersion }: Renaming,
): Outcome<ActiveOrganization, OrganizationRenamed> => {
  if (current.status !== 'ACTIVE') return refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16', { field: 'organizationId' });
  if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  const last = lastName(current);
  if (from <= last.validFrom) return refused('NAME_BEFORE_LAST_NAME', null, { field: 'from', firstDay: last.validFrom });
  if (name === last.name) return refused('NAME_UNCHANGED', null, { field: 'name' });
  const [first, ...rest] = current.names;
  const closed = (one: DatedName): DatedName => (one === last ? { ...last, validTo: from } : one);
  const names: Names = [closed(first), ...rest.map(closed), { name, validFrom: from, validTo: null }];
  return decided({ ...current, version: current.version + 1, names }, { type: 'registry.organization.renamed.v1' });
};
