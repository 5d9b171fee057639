import { openApplicant as openFiled, openSummary, type ApplicationDocument } from '@legal-aid/public-services/store/applications';
import type { CaseDocument } from '@legal-aid/casework/store/caseDocument';
import { openApplicant, openGrounds } from '@legal-aid/casework/store/toCase';
import { createSealer } from '@legal-aid/service-kit/seal';
import { readSecret } from '@legal-aid/service-kit/secrets';
import { cp } from 'node:fs/promises';
import { derivedId } from '@legal-aid/journal/derivedId';
import { connect } from '@legal-aid/journal/connect';
import { databaseOf } from '#infra/system/processes';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plannedCases, type PlannedCase } from '#tools/seed/cases';
import { accounts, centers, commandIdOf, mergerDay } from '#tools/seed/nation';
import { seedNation } from '#tools/seed/seedNation';
import { actorOf, authority as authorityActor, citizen } from '../support/asking.ts';
import { caseAct, eventually, fileApplication, registerOrganization } from '../support/commands.ts';
import { startWorld, type World } from '../support/world.ts';
import { Temporal } from 'temporal-polyfill';

const count = 12;
const mergeOrganization = `mutation ($commandId: CommandId!, $input: MergeOrganizationInput!) {
  mergeOrganization(commandId: $commandId, input: $input) { __typename } }`;
const openAccount = `mutation ($commandId: CommandId!, $input: OpenAccountInput!) { openAccount(commandId: $commandId, input: $input) { __typename } }`;

let live: World;
let bulk: World;
beforeAll(async () => {
  [live, bulk] = await Promise.all([
    startWorld(['registry', 'public-services', 'casework'], '2018-01-02T01:00:00Z'),
    startWorld([], '2018-01-02T01:00:00Z'),
  ]);
  // The same keys, so that digests can be compared.
  await cp(live.secretsDir, bulk.secretsDir, { recursive: true });
}, 60_000);
afterAll(() => Promise.all([live.stop(), bulk.stop()]));

const plan = plannedCases(count).toSorted((left, right) => (left.filedAt.epochNanoseconds < right.filedAt.epochNanoseconds ? -1 : 1));

/** Sends a planned command as a client would, at the planned moment. */
const send = async (
  service: 'registry' | 'public-services' | 'casework',
  by: ReturnType<typeof actorOf>,
  what: { query: string; commandId: string; input: object },
) => {
  const { data, errors } = await live.ask(
    service,
    by,
    what.query,
    { commandId: what.commandId, input: what.input },
    derivedId('correlation', by.subject, what.commandId),
  );
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, { __typename: string; application?: { id: string } }>)[0];
};

const sendCenters = async (): Promise<void> => {
  for (const [activeFrom, moment] of [
    ['2018-01-01', '2018-01-02T01:00:00Z'],
    [mergerDay, '2025-07-01T01:00:00Z'],
  ] as const) {
    live.clock.now = Temporal.Instant.from(moment);
    for (const { commandId, name, province } of centers.filter((center) => center.activeFrom === activeFrom)) {
      await send('registry', authorityActor, {
        query: registerOrganization,
        commandId,
        input: { kind: 'STATE_CENTER', name, provinceId: province.id, activeFrom },
      });
    }
  }
  for (const { id, province, successorId } of centers.filter((center) => center.successorId !== null)) {
    const input = { organizationId: id, successorId, mergedOn: mergerDay, expectedVersion: 1 };
    await send('registry', authorityActor, { query: mergeOrganization, commandId: commandIdOf('merge', province.id), input });
  }
  for (const { commandId, subject, role, organizationId } of accounts) {
    await send('registry', authorityActor, {
      query: openAccount,
      commandId,
      input: { subject, role, ...(organizationId && { organizationId }) },
    });
  }
};

const sendCase = async ({ filedBy, filedAt, fileCommandId, input, receivedAt, steps }: PlannedCase): Promise<void> => {
  live.clock.now = filedAt;
  await live.stopService('casework');
  const filed = await send('public-services', citizen(filedBy), { query: fileApplication, commandId: fileCommandId, input });
  live.clock.now = receivedAt;
  await live.startService('casework');
  const find = () =>
    live
      .databaseOf('casework')
      .collection<CaseDocument>('cases')
      .findOne({ applicationId: filed?.application?.id as string });
  await eventually(find);
  for (const { action, actor, commandId, at, input: step } of steps) {
    live.clock.now = at;
    const current = await eventually(find);
    const staff = actorOf('HEAD', actor, current.organizationId);
    const answer = { caseId: current._id, expectedVersion: current.version, ...step };
    const { __typename } = (await send('casework', staff, { query: caseAct(action), commandId, input: answer })) ?? {};
    expect([action, __typename]).toEqual([action, expect.not.stringMatching('Refused')]);
  }
};

