import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OrganizationMerged, OrganizationRegistered } from '@legal-aid/contracts/events';
import { topicOf, topics } from '@legal-aid/contracts/topics';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import type { Publisher } from '@legal-aid/messaging/port';
import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { systemClock } from '@legal-aid/service-kit/clock';
import { createLogger } from '@legal-aid/service-kit/logger';
import { signRequest } from '@legal-aid/service-kit/signature';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startStatistics } from '#app';
import { factsOf } from '#store/facts';
import { migrate } from '#store/migrate';
import { openStore } from '#store/openStore';
import { acceptedEvent, endedEvent, receivedEvent } from './events.ts';

const name = `figures-${randomUUID().slice(0, 8)}`;
const prefix = `${name}.`;
const key = Buffer.alloc(32, 7);
const logger = createLogger('statistics', 'silent');
const bus = createBus({ brokers: inject('kafkaBrokers').split(','), clientId: name, logger });
const [own, merged, foreign] = [randomUUID(), randomUUID(), randomUUID()] as [string, string, string];
const running: Awaited<ReturnType<typeof startStatistics>>[] = [];
let publisher: Publisher;
let secrets: string;

const start = async () => {
  const config = { NODE_ENV: 'test', HOST: '127.0.0.1', PORT: 0, LOG_LEVEL: 'silent', SECRETS_DIR: secrets };
  const places = {
    MONGODB_URI: inject('mongodbUri'),
    MONGODB_DATABASE: name,
    KAFKA_BROKERS: inject('kafkaBrokers').split(','),
    TOPIC_PREFIX: prefix,
  };
  const started = await startStatistics(
    { ...config, ...places },
    { clock: systemClock, logger, onFatal: (cause) => void process.emitWarning(String(cause)) },
  );
  running.push(started);
  return started;
};
type App = Awaited<ReturnType<typeof start>>['app'];

const actor = (role: Role, organizationId: string | null = null): Actor => ({ subject: 'somebody', role, organizationId });
const post = async (app: App, url: string, payload: object, by: Actor) => {
  const body = JSON.stringify(payload);
  const signed = signRequest({
    key,
    audience: 'statistics',
    actor: by,
    correlationId: randomUUID(),
    body,
    now: Date.now(),
    nonce: randomUUID(),
  });
  const { statusCode, json } = await app.inject({
    method: 'POST',
    url,
    payload: body,
    headers: { ...signed, 'content-type': 'application/json' },
  });
  return { statusCode, body: json() };
};
const sheet = `query ($period: PeriodInput!, $geography: Geography! = AS_REPORTED, $by: Breakdown! = NATION, $provinceId: ID, $column: Int = 3, $with: Boolean! = true, $after: Cursor) {
  form25(period: $period, geography: $geography, by: $by, provinceId: $provinceId) {
    article period { from to timeZone } geography asOf lag provisional columns { number label known }
    lines { province { id } row label values cell(column: $column) @include(if: $with) { value cases(first: 2, after: $after) { nodes { id } hidden endCursor hasNextPage } } }
  } }`;
const year2026 = { from: '2026-01-01', to: '2027-01-01' };
const ask = async (app: App, variables: object, by = actor('ANALYST')) => {
  const answered = await post(app, '/graphql', { query: sheet, variables: { period: year2026, ...variables } }, by);
  return answered.body as { readonly data?: { readonly form25: Form25 }; readonly errors?: readonly { readonly extensions: object }[] };
};
interface Form25 {
  readonly lag: number | null;
  readonly provisional: boolean;
  readonly asOf: string;
  readonly lines: readonly {
    readonly province: object | null;
    readonly row: string;
    readonly values: readonly number[];
    readonly cell: { readonly cases: { readonly endCursor: string } };
  }[];
}
const askAny = async <Data>(
  app: App,
  query: string,
  variables: object,
  by: Actor,
): Promise<{ readonly data: Data; readonly errors?: unknown }> =>
  (await post(app, '/graphql', { query, variables }, by)).body as { readonly data: Data };
const totalOf = async (app: App, variables: object = {}) =>
  (await ask(app, { ...variables, with: false })).data?.form25.lines[0]?.values[0];

const countedIn = `query ($of: [_Any!]!, $period: PeriodInput!) {
  _entities(representations: $of) { ... on LegalAidCase { countedIn(period: $period) { sheet row columns article } } } }`;
const ownSheets = `query ($of: [_Any!]!, $period: PeriodInput!) {
  _entities(representations: $of) { ... on Organization { form25(period: $period) { lines { values } } form24(period: $period) { code } } } }`;
