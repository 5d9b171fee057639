import { provinceById, provinces } from '@legal-aid/contracts/provinces';
import { practitionerIdOf } from '@legal-aid/registry/commands/practitioners';
import type { AccountRole } from '@legal-aid/registry/domain/account';
import type { PractitionerId } from '@legal-aid/registry/domain/practitioner';
import type { OrganizationId } from '@legal-aid/casework/domain/case';
import { authority, commandIdOf } from './command.ts';
import { territories, type PlannedOrganization, type Territory } from './organizations.ts';

export interface PlannedAccount {
  readonly commandId: string;
  readonly subject: string;
  readonly role: AccountRole;
  readonly organizationId: OrganizationId | null;
  readonly practitionerId: PractitionerId | null;
}

interface Place {
  readonly id: OrganizationId;
  /** What stands for the practitioner in the plan. */
  readonly practitioner?: string;
}

const account = (subject: string, role: AccountRole, at?: Place): PlannedAccount => ({
  commandId: commandIdOf('account', subject, role),
  subject,
  role,
  organizationId: at?.id ?? null,
  practitionerId: at?.practitioner ? practitionerIdOf({ actor: authority, id: commandIdOf(at.practitioner) }) : null,
});

/** What a client sends to have it opened. */
export const openingOf = ({ subject, role, organizationId, practitionerId }: PlannedAccount) => ({
  subject,
  role,
  ...(organizationId && { organizationId }),
  ...(practitionerId && { practitionerId }),
});

const territoryOf = (originId: string): Territory => {
  const found = territories.find(({ origin }) => origin.id === originId);
  if (!found) throw new Error(`no territory is ${originId}`);
  return found;
};

const staffIn = (provinceId: string): readonly PlannedAccount[] => {
  const territory = territories.find(({ origin }) => origin.successorId === provinceId);
  const code = provinceById(provinceId)?.code ?? '';
  if (!territory) throw new Error(`no territory belongs to ${provinceId}`);
  const { id, registration } = territory.centerToday;
  const department = registration.parentId as OrganizationId;
  return [
    account(`intake-${code}`, 'INTAKE_OFFICER', { id }),
    account(`head-${code}`, 'HEAD', { id }),
    account(`department-${code}`, 'DEPARTMENT', { id: department }),
  ];
};

const first = (places: readonly PlannedOrganization[]): PlannedOrganization => {
  const [found] = places;
  if (!found) throw new Error('the plan shows no such organisation');
  return found;
};

/** One of every other capacity, in the provinces where visitors look first. */
const shown = (): readonly PlannedAccount[] => {
  const [tuyenQuang, yenBai] = [territoryOf('vn63-08'), territoryOf('vn63-15')];
  const { id } = tuyenQuang.centerToday;
  const branch = first(tuyenQuang.branches);
  const participant = first(tuyenQuang.participating);
  return [
    account('deputy-08', 'HEAD', { id }),
    account('appraiser-08', 'APPRAISER', { id }),
    // Two officers who still work on cases when the plan ends.
    account('practitioner-08', 'PRACTITIONER', { id, practitioner: 'practitioner:vn63-08:LEGAL_AID_OFFICER:4' }),
    account('practitioner-15', 'PRACTITIONER', { id: yenBai.centerToday.id, practitioner: 'practitioner:vn63-15:LEGAL_AID_OFFICER:1' }),
    account('branch-head-08', 'HEAD', branch),
    account('two-hats-08', 'HEAD', branch),
    account('two-hats-08', 'PRACTITIONER', { id: branch.id, practitioner: `practitioner:${branch.slug}:LEGAL_AID_OFFICER:0` }),
    account('participant-head-08', 'HEAD', participant),
    account('participant-intake-08', 'INTAKE_OFFICER', participant),
  ];
};

/** The demo people's: those of the nation, three of each province of today, and one of every other capacity. */
export const accounts: readonly PlannedAccount[] = [
  account(authority, 'AUTHORITY'),
  account('analyst', 'ANALYST'),
  account('auditor', 'AUDITOR'),
  account('subscriber', 'SUBSCRIBER'),
  account('citizen', 'CITIZEN'),
  ...provinces.filter(({ validTo }) => validTo === null).flatMap(({ id }) => staffIn(id)),
  ...shown(),
];
