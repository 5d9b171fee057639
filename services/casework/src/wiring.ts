import type { Execute } from '@legal-aid/journal/execute';
import { inTurn } from '@legal-aid/journal/inTurn';
import { localDay, momentOf, type Clock } from '@legal-aid/service-kit/clock';
import { createCommandOf } from '@legal-aid/service-kit/commandOf';
import type { Sealer } from '@legal-aid/service-kit/seal';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { Connection } from 'mongoose';
import { createAcceptRequest } from '#commands/acceptRequest';
import type { Context } from '#context';
import { scopeOf } from '#policy';
import { createCaseQueries } from '#queries/cases';
import { createCaseStore } from '#store/cases';
import { createOrganizationCopy } from '#store/organizations';

/** What the service is made of. */
export interface Parts {
  readonly connection: Connection;
  readonly sealer: Sealer;
  readonly execute: Execute;
  readonly clock: Clock;
  readonly digestKey: Buffer;
}

/** Binds commands and queries to who asks. */
export const createContextOf = ({ connection, sealer, execute, clock, digestKey }: Parts): ((caller: Caller) => Context) => {
  const store = createCaseStore(connection, sealer);
  const organizations = createOrganizationCopy(connection);
  const commandOf = createCommandOf(digestKey);
  return (caller) => ({
    ...caller,
    commandOf: commandOf(caller),
    cases: createCaseQueries({ connection, sealer, actor: caller.actor, organizationsOf: organizations.withPredecessors }),
    today: () => localDay(clock()).toString(),
    acceptRequest: async (input, command) => {
      const scope = await scopeOf('acceptRequest', caller.actor, organizations.withPredecessors);
      return createAcceptRequest({
        findCase: (id) => store.find(id, scope),
        findResponsible: organizations.findResponsible,
        moment: () => momentOf(clock),
        execute: (once, decide) => inTurn(`${caller.actor.organizationId}:${input.form}`, () => execute(once, decide, store.writeAccepted)),
      })(input, command);
    },
  });
};
