import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import {
  changeAccount,
  closeAccount,
  openAccount,
  type Account,
  type AccountChange,
  type AccountChanged,
  type AccountClosed,
  type AccountId,
  type AccountOpened,
  type AccountRequest,
  type ClosedAccount,
  type OpenAccount,
} from '#domain/account';
import type { CapacitySurroundings } from '#domain/accountCapacity';
import { isWithin, ownProblem, type AccountScope } from '#domain/accountCompetence';
import type { Office } from '#domain/office';

type Run<State, Event> = (command: Command, decide: () => Promise<Outcome<State, Event>>) => Promise<Answer | Refusal>;
interface OfAccount {
  readonly accountId: string;
  readonly expectedVersion: number;
}

/** The id of the account that a command opens. */
export const accountIdOf = ({ actor, id }: Pick<Command, 'actor' | 'id'>): AccountId =>
  derivedId('registry.account', actor, id) as AccountId;

export interface AccountPorts {
  readonly findAccount: (id: string) => Promise<Account | null>;
  readonly findSurroundings: (request: AccountRequest) => Promise<CapacitySurroundings>;
  /** Whose accounts an office gives, changes and takes back. */
  readonly findScope: (office: Office) => Promise<AccountScope>;
}
type OpenPorts = AccountPorts & { readonly execute: Run<OpenAccount, AccountOpened> };
type ChangePorts = AccountPorts & { readonly execute: Run<OpenAccount, AccountChanged> };
type ClosePorts = AccountPorts & { readonly execute: Run<ClosedAccount, AccountClosed> };

const notFound = refused('ACCOUNT_NOT_FOUND', null, { field: 'accountId' });
const outside = refused('OUTSIDE_COMPETENCE', 'TT12.11a', { field: 'role' });

/** Opens an account within an office's competence. */
export const createOpenAccount =
  ({ findSurroundings, findScope, execute }: OpenPorts) =>
  (request: AccountRequest, command: Command, office: Office): Promise<Answer | Refusal> =>
    execute(command, async () => {
      if (!isWithin(await findScope(office), request)) return outside;
      return ownProblem(office, request) ?? openAccount(request, await findSurroundings(request), accountIdOf(command));
    });

/** Gives an account another capacity; both must lie within the office's competence. */
export const createChangeAccount =
  ({ findAccount, findSurroundings, findScope, execute }: ChangePorts) =>
  ({ accountId, ...change }: AccountChange & OfAccount, command: Command, office: Office): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const [current, scope] = await Promise.all([findAccount(accountId), findScope(office)]);
      if (!current || !isWithin(scope, current)) return notFound;
      if (!isWithin(scope, change)) return outside;
      const request = { ...change, subject: current.subject };
      return ownProblem(office, current) ?? changeAccount(current, change, await findSurroundings(request));
    });

/** Closes an account within an office's competence. */
export const createCloseAccount =
  ({ findAccount, findScope, execute }: ClosePorts) =>
  ({ accountId, expectedVersion }: OfAccount, command: Command, office: Office): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const [current, scope] = await Promise.all([findAccount(accountId), findScope(office)]);
      if (!current || !isWithin(scope, current)) return notFound;
      return ownProblem(office, current) ?? closeAccount(current, { expectedVersion, closing: 'REVOKED' });
    });

/** Hands an account back, for whose it is. */
export const createHandBackAccount =
  ({ findAccount, execute }: ClosePorts) =>
  ({ accountId, expectedVersion }: OfAccount, command: Command, { subject }: Office): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findAccount(accountId);
      return current?.subject === subject ? closeAccount(current, { expectedVersion, closing: 'HANDED_BACK' }) : notFound;
    });
