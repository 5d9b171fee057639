import { accountIdOf } from '@legal-aid/registry/commands/accounts';
import { openAccount } from '@legal-aid/registry/domain/account';
import { accountsOf, openedEntry, toDocument as toAccountDocument } from '@legal-aid/registry/store/accounts';
import { organizationsOf, toDocument as toOrganizationDocument } from '@legal-aid/registry/store/organizations';
import { practitionersOf, toDocument as toPractitionerDocument } from '@legal-aid/registry/store/practitioners';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { ClientSession, Connection } from 'mongoose';
import { accounts, type PlannedAccount } from './accounts.ts';
import { chunksOf, withoutAnswer, writeDecisions, type Decision } from './bulk.ts';
import { authority, plannedCommand } from './command.ts';
import { mustDecide } from './decided.ts';
import { entryMoment, type Due } from './due.ts';
import { organizationLives, type RegistryAct, type RegistryLife } from './organizationLives.ts';
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

const dueOf = <State>(
  digestKey: Buffer,
  { id, state, acts }: RegistryLife<State>,
  write: (state: State, connection: Connection, session: ClientSession) => Promise<unknown>,
): Due => {
  const decisions = acts.map((act) => decisionOf(digestKey, id, act));
  const [first] = decisions;
  if (!first) throw new Error('a life without a beginning');
  return { command: first.command, decisions, write: (connection, session) => write(state, connection, session) };
};

const accountDue = (digestKey: Buffer, { commandId, subject, role, organizationId }: PlannedAccount): Due => {
  const input = { subject, role, ...(organizationId && { organizationId }) };
  const command = plannedCommand(authority, commandId, keyedDigest(digestKey, { name: 'openAccount', input }));
  const surroundings = { organizationExists: true, subjectTaken: false };
  const { state } = mustDecide(openAccount({ subject, role, organizationId }, surroundings, accountIdOf(command)));
  const decision = { command, at: entryMoment(mergerDay), entries: [openedEntry(state, mergerDay)], answer: { id: state.id } };
  return {
    command,
    decisions: [decision],
    write: (connection, session) => accountsOf(connection).insertOne(toAccountDocument(state), { session }),
  };
};

/** Everything of the registry that the plan has, in the order in which it is written. */
const everything = function* (digestKey: Buffer): Generator<Due> {
  for (const life of organizationLives)
    yield dueOf(digestKey, life, (state, connection, session) =>
      organizationsOf(connection).insertOne(toOrganizationDocument(state), { session }),
    );
  for (const life of practitionerLives)
    yield dueOf(digestKey, life, (state, connection, session) =>
      practitionersOf(connection).insertOne(toPractitionerDocument(state), { session }),
    );
  for (const account of accounts) yield accountDue(digestKey, account);
  yield* plannedRosters(digestKey);
};

/** Writes organisations, practitioners, accounts and published lists; what is there already is left as it is. */
export const seedRegistry = async (connection: Connection, digestKey: Buffer): Promise<void> => {
  for (const part of chunksOf(everything(digestKey), batchSize)) {
    const due = await withoutAnswer(connection, part);
    if (due.length === 0) continue;
    await connection.transaction(async (session) => {
      for (const { write } of due) await write(connection, session);
      await writeDecisions(
        connection,
        due.flatMap(({ decisions }) => decisions),
        session,
      );
    });
  }
};
