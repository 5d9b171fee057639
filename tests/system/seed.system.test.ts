import { databaseOf } from '#infra/system/processes';
import { accounts, openingOf } from '#tools/seed/accounts';
import type { PlannedAdvice } from '#tools/seed/advice';
import type { PlannedCase } from '#tools/seed/cases';
import { entryMoment } from '#tools/seed/due';
import { isSeedDue } from '#tools/seed/mark';
import { organizationLives, type RegistryAct } from '#tools/seed/organizationLives';
import { planOf, type Plan } from '#tools/seed/plan';
import { practitionerLives } from '#tools/seed/practitionerLives';
import { rosterDay } from '#tools/seed/rosters';
import { seedNation } from '#tools/seed/seedNation';
import { plannedWorld } from '#tools/seed/world';
import type { CaseDocument } from '@legal-aid/casework/store/caseDocument';
import type { OrganizationId } from '@legal-aid/casework/domain/case';
import { connect } from '@legal-aid/journal/connect';
import { derivedId } from '@legal-aid/journal/derivedId';
import { localDay } from '@legal-aid/service-kit/clock';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, authority, citizen } from '../support/asking.ts';
import { caseAct, eventually, fileApplication } from '../support/commands.ts';
import { rowsOfWorld } from '../support/seedRows.ts';
import { startWorld, type World } from '../support/world.ts';

let live: World;
let bulk: World;
let resumed: World;
let straight: World;
beforeAll(async () => {
  live = await startWorld(['registry', 'public-services', 'casework'], '2018-01-02T01:00:00Z');
  // The same keys, so that digests can be compared.
  [bulk, resumed, straight] = await Promise.all([
    startWorld(['registry'], '2018-01-02T01:00:00Z', { secretsOf: live }),
    startWorld([], '2018-01-02T01:00:00Z', { secretsOf: live }),
    startWorld([], '2018-01-02T01:00:00Z', { secretsOf: live }),
  ]);
}, 60_000);
afterAll(() => Promise.all([live, bulk, resumed, straight].map((world) => world.stop())));

const silent = () => undefined;
const whole = planOf(3_000);

/** What is worth comparing about a case: each act, each kind of place, and each way in which an act can be different. */
const traitsOf = ({ organization, steps }: PlannedCase): readonly string[] => {
  const isMerged = plannedWorld.organization(organization.id).successorId !== null;
  const carriedOn = isMerged && steps.some(({ action, at }) => action === 'completeCase' && localDay(at).toString() > '2025-07-01');
  return [
    organization.registration.kind,
    ...(carriedOn ? ['carried on'] : []),
    ...steps.flatMap(({ action, input }) => [action, ...Object.keys(input).map((name) => `${action} ${name}`)]),
    ...steps
      .map(({ action }, index) => `${steps[index - 1]?.action} then ${action}`)
      .filter((pair) => /withdraw|suspend|refuse/u.test(pair)),
    ...steps.flatMap(({ input }) => (Array.isArray(input['assignments']) ? [`${input['assignments'].length} assigned`] : [])),
  ];
};

/** Few cases that have every trait between them. */
const choose = (cases: readonly PlannedCase[]): readonly PlannedCase[] => {
  const rows = cases.map((planned) => ({ planned, traits: new Set(traitsOf(planned)) }));
  const missing = new Set(rows.flatMap(({ traits }) => [...traits]));
  const chosen = new Set<PlannedCase>();
  while (missing.size > 0) {
    const best = rows.reduce((left, right) =>
      right.traits.intersection(missing).size > left.traits.intersection(missing).size ? right : left,
    );
    chosen.add(best.planned);
    best.traits.forEach((trait) => missing.delete(trait));
  }
  return cases.filter((planned) => chosen.has(planned));
};

const cases = choose([...whole.applications()]);
const advices: readonly PlannedAdvice[] = [
  ...Map.groupBy(whole.advices(), ({ organization }) => organization.registration.kind).values(),
].flatMap((group) => group.slice(0, 2));
const plan: Plan = {
  total: cases.length + advices.length,
  applications: () => cases,
  advices: () => advices.toSorted((left, right) => Temporal.Instant.compare(left.at, right.at)),
};