const rowsOf = async (database: Connection, collection: string) => database.collection(collection).find({}).sort({ _id: 1 }).toArray();

describe('the demo nation', () => {
  it('has the rows that live commands would have written, in every collection', async () => {
    await sendCenters();
    for (const planned of plan) await sendCase(planned);
    await seedNation({ ...bulk, cases: count, log: () => undefined });
    expect(await snapshot(bulk, plan)).toEqual(await snapshot(live, plan));
  }, 180_000);

  it('is the same after it was written twice', async () => {
    const before = await snapshot(bulk, plan);
    await seedNation({ ...bulk, cases: count, log: () => undefined });
    expect(await snapshot(bulk, plan)).toEqual(before);
  });
});

/** What one world stores of the registry and of the planned cases, opened; marks of publication and unplanned requests left out. */
const snapshot = async (world: World, planned: readonly PlannedCase[]) => {
  const [registry, casework, publicServices] = await Promise.all(
    (['registry', 'casework', 'public-services'] as const).map((service) =>
      connect(world.mongodbUri, databaseOf(service, world.databasePrefix)),
    ),
  );
  try {
    return {
      registry: await everything(registry as Connection, ['organizations', 'accounts', 'journal', 'commands'], () => true),
      ...(await ofCases(world, { casework: casework as Connection, publicServices: publicServices as Connection }, planned)),
    };
  } finally {
    await Promise.all([registry, casework, publicServices].map((connection) => connection?.close()));
  }
};

const everything = async (database: Connection, collections: readonly string[], isMeant: (row: Record<string, unknown>) => boolean) =>
  Object.fromEntries(
    await Promise.all(
      collections.map(async (name) => [name, (await rowsOf(database, name)).filter(isMeant).map(({ pending: _, ...row }) => row)] as const),
    ),
  );

const ofCases = async (
  world: World,
  { casework, publicServices }: { casework: Connection; publicServices: Connection },
  planned: readonly PlannedCase[],
) => {
  const commands = new Set(planned.map(({ fileCommandId }) => fileCommandId));
  const filed = await publicServices.collection<{ _id: string; commandId: string; aggregateId: string }>('journal').find({}).toArray();
  const applicationIds = new Set(filed.filter(({ commandId }) => commands.has(commandId)).map(({ aggregateId }) => aggregateId));
  const applications = (await rowsOf(publicServices, 'applications')).filter(({ _id }) =>
    applicationIds.has(String(_id)),
  ) as unknown as ApplicationDocument[];
  const cases = (await rowsOf(casework, 'cases')).filter(({ applicationId }) =>
    applicationIds.has(applicationId),
  ) as unknown as CaseDocument[];
  const ids = new Set([...applicationIds, ...cases.map(({ _id }) => _id)]);
  const sealers = { casework: sealerOf(world, 'seal-casework'), publicServices: sealerOf(world, 'seal-public-services') };
  return {
    applications: applications.map((row) => ({
      ...row,
      summary: openSummary(row, sealers.publicServices),
      applicant: openFiled(row, sealers.publicServices),
    })),
    cases: cases.map((row) => ({
      ...row,
      applicant: openApplicant(row, sealers.casework),
      ...('eligibilityGroup' in row && { eligibilityGroup: openGrounds(row, sealers.casework) }),
    })),
    casework: await everything(casework, ['journal'], ({ aggregateId }) => ids.has(String(aggregateId))),
    publicServices: await everything(publicServices, ['journal'], ({ aggregateId }) => ids.has(String(aggregateId))),
    answers: (await Promise.all([casework, publicServices].map((database) => rowsOf(database, 'commands'))))
      .flat()
      .filter(({ answer }) => ids.has(answer.id)),
    series: (await rowsOf(casework, 'series')).map(({ _id, last }) => ({ _id, last })),
  };
};

const sealerOf = ({ secretsDir }: World, name: string) => createSealer(readSecret(secretsDir, name));
