import type { Execute } from '@legal-aid/journal/execute';
import { localDay, type Clock } from '@legal-aid/service-kit/clock';
import { createCommandOf } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Connection } from 'mongoose';
import type { Commands, Context, Run } from '#context';
import { demand, type Action } from '#policy';
import { createOrganizationQueries } from '#queries/organizations';
import { createPractitionerQueries } from '#queries/practitioners';
import { createRosterQueries } from '#queries/rosters';
import { accountsOf } from '#store/accounts';
import { createAccountCommands } from '#wiring/accounts';
import { createOrganizationCommands } from '#wiring/organizations';
import { createPractitionerCommands, createRosterCommands } from '#wiring/practitioners';

/** What the service is made of. */
export interface ServiceParts {
  readonly connection: Connection;
  readonly execute: Execute;
  readonly clock: Clock;
  readonly digestKey: Buffer;
}

/** Binds commands and queries to who asks. */
export const createContextOf = ({ connection, execute, clock, digestKey }: ServiceParts): ((caller: Caller) => Context) => {
  const today = () => localDay(clock()).toString();
  const parts = { connection, execute, today, now: () => new Date(clock().epochMilliseconds) };
  const commands: Commands = {
    ...createOrganizationCommands(parts),
    ...createPractitionerCommands(parts),
    ...createRosterCommands(parts),
    ...createAccountCommands(parts),
  };
  const commandOf = createCommandOf(digestKey);
  return (caller) => ({
    ...caller,
    ...guarded(commands, caller),
    commandOf: commandOf(caller),
    organizations: createOrganizationQueries(connection),
    practitioners: createPractitionerQueries(connection),
    rosters: createRosterQueries(connection),
    account: (id) => accountsOf(connection).findOne({ _id: id as never }),
    ownAccount: () => accountsOf(connection).findOne({ subject: caller.actor.subject, status: 'OPEN' }, { sort: { openedAt: -1 } }),
    today,
  });
};

/** The same commands, each of which first asks whether the caller may give it. */
const guarded = (commands: Commands, { actor }: Caller): Commands =>
  Object.fromEntries(
    Object.entries(commands).map(([action, run]: [string, Run<never>]) => [
      action,
      async (...[input, command]: Parameters<typeof run>) => {
        demand(action as Action, actor);
        return run(input, command);
      },
    ]),
  ) as unknown as Commands;