const ground = `query ($period: PeriodInput!) { form24(period: $period) { lines { values
  all: cell(column: 1) { ...shown } ofGround: cell(column: 18) { ...shown } } } }
  fragment shown on SheetCell { value cases { nodes { id countedIn(period: $period) { columns } } hidden } }`;
const checked = `query ($period: PeriodInput!) {
  form25(period: $period, by: PROVINCE) { checks { code holds brokenOn } } form24(period: $period, by: PROVINCE) { checks { code holds brokenOn } } }`;
const drawn = `query ($period: PeriodInput!) { figures(measure: ENDED, period: $period, geography: CURRENT, by: [PRACTITIONER_KIND, MONTH]) {
  measure geography asOf lag provisional total
  cells { keys { dimension code label } value cases { nodes { id } hidden } }
  series { keys { dimension code label } points { month value } } } }`;
interface Entities {
  readonly _entities: readonly unknown[];
}
interface Ground {
  readonly form24: { readonly lines: readonly object[] };
}

const publish = (events: readonly { readonly type: string; readonly subject: string }[]) =>
  publisher.publish(events.map((event) => ({ topic: prefix + topicOf(event.type), key: event.subject, value: JSON.stringify(event) })));
const organizationEvent = <Type extends string, Data>(type: Type, subject: string, sequence: number, data: Data) => ({
  ...{
    specversion: '1.0' as const,
    id: `${subject}:${sequence}`,
    source: '/registry' as const,
    type,
    subject,
    time: '2025-07-01T00:00:00Z',
  },
  ...{ datacontenttype: 'application/json' as const, sequence, correlationid: randomUUID(), data },
});
const registered = (id: string): OrganizationRegistered =>
  organizationEvent('registry.organization.registered.v1', id, 1, {
    occurredOn: '2020-01-01',
    kind: 'STATE_CENTER',
    name: 'Trung tâm',
    provinceId: 'vn63-08',
  });
const mergedInto = (id: string, successorId: string): OrganizationMerged =>
  organizationEvent('registry.organization.merged.v1', id, 2, { occurredOn: '2025-07-01', successorId });

const ids = Array.from({ length: 6 }, (_, index) => `${index}f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f`);
const owners = [own, own, own, merged, foreign, foreign];

beforeAll(async () => {
  secrets = await mkdtemp(join(tmpdir(), 'secrets-'));
  await writeFile(join(secrets, 'signing.key'), key.toString('base64url'));
  await Promise.all([
    migrate(inject('mongodbUri'), name),
    bus.ensureTopics(
      topics.map((topic) => prefix + topic),
      3,
    ),
  ]);
  publisher = bus.publisher();
  await publish([registered(own), registered(merged), registered(foreign), mergedInto(merged, own)]);
  await publish(ids.flatMap((id, index) => [receivedEvent(id), acceptedEvent(id, { organizationId: owners[index] ?? '' })]));
  await start();
});
afterAll(async () => {
  await Promise.all(running.map(({ close }) => close()));
  await publisher.close();
  await bus.deleteTopics(topics.map((topic) => prefix + topic));
  await bus.close();
  const store = await openStore(inject('mongodbUri'), name);
  await store.connection.dropDatabase();
  await store.close();
  await rm(secrets, { recursive: true });
});

