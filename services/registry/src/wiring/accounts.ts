import { createCloseAccount, createOpenAccount } from '#commands/accounts';
import type { Parts } from '#parts';
import { createWriteClosed, createWriteOpened, findAccount, findAccountOf } from '#store/accounts';
import { findOrganization } from '#store/organizations';

/** The commands on accounts. */
export const createAccountCommands = ({ connection, execute, today }: Parts) => {
  const write = { opened: createWriteOpened(connection, today), closed: createWriteClosed(connection, today) };
  return {
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
