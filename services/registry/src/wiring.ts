import type { Refusal } from '@legal-aid/decision';
import type { Answer, Execute } from '@legal-aid/journal/execute';
import { localDay, type Clock } from '@legal-aid/service-kit/clock';
import { createCommandOf, type ClientCommand } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Connection } from 'mongoose';
import { createCloseAccount, createOpenAccount } from '#commands/accounts';
import { createMergeOrganization, createRegisterOrganization } from '#commands/organizations';
import type { Context } from '#context';
import { demand, type Action } from '#policy';
import { createOrganizationQueries } from '#queries/organizations';
import { accountsOf, createWriteClosed, createWriteOpened, findAccount, findAccountOf } from '#store/accounts';
import { createWriteMerged, createWriteRegistered, findOrganization } from '#store/organizations';

/** What the service is made of. */
export interface Parts {
  readonly connection: Connection;
  readonly execute: Execute;
  readonly clock: Clock;
  readonly digestKey: Buffer;
}

const createCommands = ({ connection, execute }: Parts, today: () => string) => {
  const write = {
    registered: createWriteRegistered(connection),
    merged: createWriteMerged(connection),
    opened: createWriteOpened(connection, today),
    closed: createWriteClosed(connection, today),
  };
  return {
    registerOrganization: createRegisterOrganization((command, decide) => execute(command, decide, write.registered)),
    mergeOrganization: createMergeOrganization({
      findOrganization: (id) => findOrganization(connection, id),
      execute: (command, decide) => execute(command, decide, write.merged),
    }),
    openAccount: createOpenAccount({
      organizationExists: async (id) => (await findOrganization(connection, id)) !== null,
      isTaken: async (subject) => (await findAccountOf(connection, subject)) !== null,
      execute: (command, decide) => execute(command, decide, write.opened),
    }),
    closeAccount: createCloseAccount({
      findAccount: (id) => findAccount(connection, id),
      execute: (command, decide) => execute(command, decide, write.closed),
    }),
  };
};

/** Binds commands and queries to who asks. */
export const createContextOf = (parts: Parts): ((caller: Caller) => Context) => {
  const { connection, clock, digestKey } = parts;
  const today = () => localDay(clock()).toString();
  const commands = createCommands(parts, today);
  const commandOf = createCommandOf(digestKey);
  return (caller) => {
    const guarded =
      <Input>(action: Action, run: (input: Input, command: ClientCommand) => Promise<Answer | Refusal>) =>
      async (input: Input, command: ClientCommand) => {
        demand(action, caller.actor);
        return run(input, command);
      };
    return {
      ...caller,
      commandOf: commandOf(caller),
      registerOrganization: guarded('registerOrganization', commands.registerOrganization),
      mergeOrganization: guarded('mergeOrganization', commands.mergeOrganization),
      openAccount: guarded('openAccount', commands.openAccount),
      closeAccount: guarded('closeAccount', commands.closeAccount),
      organizations: createOrganizationQueries(connection),
      account: (id) => accountsOf(connection).findOne({ _id: id as never }),
      ownAccount: () => findAccountOf(connection, caller.actor.subject),
      today,
    };
  };
};
