import { decided, refused, type Outcome } from '@legal-aid/decision';
import type { OrganizationId } from '#domain/organization';

export type AccountId = string & { readonly __brand: 'AccountId' };
export type AccountRole =
  'CITIZEN' | 'INTAKE_OFFICER' | 'HEAD' | 'PRACTITIONER' | 'APPRAISER' | 'DEPARTMENT' | 'ANALYST' | 'AUDITOR' | 'AUTHORITY' | 'SUBSCRIBER';

interface AccountBase {
  readonly id: AccountId;
  readonly version: number;
  /** Subject of the token that signs in; a code, not a name. */
  readonly subject: string;
  readonly role: AccountRole;
  readonly organizationId: OrganizationId | null;
}
export interface OpenAccount extends AccountBase {
  readonly status: 'OPEN';
}
export interface ClosedAccount extends AccountBase {
  readonly status: 'CLOSED';
}
export type Account = OpenAccount | ClosedAccount;

export interface AccountRequest {
  readonly subject: string;
  readonly role: AccountRole;
  readonly organizationId: OrganizationId | null;
}
/** What must be known of the world to open an account. */
export interface Surroundings {
  readonly organizationExists: boolean;
  readonly subjectTaken: boolean;
}
export interface AccountOpened {
  readonly type: 'registry.account.opened.v1';
}
export interface AccountClosed {
  readonly type: 'registry.account.closed.v1';
}

const ofOrganization = new Set<AccountRole>(['INTAKE_OFFICER', 'HEAD', 'PRACTITIONER', 'APPRAISER', 'DEPARTMENT']);

/** TT12.11a.1: an account is opened for one subject, in one role, with the organisation that the role is held in. */
export const openAccount = (
  { subject, role, organizationId }: AccountRequest,
  { organizationExists, subjectTaken }: Surroundings,
  id: AccountId,
): Outcome<OpenAccount, AccountOpened> => {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/u.test(subject)) return refused('SUBJECT_INVALID', null, { field: 'subject' });
  if (subjectTaken) return refused('SUBJECT_TAKEN', null, { field: 'subject' });
  if (ofOrganization.has(role) !== (organizationId !== null))
    return refused('ORGANIZATION_DOES_NOT_FIT_ROLE', 'TT12.11a', { field: 'organizationId', role });
  if (organizationId !== null && !organizationExists) return refused('ORGANIZATION_NOT_FOUND', null, { field: 'organizationId' });
  return decided({ id, version: 1, status: 'OPEN', subject, role, organizationId }, { type: 'registry.account.opened.v1' });
};

/** TT12.11a.1: who gave an account may take it back. */
export const closeAccount = (current: Account, expectedVersion: number): Outcome<ClosedAccount, AccountClosed> => {
  if (current.status !== 'OPEN') return refused('ACCOUNT_ALREADY_CLOSED');
  if (current.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(current.version) });
  return decided({ ...current, version: current.version + 1, status: 'CLOSED' }, { type: 'registry.account.closed.v1' });
};
