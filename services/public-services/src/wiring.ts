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
import { createScope, type Belonging } from '#policy';
import { createApplicationQueries } from '#queries/applications';
import { createReadings } from '#readings';
import { findWithin } from '#store/applicationReads';
import { createWriteFiled, createWriteWithdrawn, type FilingPorts } from '#store/applicationWrites';
import type { OrganizationCopy } from '#store/organizations';

/** What the service is made of. */
export interface Parts extends FilingPorts {
  readonly connection: Connection;
  readonly organizations: OrganizationCopy;
  readonly execute: Execute;
  readonly clock: Clock;
}

// Nobody but who filed it is shown what it says.
const purpose = 'OWN_APPLICATION';

/** Binds commands and queries to who asks. */
export const createContextOf = ({ connection, organizations, execute, clock, ...filing }: Parts): ((caller: Caller) => Context) => {
  const [writeFiled, writeWithdrawn] = [createWriteFiled(connection, filing), createWriteWithdrawn(connection)];
  const { vault, digestKey } = filing;
  const commandOf = createCommandOf(digestKey);
  const moment = () => momentOf(clock);
  const fileApplication = createFileApplication({
    findOrganization: organizations.find,
    trackingCodeOf: createTrackingCodeOf(digestKey),
    moment,
    execute: (organizationId, command, decide) => inTurn(`${organizationId}:receipts`, () => execute(command, decide, writeFiled)),
  });
  return (caller) => {
    const scope = createScope(caller.actor, belongingOn(moment().today.toString(), organizations));
    const readings = createReadings({ caller, now: () => new Date(clock().epochMilliseconds), purpose });
    return {
      ...{ ...caller, scope, readings, fileApplication },
      commandOf: commandOf(caller),
      applications: createApplicationQueries({ connection, vault, scope, readings }),
      withdrawApplication: createWithdrawApplication({
        findApplication: async (id) => findWithin(connection, id, await scope('withdrawApplication')),
        moment,
        execute: (once, decide) => execute(once, decide, writeWithdrawn),
      }),
    };
  };
};

/** What belongs to whom on a day. */
const belongingOn = (day: string, { isActive, withPredecessors, branchesOf, inAreaOf }: OrganizationCopy): Belonging => ({
  isActive: (id) => isActive(id, day),
  withPredecessors: (id) => withPredecessors(id, day),
  branchesOf,
  inAreaOf: (id) => inAreaOf(id, day),
});
