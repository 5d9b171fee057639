import type { Execute } from '@legal-aid/journal/execute';
import { momentOf, type Clock } from '@legal-aid/service-kit/clock';
import { createCommandOf } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Connection } from 'mongoose';
import { createFileApplication } from '#commands/fileApplication';
import type { Context } from '#context';
import { demand } from '#policy';
import { createApplicationQueries } from '#queries/applications';
import { createWriteFiled, type Keys } from '#store/applications';
import { createOrganizationCopy } from '#store/organizations';

/** What the service is made of. */
export interface Parts extends Keys {
  readonly connection: Connection;
  readonly execute: Execute;
  readonly clock: Clock;
}

/** Binds commands and queries to who asks. */
export const createContextOf = ({ connection, execute, clock, ...keys }: Parts): ((caller: Caller) => Context) => {
  const write = createWriteFiled(connection, keys);
  const commandOf = createCommandOf(keys.digestKey);
  const fileApplication = createFileApplication({
    findOrganization: createOrganizationCopy(connection).find,
    moment: () => momentOf(clock),
    execute: (command, decide) => execute(command, decide, write),
  });
  return (caller) => ({
    ...caller,
    commandOf: commandOf(caller),
    applications: createApplicationQueries({ connection, sealer: keys.sealer, actor: caller.actor }),
    fileApplication: async (form, command) => {
      demand('fileApplication', caller.actor);
      return fileApplication(form, command);
    },
  });
};
