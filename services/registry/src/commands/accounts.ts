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
}

/** Opens an account. */
export const createOpenAccount =
  ({ findSurroundings, execute }: Pick<AccountPorts, 'findSurroundings'> & { readonly execute: Run<OpenAccount, AccountOpened> }) =>
  (request: AccountRequest, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => openAccount(request, await findSurroundings(request), accountIdOf(command)));

/** Gives an account another capacity. */
export const createChangeAccount =
  ({ findAccount, findSurroundings, execute }: AccountPorts & { readonly execute: Run<OpenAccount, AccountChanged> }) =>
  ({ accountId, ...change }: AccountChange & OfAccount, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findAccount(accountId);
      if (!current) return notFound;
      return changeAccount(current, change, await findSurroundings({ ...change, subject: current.subject }));
    });

/** Closes an account. */
export const createCloseAccount =
  ({ findAccount, execute }: Pick<AccountPorts, 'findAccount'> & { readonly execute: Run<ClosedAccount, AccountClosed> }) =>
  ({ accountId, expectedVersion }: OfAccount, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findAccount(accountId);
      return current ? closeAccount(current, { expectedVersion, closing: 'REVOKED' }) : notFound;
    });

const notFound = refused('ACCOUNT_NOT_FOUND', null, { field: 'accountId' });
