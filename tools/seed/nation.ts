import { predecessorsOf, provinces, type Province } from '@legal-aid/contracts/provinces';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Command } from '@legal-aid/journal/execute';
import { organizationIdOf } from '@legal-aid/registry/commands/organizations';
import type { AccountRole } from '@legal-aid/registry/domain/account';
import type { OrganizationId } from '@legal-aid/casework/domain/case';
import type { Organization } from '@legal-aid/casework/domain/organization';
import type { PlannedWorld } from './steps.ts';

/** Who the seed says gave its commands to the registry. */
export const authority = 'authority';

export const mergerDay = '2025-07-01';
const firstDay = '2018-01-01';

/** A state centre that the plan registers, by the province that it is the centre of. */
export interface PlannedCenter {
  readonly id: OrganizationId;
  readonly commandId: string;
  readonly name: string;
  readonly province: Province;
  readonly activeFrom: string;
  /** The centre that takes over on the day of the merger, or null where the map around it is drawn anew and it goes on. */
  readonly successorId: OrganizationId | null;
}

/** The id of a planned command: a UUID like any client's, the same every time. */
export const commandIdOf = (...what: readonly string[]): string => derivedId('seed', ...what);

const nameOf = ({ fullName }: Province): string =>
  `Trung tâm trợ giúp pháp lý nhà nước ${fullName.charAt(0).toLocaleLowerCase('vi')}${fullName.slice(1)}`;

const centerOf = (province: Province): PlannedCenter => {
  const commandId = commandIdOf('center', province.id);
  const successor = provinces.find(({ id }) => id === province.successorId);
  return {
    id: organizationIdOf({ actor: authority, id: commandId }),
    commandId,
    name: nameOf(province),
    province,
    activeFrom: province.validTo === null ? mergerDay : firstDay,
    successorId: successor && isMerged(successor) ? organizationIdOf({ actor: authority, id: commandIdOf('center', successor.id) }) : null,
  };
};

const isMerged = ({ id }: Province): boolean => predecessorsOf(id).length > 1;

/** A centre in each of the 63 provinces, and a new one in each province that was merged from several. */
export const centers: readonly PlannedCenter[] = provinces
  .filter((province) => province.validTo !== null || isMerged(province))
  .map(centerOf);

/** The centre that works in a province on a day. */
export const centerIn = (province: Province, day: string): PlannedCenter => {
  const found = centers.find(
    (center) =>
      center.activeFrom <= day &&
      (center.province.id === province.id || (center.province.successorId === province.id && center.successorId === null)),
  );
  if (!found) throw new Error(`no centre in ${province.id} on ${day}`);
  return found;
};

export interface PlannedAccount {
  readonly commandId: string;
  readonly subject: string;
  readonly role: AccountRole;
  readonly organizationId: OrganizationId | null;
}

const account = (subject: string, role: AccountRole, organizationId: OrganizationId | null = null): PlannedAccount => ({
  commandId: commandIdOf('account', subject),
  subject,
  role,
  organizationId,
});

/** The demo people: a citizen, the ministry's two, and two of each centre that works today. */
export const accounts: readonly PlannedAccount[] = [
  account(authority, 'AUTHORITY'),
  account('analyst', 'ANALYST'),
  account('citizen', 'CITIZEN'),
  ...provinces
    .filter(({ validTo }) => validTo === null)
    .flatMap((province) => {
      const { id } = centerIn(province, mergerDay);
      return [account(`intake-${province.code}`, 'INTAKE_OFFICER', id), account(`head-${province.code}`, 'HEAD', id)];
    }),
];

/** A planned command as the journal knows it; `digest` is made by the service's own key. */
export const plannedCommand = (actor: string, id: string, digest: string): Command => ({
  actor,
  id,
  digest,
  correlationId: derivedId('correlation', actor, id),
});

const centersById = new Map<string, PlannedCenter>(centers.map((center) => [center.id, center]));

const organizationOf = (id: OrganizationId): Organization => {
  const center = centersById.get(id);
  if (!center) throw new Error('the plan uses an organisation that it does not register');
  const activeTo = center.successorId === null ? null : mergerDay;
  const { activeFrom, successorId, province } = center;
  return { id, kind: 'STATE_CENTER', provinceId: province.id, activeFrom, activeTo, successorId, parentId: null, branchOrdinal: null };
};

/** What the acts of planned cases may look at. */
export const plannedWorld: PlannedWorld = {
  organization: organizationOf,
  responsible: (id, day) => {
    const found = organizationOf(id);
    return found.successorId !== null && day >= mergerDay ? organizationOf(found.successorId) : found;
  },
  practitioners: new Map(),
};
