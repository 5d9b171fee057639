import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import {
  closeAccount,
  openAccount,
  type Account,
  type AccountClosed,
  type AccountId,
  type AccountOpened,
  type AccountRequest,
  type ClosedAccount,
  type OpenAccount,
} from '#domain/account';

type Run<State, Event> = (command: Command, decide: () => Promise<Outcome<State, Event>>) => Promise<Answer | Refusal>;

/** The id of the account that a command opens. */
export const accountIdOf = ({ actor, id }: Pick<Command, 'actor' | 'id'>): AccountId =>
  derivedId('registry.account', actor, id) as AccountId;

export interface OpenPorts {
  readonly organizationExists: (id: string) => Promise<boolean>;
  readonly isTaken: (subject: string) => Promise<boolean>;
  readonly execute: Run<OpenAccount, AccountOpened>;
}

/** Opens an account. */
export const createOpenAccount =
  ({ organizationExists, isTaken, execute }: OpenPorts) =>
  (request: AccountRequest, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () =>
      openAccount(
        request,
        {
          organizationExists: request.organizationId !== null && (await organizationExists(request.organizationId)),
          subjectTaken: await isTaken(request.subject),
        },
        accountIdOf(command),
      ),
    );

export interface ClosePorts {
  readonly findAccount: (id: string) => Promise<Account | null>;
  readonly execute: Run<ClosedAccount, AccountClosed>;
}

/** Closes an account. */
export const createCloseAccount =
  ({ findAccount, execute }: ClosePorts) =>
  (input: { readonly accountId: string; readonly expectedVersion: number }, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const current = await findAccount(input.accountId);
      return current ? closeAccount(current, input.expectedVersion) : refused('ACCOUNT_NOT_FOUND', null, { field: 'accountId' });
    });
