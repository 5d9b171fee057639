import { accountIdOf } from '@legal-aid/registry/commands/accounts';
import { openAccount } from '@legal-aid/registry/domain/account';
import { mergeOrganization } from '@legal-aid/registry/domain/mergeOrganization';
import type { ActiveOrganization } from '@legal-aid/registry/domain/organization';
import { registerOrganization } from '@legal-aid/registry/domain/registerOrganization';
import { accountsOf, openedEntry, toDocument as accountDocument } from '@legal-aid/registry/store/accounts';
import { mergedEntry, organizationsOf, registeredEntry, toDocument } from '@legal-aid/registry/store/organizations';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { Connection } from 'mongoose';
import { withoutAnswer, writeDecisions } from './bulk.ts';
import { mustDecide } from './decided.ts';
import { accounts, authority, centers, commandIdOf, mergerDay, plannedCommand, type PlannedAccount, type PlannedCenter } from './nation.ts';

const opening = new Date('2018-01-02T01:00:00Z');
const merging = new Date('2025-07-01T01:00:00Z');

const register = (digestKey: Buffer, { id, commandId, name, province, activeFrom }: PlannedCenter) => {
  const input = { kind: 'STATE_CENTER', name, provinceId: province.id, activeFrom } as const;
  const { state } = mustDecide(registerOrganization(input, id));
  const command = plannedCommand(authority, commandId, keyedDigest(digestKey, { name: 'registerOrganization', input }));
  return { command, at: activeFrom === mergerDay ? merging : opening, entries: [registeredEntry(state)], answer: { id }, state };
};

const merge = (digestKey: Buffer, { id, province, successorId }: PlannedCenter, states: ReadonlyMap<string, ActiveOrganization>) => {
  const [current, successor] = [states.get(id), states.get(successorId ?? '')];
  if (!current || !successor) throw new Error('the plan merges what it does not register');
  const input = { organizationId: id, successorId: successor.id, mergedOn: mergerDay, expectedVersion: 1 };
  const { state } = mustDecide(mergeOrganization(current, successor, input));
  const command = plannedCommand(
    authority,
    commandIdOf('merge', province.id),
    keyedDigest(digestKey, { name: 'mergeOrganization', input }),
  );
  return { command, at: merging, entries: [mergedEntry(state)], answer: { id }, state };
};

const open = (digestKey: Buffer, { commandId, subject, role, organizationId }: PlannedAccount) => {
  const input = { subject, role, ...(organizationId && { organizationId }) };
  const command = plannedCommand(authority, commandId, keyedDigest(digestKey, { name: 'openAccount', input }));
  const request = { subject, role, organizationId };
  const { state } = mustDecide(openAccount(request, { organizationExists: true, subjectTaken: false }, accountIdOf(command)));
  return { command, at: merging, entries: [openedEntry(state, mergerDay)], answer: { id: state.id }, state };
};

/** Writes the nation's centres, their mergers and the demo people, in one transaction each. */
export const seedRegistry = async (connection: Connection, digestKey: Buffer): Promise<void> => {
  const planned = centers.map((center) => register(digestKey, center));
  const states = new Map(planned.map(({ state }) => [state.id as string, state]));
  const registered = await withoutAnswer(connection, planned);
  await connection.transaction(async (session) => {
    if (registered.length > 0)
      await organizationsOf(connection).insertMany(
        registered.map(({ state }) => toDocument(state)),
        { session },
      );
    await writeDecisions(connection, registered, session);
  });
  const merged = await withoutAnswer(
    connection,
    centers.filter(({ successorId }) => successorId !== null).map((center) => merge(digestKey, center, states)),
  );
  await connection.transaction(async (session) => {
    for (const { state } of merged)
      await organizationsOf(connection).replaceOne({ _id: state.id, version: 1 }, toDocument(state), { session });
    await writeDecisions(connection, merged, session);
  });
  const opened = await withoutAnswer(
    connection,
    accounts.map((account) => open(digestKey, account)),
  );
  await connection.transaction(async (session) => {
    if (opened.length > 0)
      await accountsOf(connection).insertMany(
        opened.map(({ state }) => accountDocument(state)),
        { session },
      );
    await writeDecisions(connection, opened, session);
  });
};