describe('figures', () => {
  const first = (): App => (running[0] as Awaited<ReturnType<typeof start>>).app;

  it('are counted of what was published, and say that they are final', async () => {
    const began = Date.now();
    await expect.poll(() => totalOf(first()), { timeout: 20_000 }).toBe(6);
    await expect.poll(async () => (await ask(first(), {})).data?.form25, { timeout: 10_000 }).toMatchObject({ lag: 0, provisional: false });
    const { data } = await ask(first(), {});
    expect(data?.form25).toMatchObject({
      article: 'TT 03/2019/TT-BTP, biểu 25/BTP/TGPL',
      period: { ...year2026, timeZone: 'Asia/Ho_Chi_Minh' },
      geography: 'AS_REPORTED',
    });
    expect(data?.form25.lines).toHaveLength(17);
    expect(data?.form25.lines[0]?.values).toEqual([6, 0, 6, ...Array.from({ length: 10 }, () => 0)]);
    expect(Date.parse(data?.form25.asOf ?? '')).toBeGreaterThan(began - 1_000);
    expect((await first().inject({ method: 'GET', url: '/readyz' })).statusCode).toBe(200);
    expect(await post(first(), '/health', {}, actor('SERVICE'))).toEqual({ statusCode: 200, body: { lag: 0, parked: 0, mirrorBehind: 0 } });
  });

  it('are told to nothing unsigned, and the health of the service neither', async () => {
    for (const url of ['/graphql', '/health']) expect((await first().inject({ method: 'POST', url, payload: {} })).statusCode).toBe(401);
  });

  it('are forbidden to citizens', async () => {
    expect(await ask(first(), {}, actor('CITIZEN'))).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('show an officer the cases of his organisation and of those merged into it, and how many are hidden', async () => {
    const officer = actor('INTAKE_OFFICER', own);
    await expect
      .poll(async () => (await ask(first(), {}, officer)).data?.form25.lines[0]?.cell, { timeout: 10_000 })
      .toMatchObject({ value: 6, cases: { nodes: [{ id: ids[0] }, { id: ids[1] }], hidden: 2, hasNextPage: true } });
    const { data } = await ask(first(), {}, officer);
    const next = await ask(first(), { after: data?.form25.lines[0]?.cell.cases.endCursor }, officer);
    expect(next.data?.form25.lines[0]?.cell).toMatchObject({
      cases: { nodes: [{ id: ids[2] }, { id: ids[3] }], hidden: 2, hasNextPage: false },
    });
    expect((await ask(first(), {}, actor('HEAD', merged))).data?.form25.lines[0]?.cell).toMatchObject({
      cases: { nodes: [{ id: ids[3] }], hidden: 5 },
    });
    expect((await ask(first(), {}, actor('AUTHORITY'))).data?.form25.lines[0]?.cell).toMatchObject({ cases: { hidden: 0 } });
  });

  it.each([
    ['a column that the sheet has not', { column: 14 }, 'column'],
    ['a period before the form', { period: { from: '2018-01-01', to: '2019-01-01' } }, 'period.to'],
    ['a province that is none', { provinceId: 'vn34-99' }, 'provinceId'],
    ['a cursor that is not ours', { after: 'bm90IG91cnM' }, 'after'],
  ])('are refused for %s by the name of the field', async (_, variables, field) => {
    expect((await ask(first(), variables)).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
  });

  it.each([{ period: { from: '2026-02-30', to: '2027-01-01' } }, { period: {} }, { geography: 'FLAT' }, { period: null }])(
    'are refused for malformed input',
    async (variables) => {
      expect((await ask(first(), variables)).errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    },
  );

  it('tell an officer, by federation, where sheets count the cases of his organisation, and the authority of all', async () => {
    const counted = (by: Actor) =>
      askAny<Entities>(
        first(),
        countedIn,
        { period: year2026, of: [ids[0], ids[4]].map((id) => ({ __typename: 'LegalAidCase', id })) },
        by,
      );
    const row = 'CRIMINAL.LITIGATION';
    const why = { countedIn: [{ sheet: '25/BTP/TGPL', row, columns: [1, 3], article: 'TT 03/2019/TT-BTP, biểu 25/BTP/TGPL' }] };
    expect((await counted(actor('HEAD', own))).data._entities).toEqual([why, { countedIn: null }]);
    expect((await counted(actor('AUTHORITY'))).data._entities).toEqual([why, why]);
    expect((await counted(actor('CITIZEN'))).data._entities).toEqual([null, null]);
    expect((await counted(actor('SERVICE'))).data._entities).toEqual([null, null]);
  });

  it('are told of an organisation with those merged into it, and to no citizen', async () => {
    const sheets = (by: Actor) =>
      askAny<Entities>(
        first(),
        ownSheets,
        { period: year2026, of: [own, merged, foreign].map((id) => ({ __typename: 'Organization', id })) },
        by,
      );
    const told = await sheets(actor('ANALYST'));
    const expected = [4, 1, 2].map((total) => ({ form25: { lines: expect.any(Array) }, form24: { code: '24/BTP/TGPL' }, total }));
    const entities = told.data._entities as readonly { form25: { lines: readonly { values: readonly number[] }[] } }[];
    expect(entities.map((entity) => ({ ...entity, total: entity.form25.lines[0]?.values[0] }))).toEqual(expected);
    expect((await sheets(actor('CITIZEN'))).data._entities).toEqual([null, null, null]);
  });

  it('count what ended, by who led it and whom it aided, once that was told', async () => {
    await publish([endedEvent(ids[0] ?? '', { organizationId: own, grounds: ['HIV'] })]);
    const endedOf = async () => (await ask(first(), { with: false })).data?.form25.lines[0]?.values;
    await expect.poll(endedOf, { timeout: 10_000 }).toEqual([6, 0, 6, 1, 1, ...Array.from({ length: 8 }, () => 0)]);
    const seen = async (by: Actor) => (await askAny<Ground>(first(), ground, { period: year2026 }, by)).data;
    const nodes = (columns: readonly number[]) => [{ id: ids[0], countedIn: [{ columns: [1, 3, 4, 5] }, { columns }] }];
    const line = (all: object, ofGround: object) => ({
      ...{ values: [1, 0, 1, ...Array.from({ length: 14 }, () => 0), 1] },
      ...{ all: { value: 1, cases: all }, ofGround: { value: 1, cases: ofGround } },
    });
    const hidden = { nodes: [], hidden: 1 };
    const known = { nodes: nodes([1, 3, 18]), hidden: 0 };
    const [head, analyst, other] = await Promise.all([actor('HEAD', own), actor('ANALYST'), actor('HEAD', foreign)].map(seen));
    expect(head?.form24.lines[0]).toEqual(line(known, known));
    expect(analyst?.form24.lines[0]).toEqual(line({ nodes: nodes([1]), hidden: 0 }, hidden));
    expect(other?.form24.lines[0]).toEqual(line(hidden, hidden));
  });

  it('obey the checks of their sheets', async () => {
    const { data } = await askAny<
      Record<'form25' | 'form24', { checks: readonly { code: string; holds: boolean; brokenOn: readonly string[] }[] }>
    >(first(), checked, { period: year2026 }, actor('ANALYST'));
    expect(data.form25.checks.map(({ code }) => code)).toEqual([1, 2, 3, 4, 5, 6, 7, 9].map((number) => `C25-${number}`));
    expect(data.form24.checks.map(({ code }) => code)).toEqual([1, 2, 3, 4, 9].map((number) => `C24-${number}`));
    for (const { holds, brokenOn } of [...data.form25.checks, ...data.form24.checks]) expect([holds, brokenOn]).toEqual([true, []]);
  });

  it('come by dimensions too, to draw and to drill into', async () => {
    const { data } = await askAny<{ readonly figures: object }>(
      first(),
      drawn,
      { period: { from: '2026-03-01', to: '2026-06-01' } },
      actor('ANALYST'),
    );
    const keys = [{ dimension: 'PRACTITIONER_KIND', code: 'LEGAL_AID_OFFICER', label: 'Trợ giúp viên pháp lý' }];
    expect(data.figures).toMatchObject({
      ...{ measure: 'ENDED', geography: 'CURRENT', provisional: expect.any(Boolean), total: 1 },
      cells: [{ keys: [...keys, { code: '2026-05' }], value: 1, cases: { nodes: [{ id: ids[0] }], hidden: 0 } }],
      series: [{ keys, points: [0, 0, 1].map((value, index) => ({ month: `2026-0${index + 3}`, value })) }],
    });
    const refused = await askAny(first(), drawn.replace('PRACTITIONER_KIND, MONTH', 'FORM'), { period: year2026 }, actor('ANALYST'));
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'by' } }] });
    const forbidden = await askAny(first(), drawn, { period: year2026 }, actor('CITIZEN'));
    expect(forbidden).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('are the same from a second process, which fills its mirror anew, while a parked record makes both provisional and others flow', async () => {
    const second = (await start()).app;
    expect(await totalOf(second)).toBe(6);
    const [broken, flowing] = [randomUUID(), randomUUID()];
    await publisher.publish([{ topic: prefix + topicOf('casework.case-snapshot.recorded.v1'), key: broken, value: 'not JSON' }]);
    await publish([receivedEvent(broken), receivedEvent(flowing), acceptedEvent(flowing)]);
    for (const app of [first(), second]) {
      await expect.poll(() => totalOf(app), { timeout: 20_000 }).toBe(7);
      await expect.poll(async () => (await ask(app, {})).data?.form25, { timeout: 10_000 }).toMatchObject({ provisional: true, lag: 0 });
    }
    expect((await post(second, '/health', {}, actor('SERVICE'))).body).toEqual({ lag: 0, parked: 2, mirrorBehind: 0 });
    const store = await openStore(inject('mongodbUri'), name);
    expect(await factsOf(store.connection).countDocuments()).toBe(15);
    await store.close();
  });
});
