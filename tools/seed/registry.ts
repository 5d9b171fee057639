import { accountIdOf } from '@legal-aid/registry/commands/accounts';
import { openAccount } from '@legal-aid/registry/domain/account';
import type { Practitioner } from '@legal-aid/registry/domain/practitioner';
import { openedEntry, toDocument as toAccountDocument } from '@legal-aid/registry/store/accounts';
import { toDocument as toOrganizationDocument } from '@legal-aid/registry/store/organizations';
import { toDocument as toPractitionerDocument } from '@legal-aid/registry/store/practitioners';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { Connection } from 'mongoose';
import { accounts, openingOf, type PlannedAccount } from './accounts.ts';
import { chunksOf, withoutAnswer, writeDecisions, type Decision } from './bulk.ts';
import { authority, plannedCommand } from './command.ts';
import { mustDecide } from './decided.ts';
import { entryMoment, type Due } from './due.ts';
import { organizationLives, organizationState, type RegistryAct, type RegistryLife } from './organizationLives.ts';
import { mergerDay } from './organizations.ts';
import { practitionerLives } from './practitionerLives.ts';
import { plannedRosters } from './rosters.ts';

// Enough for one transaction.
const batchSize = 200;
const decisionOf = (digestKey: Buffer, id: string, { name, commandId, input, on, entry }: RegistryAct): Decision => ({
  command: plannedCommand(authority, commandId, keyedDigest(digestKey, { name, input })),
  at: entryMoment(on),
  entries: [entry],
  answer: { id },
});

const dueOf = <State>(digestKey: Buffer, { id, acts }: RegistryLife<State>, kept: Pick<Due, 'collection' | 'document'>): Due => {
  const decisions = acts.map((act) => decisionOf(digestKey, id, act));
  const [first] = decisions;
  if (!first) throw new Error('a life without a beginning');
  return { ...kept, command: first.command, decisions };
};

const practitionerStates = new Map<string, Practitioner>(practitionerLives.map(({ id, state }) => [id, state]));

const accountDue = (digestKey: Buffer, planned: PlannedAccount): Due => {
  const { commandId, subject, role, organizationId, practitionerId } = planned;
  const command = plannedCommand(authority, commandId, keyedDigest(digestKey, { name: 'openAccount', input: openingOf(planned) }));
  const surroundings = {
    organization: organizationState(organizationId ?? ''),
    family: organizationId === null ? [] : [organizationId],
    practitioner: practitionerStates.get(practitionerId ?? '') ?? null,
    isTaken: false,
    today: mergerDay,
  };
  const { state } = mustDecide(openAccount({ subject, role, organizationId, practitionerId }, surroundings, accountIdOf(command)));
  const decision = { command, at: entryMoment(mergerDay), entries: [openedEntry(state, mergerDay)], answer: { id: state.id } };
  return { command, decisions: [decision], collection: 'accounts', document: toAccountDocument(state, entryMoment(mergerDay)) };
};

/** Everything of the registry that the plan has, in the order in which it is written. */
const everything = function* (digestKey: Buffer): Generator<Due> {
  for (const life of organizationLives)
    yield dueOf(digestKey, life, { collection: 'organizations', document: toOrganizationDocument(life.state) });
  for (const life of practitionerLives)
    yield dueOf(digestKey, life, { collection: 'practitioners', document: toPractitionerDocument(life.state) });
  for (const account of accounts) yield accountDue(digestKey, account);
  yield* plannedRosters(digestKey);
};

/** Writes organisations, practitioners, accounts and published lists; what is there already is left as it is. */
export const seedRegistry = async (connection: Connection, digestKey: Buffer, onWritten: () => void): Promise<void> => {
  for (const part of chunksOf(everything(digestKey), batchSize)) {
    const due = await withoutAnswer(connection, part);
    if (due.length === 0) continue;
    await connection.transaction(async (session) => {
      for (const [name, kept] of Map.groupBy(due, ({ collection }) => collection))
        await connection.collection<{ _id: string }>(name).insertMany(
          kept.map(({ document }) => document),
          { session },
        );
      await writeDecisions(
        connection,
        due.flatMap(({ decisions }) => decisions),
        session,
      );
    });
    onWritten();
  }
};
