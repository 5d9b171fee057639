import { provinceById, provinces } from '@legal-aid/contracts/provinces';
import type { AccountRole } from '@legal-aid/registry/domain/account';
import type { OrganizationId } from '@legal-aid/casework/domain/case';
import { authority, commandIdOf } from './command.ts';
import { territories } from './organizations.ts';

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

const staffIn = (provinceId: string): readonly PlannedAccount[] => {
  const territory = territories.find(({ origin }) => origin.successorId === provinceId);
  const code = provinceById(provinceId)?.code ?? '';
  if (!territory) throw new Error(`no territory belongs to ${provinceId}`);
  const { id } = territory.centerToday;
  return [account(`intake-${code}`, 'INTAKE_OFFICER', id), account(`head-${code}`, 'HEAD', id)];
};

const deputyOf = (subject: string, provinceId: string): PlannedAccount =>
  account(subject, 'HEAD', staffIn(provinceId)[0]?.organizationId ?? null);

/** The demo people: a citizen, the ministry's two, two of each centre that works today, and a deputy of one. */
export const accounts: readonly PlannedAccount[] = [
  account(authority, 'AUTHORITY'),
  account('analyst', 'ANALYST'),
  account('citizen', 'CITIZEN'),
  ...provinces.filter(({ validTo }) => validTo === null).flatMap(({ id }) => staffIn(id)),
  deputyOf('deputy-08', 'vn34-08'),
];
