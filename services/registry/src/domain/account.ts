import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { capacityProblem, type AccountCapacity, type CapacitySurroundings } from '#domain/accountCapacity';

export type AccountId = string & { readonly __brand: 'AccountId' };
export type { AccountCapacity, AccountRole } from '#domain/accountCapacity';

/** How an account ended (lý do đóng tài khoản). TT12.11a.1b, TT12.11a.5b. */
export type AccountClosing = 'REVOKED' | 'HANDED_BACK';

interface AccountBase extends AccountCapacity {
  readonly id: AccountId;
  readonly version: number;
  /** Subject of the token that signs in; a code, not a name. */
  readonly subject: string;
}
export interface OpenAccount extends AccountBase {
  readonly status: 'OPEN';
}
export interface ClosedAccount extends AccountBase {
  readonly status: 'CLOSED';
  readonly closing: AccountClosing;
}
export type Account = OpenAccount | ClosedAccount;

/** An account that is asked for. */
export interface AccountRequest extends AccountCapacity {
  readonly subject: string;
}
/** Another capacity for an account. */
export interface AccountChange extends AccountCapacity {
  readonly expectedVersion: number;
}
export interface AccountOpened {
  readonly type: 'registry.account.opened.v1';
}
export interface AccountChanged {
  readonly type: 'registry.account.changed.v1';
}
export interface AccountClosed {
  readonly type: 'registry.account.closed.v1';
}

/** TT12.11a.1b: an account is opened for one subject, in one capacity; whoever has several has an account of each. */
export const openAccount = (
  { subject, ...capacity }: AccountRequest,
  surroundings: CapacitySurroundings,
  id: AccountId,
): Outcome<OpenAccount, AccountOpened> => {
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/u.test(subject)) return refused('SUBJECT_INVALID', null, { field: 'subject' });
  const refusal = capacityProblem(capacity, surroundings);
  if (refusal) return refusal;
  return decided({ id, version: 1, status: 'OPEN', subject, ...capacity }, { type: 'registry.account.opened.v1' });
};

/** TT12.11a.1b: an account goes on in another capacity. */
export const changeAccount = (
  current: Account,
  { expectedVersion, ...capacity }: AccountChange,
  surroundings: CapacitySurroundings,
): Outcome<OpenAccount, AccountChanged> => {
  const refusal = changeProblem(current, expectedVersion);
  if (refusal) return refusal;
  if (isSameCapacity(current, capacity)) return refused('CAPACITY_UNCHANGED', null, { field: 'role' });
  const wrong = capacityProblem(capacity, surroundings);
  if (wrong) return wrong;
  const { id, subject, version } = current;
  return decided({ id, version: version + 1, status: 'OPEN', subject, ...capacity }, { type: 'registry.account.changed.v1' });
};

/** TT12.11a.1b: who gives accounts takes them back. TT12.11a.5b: whose it is hands it back, whatever became of his rights. */
export const closeAccount = (
  current: Account,
  { expectedVersion, closing }: { readonly expectedVersion: number; readonly closing: AccountClosing },
): Outcome<ClosedAccount, AccountClosed> =>
  changeProblem(current, expectedVersion) ??
  decided({ ...current, version: current.version + 1, status: 'CLOSED', closing }, { type: 'registry.account.closed.v1' });

const changeProblem = (current: Account, expectedVersion: number): Refusal | null => {
  if (current.status !== 'OPEN') return refused('ACCOUNT_ALREADY_CLOSED');
  return current.version === expectedVersion ? null : refused('VERSION_STALE', null, { version: String(current.version) });
};

const isSameCapacity = (left: AccountCapacity, right: AccountCapacity): boolean =>
  left.role === right.role && left.organizationId === right.organizationId && left.practitionerId === right.practitionerId;
