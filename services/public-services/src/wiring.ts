import type { Execute } from '@legal-aid/journal/execute';
import { inTurn } from '@legal-aid/journal/inTurn';
import { momentOf, type Clock } from '@legal-aid/service-kit/clock';
import { createCommandOf } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Connection } from 'mongoose';
import { createFileApplication } from '#commands/fileApplication';
import { createTrackingCodeOf } from '#commands/trackingCode';
import { createWithdrawApplication } from '#commands/withdrawApplication';
import type { Context } from '#context';
import { demand } from '#policy';
import { createApplicationQueries } from '#queries/applications';
import { createFindOwn } from '#store/applicationReads';
import type { Keys } from '#store/applications';
import { createWriteFiled, createWriteWithdrawn } from '#store/applicationWrites';
import { createOrganizationCopy } from '#store/organizations';

/** What the service is made of. */
export interface Parts extends Keys {
  readonly connection: Connection;
  readonly execute: Execute;
  readonly clock: Clock;
}

/** Binds commands and queries to who asks. */
export const createContextOf = ({ connection, execute, clock, ...keys }: Parts): ((caller: Caller) => Context) => {
  const [writeFiled, writeWithdrawn] = [createWriteFiled(connection, keys), createWriteWithdrawn(connection)];
  const commandOf = createCommandOf(keys.digestKey);
  const moment = () => momentOf(clock);
  const findOwn = createFindOwn(connection, keys.sealer);
  const fileApplication = createFileApplication({
    findOrganization: createOrganizationCopy(connection).find,
    trackingCodeOf: createTrackingCodeOf(keys.digestKey),
    moment,
    execute: (organizationId, command, decide) => inTurn(`${organizationId}:receipts`, () => execute(command, decide, writeFiled)),
  });
  return (caller) => ({
    ...caller,
    commandOf: commandOf(caller),
    applications: createApplicationQueries({ connection, sealer: keys.sealer, actor: caller.actor }),
    fileApplication: async (form, command) => {
      demand('fileApplication', caller.actor);
      return fileApplication(form, command);
    },
    withdrawApplication: async (input, command) => {
      demand('withdrawApplication', caller.actor);
      return createWithdrawApplication({
        findApplication: (id) => findOwn(id, caller.actor.subject),
        moment,
        execute: (once, decide) => execute(once, decide, writeWithdrawn),
      })(input, command);
    },
  });
};
