import type { Execute } from '@legal-aid/journal/execute';
import type { Actor } from '@legal-aid/service-kit/actor';
import { localDay, type Clock } from '@legal-aid/service-kit/clock';
import { createCommandOf } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Connection } from 'mongoose';
import type { Commands, Context, OfficeCommands } from '#context';
import type { Office } from '#domain/office';
import type { Parts } from '#parts';
import { relationOf, type Action } from '#policy';
import { createAccountQueries } from '#queries/accounts';
import { createOrganizationQueries } from '#queries/organizations';
import { createPractitionerQueries } from '#queries/practitioners';
import { createRosterQueries } from '#queries/rosters';
import { findOrganization } from '#store/organizations';
import { createAccountCommands, createFindScope } from '#wiring/accounts';
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
  const commands: OfficeCommands = {
    ...createOrganizationCommands(parts),
    ...createPractitionerCommands(parts),
    ...createRosterCommands(parts),
    ...createAccountCommands(parts),
  };
  const commandOf = createCommandOf(digestKey);
  const officeOf = createOfficeOf(parts);
  const findScope = createFindScope(connection);
  return (caller) => ({
    ...caller,
    ...inOffice(commands, (action) => officeOf(action, caller.actor)),
    commandOf: commandOf(caller),
    organizations: createOrganizationQueries(connection),
    practitioners: createPractitionerQueries(connection),
    rosters: createRosterQueries(connection),
    accounts: createAccountQueries({
      connection,
      actor: caller.actor,
      findScope: async () => findScope(await officeOf('readAccounts', caller.actor)),
    }),
    today,
  });
};

type OfficeOf = (action: Action, actor: Actor) => Promise<Office>;

/** How far who asks reaches in an action today; forbidden where his role has no right to it. */
const createOfficeOf =
  ({ connection, today }: Parts): OfficeOf =>
  async (action, actor) => {
    const { subject, organizationId } = actor;
    const relation = relationOf(action, actor);
    const isOfPlace = (relation === 'PROVINCE' || relation === 'CENTER') && organizationId !== null;
    const organization = isOfPlace ? await findOrganization(connection, organizationId) : null;
    return { subject, relation, organization, today: today() };
  };

/** The commands of one caller, each of which first asks how far he reaches in it. */
const inOffice = (commands: OfficeCommands, officeOf: (action: Action) => Promise<Office>): Commands =>
  Object.fromEntries(
    Object.entries(commands).map(([action, run]: [string, OfficeCommands[keyof Commands]]) => [
      action,
      async (...[input, command]: Parameters<typeof run>) => run(input as never, command, await officeOf(action as Action)),
    ]),
  ) as unknown as Commands;