const involved = cases.flatMap(({ steps }) =>
  steps.flatMap(({ input }) => [
    input['incomingId'],
    ...((input['assignments'] as { practitionerId: string }[] | undefined) ?? []).map(({ practitionerId }) => practitionerId),
  ]),
);
/** Those who are on the cases or have an account, and for each command of the registry the first to whom it happens. */
const people = practitionerLives.filter(
  ({ id, acts }, index) =>
    involved.includes(id) ||
    accounts.some(({ practitionerId }) => practitionerId === id) ||
    acts.some(({ name }) => practitionerLives.findIndex((life) => life.acts.some((act) => act.name === name)) === index),
);

const withAllAbove = (ids: readonly (string | null | undefined)[], found = new Set<string>()): ReadonlySet<string> => {
  for (const id of ids) {
    if (!id || found.has(id)) continue;
    found.add(id);
    const { parentId, successorId } = plannedWorld.organization(id as OrganizationId);
    withAllAbove([parentId, successorId], found);
  }
  return found;
};
const places = withAllAbove([
  ...cases.flatMap(({ organization, steps }) => [organization.id, ...steps.map(({ input }) => input['organizationId'] as string)]),
  ...advices.map(({ organization }) => organization.id),
  ...people.flatMap(({ state }) => state.capacities.map(({ organizationId }) => organizationId)),
  ...['renameOrganization', 'endOrganization'].map(
    (name) => organizationLives.find(({ acts }) => acts.some((act) => act.name === name))?.id,
  ),
]);
const organizations = organizationLives.filter(({ id }) => places.has(id));
const openedAccounts = accounts.filter(({ organizationId }) => organizationId === null || places.has(organizationId));

/** Sends a planned command as a client would. */
const send = async (
  service: 'registry' | 'public-services' | 'casework',
  by: ReturnType<typeof actorOf>,
  { name, commandId, input, query = mutation(name) }: { name: string; commandId: string; input: object; query?: string },
) => {
  const correlationId = derivedId('correlation', by.subject, commandId);
  const { data, errors } = await live.ask(service, by, query, { commandId, input }, correlationId);
  expect(errors).toBeUndefined();
  const payload = data[name] as { __typename: string; application?: { id: string } };
  expect([name, payload]).not.toEqual([name, expect.objectContaining({ __typename: 'Refused' })]);
  return payload;
};
const mutation = (name: string): string =>
  `mutation ($commandId: CommandId!, $input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(commandId: $commandId, input: $input) { __typename ... on Refused { code message } } }`;

const sendRegistry = async (): Promise<void> => {
  const first = organizations.flatMap(({ acts }) => acts.slice(0, 1));
  const acts: RegistryAct[] = [...first, ...organizations.flatMap((life) => life.acts.slice(1)), ...people.flatMap((life) => life.acts)];
  for (const act of acts.toSorted((left, right) => entryMoment(left.on).getTime() - entryMoment(right.on).getTime())) {
    live.clock.now = Temporal.Instant.from(entryMoment(act.on).toISOString());
    await send('registry', authority, act);
  }
  live.clock.now = Temporal.Instant.from(entryMoment('2025-07-01').toISOString());
  for (const planned of openedAccounts)
    await send('registry', authority, { name: 'openAccount', commandId: planned.commandId, input: openingOf(planned) });
  // A new name is told to nobody else.
  const known = (own: readonly RegistryAct[]) => own.filter((act) => act.name !== 'renameOrganization').length;
  for (const [service, name, lives] of [
    ['casework', 'organizations', organizations],
    ['casework', 'practitioners', people],
    ['public-services', 'organizations', organizations],
  ] as const) {
    const copies = live.databaseOf(service).collection<{ _id: string; version: number }>(name);
    for (const { id, acts } of lives) await eventually(() => copies.findOne({ _id: id, version: { $gte: known(acts) } }));
  }
};

const caseOf = (applicationId: string, version = 1) =>
  eventually(() =>
    live
      .databaseOf('casework')
      .collection<CaseDocument>('cases')
      .findOne({ applicationId, version: { $gte: version } }),
  );

/** What a case is to live through, each act with its moment. */
const actsOf = ({ filedBy, filedAt, fileCommandId, input, steps }: PlannedCase) => {
  let applicationId = '';
  const file = async (): Promise<void> => {
    const filing = { name: 'fileApplication', query: fileApplication, commandId: fileCommandId, input };
    applicationId = (await send('public-services', citizen(filedBy), filing)).application?.id ?? '';
    await caseOf(applicationId);
  };
  const acts = steps.map(({ action: name, actor, commandId, at, input: step }) => ({
    at,
    run: async (): Promise<void> => {
      const { _id: caseId, version, organizationId } = await caseOf(applicationId);
      if (name === 'withdrawApplication') {
        await send('public-services', citizen(actor), { name, commandId, input: { applicationId, expectedVersion: 1 } });
        await caseOf(applicationId, version + 1);
        return;
      }
      // Whoever works for the organisation that answers for the case on that day.
      const { id } = plannedWorld.responsible(organizationId, localDay(at).toString());
      const query = caseAct(name);
      await send('casework', actorOf('HEAD', actor, id), { name, query, commandId, input: { caseId, expectedVersion: version, ...step } });
    },
  }));
  return [{ at: filedAt, run: file }, ...acts];
};

const give = ({ organization, actor, commandId, at, input }: PlannedAdvice) => ({
  at,
  run: async (): Promise<void> => {
    await send('casework', actorOf('INTAKE_OFFICER', actor, organization.id), { name: 'recordQuickAdvice', commandId, input });
  },
});

const sendAll = async (): Promise<void> => {
  const acts = [...cases.flatMap(actsOf), ...advices.map(give)].toSorted((left, right) => Temporal.Instant.compare(left.at, right.at));
  for (const { at, run } of acts) {
    live.clock.now = at;
    await run();
  }
};

/** Of the registry only what was sent live as well. */
const compared = async (world: World) => {
  const ids = new Set<unknown>([...places, ...people.map(({ id }) => id)]);
  const commands = new Set<unknown>(openedAccounts.map(({ commandId }) => commandId));
  const rows = await rowsOfWorld(world);
  const isMeant = (row: Readonly<Record<string, unknown>>): boolean =>
    [row['_id'], row['aggregateId'], (row['answer'] as { id: string } | undefined)?.id].some((id) => ids.has(id)) ||
    openedAccounts.some(({ subject }) => subject === row['subject']) ||
    commands.has(row['commandId']) ||
    commands.has(String(row['_id']).split(':')[1]);
  return Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, name.startsWith('registry') ? all.filter(isMeant) : all]));
};

describe('the demo nation', () => {
  it('has the rows that live commands would have written, in every collection', async () => {
    await sendRegistry();
    await sendAll();
    await seedNation({ ...bulk, plan, progress: silent });
    const written = await compared(bulk);
    expect(Object.entries(written).filter(([, rows]) => rows.length === 0)).toEqual([]);
    expect(written).toEqual(await compared(live));
  }, 120_000);

  it('has published the lists that the registry itself would publish', async () => {
    bulk.clock.now = Temporal.Instant.from(entryMoment(rosterDay).toISOString());
    const rosters = bulk.databaseOf('registry').collection<{ _id: string; publishedAt: string }>('rosters');
    for (const provinceId of ['vn34-08', 'vn34-15', 'vn34-01']) {
      const variables = { commandId: derivedId('roster', provinceId), input: { provinceId } };
      await bulk.ask('registry', authority, mutation('publishRoster'), variables);
      const [first, second, ...more] = (await rosters.find({ provinceId }).toArray()).map(
        ({ _id, publishedAt: __, ...content }) => content,
      );
      expect(more).toEqual([]);
      expect(second).toEqual(first);
    }
  });

  it('is whole after it was interrupted behind each of its transactions, and the same as one that was not, and after one more run', async () => {
    const small = planOf(320);
    const registry = await connect(resumed.mongodbUri, databaseOf('registry', resumed.databasePrefix));
    try {
      for (let transactions = 1; await isInterrupted(small, transactions); transactions += 1) expect(await isSeedDue(registry)).toBe(true);
      expect(await isSeedDue(registry)).toBe(false);
    } finally {
      await registry.close();
    }
    await seedNation({ ...straight, plan: small, progress: silent });
    const rows = await rowsOfWorld(straight);
    expect(await rowsOfWorld(resumed)).toEqual(rows);
    await seedNation({ ...straight, plan: small, progress: silent });
    expect(await rowsOfWorld(straight)).toEqual(rows);
  }, 90_000);
});

/** Seeds until so many transactions are written; false when the seed was finished with fewer. */
const isInterrupted = async (small: Plan, transactions: number): Promise<boolean> => {
  const stopped = new Error('stopped');
  let left = transactions;
  const progress = (): void => {
    left -= 1;
    if (left === 0) throw stopped;
  };
  return seedNation({ ...resumed, plan: small, progress }).then(
    () => false,
    (cause: unknown) => {
      if (cause !== stopped) throw cause;
      return true;
    },
  );
};
