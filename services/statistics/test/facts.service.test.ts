import { randomUUID } from 'node:crypto';
import { parkedOf } from '@legal-aid/journal/parking';
import type { IncomingRecord } from '@legal-aid/messaging/port';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { createCaseEventsConsumer } from '#consumers/caseEvents';
import { everyCase } from '#mirror/figures';
import { openMirror } from '#mirror/openMirror';
import { startTail, type Tail } from '#mirror/tail';
import { classify } from '#rules/countedCase';
import { caseFactsOf, factsOf, type FactRow } from '#store/facts';
import { migrate } from '#store/migrate';
import { openStore, type Store } from '#store/openStore';
import { acceptedEvent, endedEvent, officer, publicEvent, receivedEvent, recordOf } from './events.ts';

const database = `facts-${randomUUID()}`;
let store: Store;
let other: Store;

beforeAll(async () => {
  await migrate(inject('mongodbUri'), database);
  await migrate(inject('mongodbUri'), database);
  [store, other] = await Promise.all([openStore(inject('mongodbUri'), database), openStore(inject('mongodbUri'), database)]);
});
beforeEach(async () => {
  const { connection } = store;
  await Promise.all([factsOf(connection), caseFactsOf(connection), parkedOf(connection)].map((collection) => collection.deleteMany({})));
  await connection.collection<{ _id: string }>('counters').updateOne({ _id: 'facts' }, { $set: { last: 0 } });
});
afterAll(async () => {
  await store.connection.dropDatabase();
  await Promise.all([store.close(), other.close()]);
});

const consumerOf = ({ facts, parking }: Store, onWritten = (): void => undefined) =>
  createCaseEventsConsumer({ facts, parking, now: () => new Date(), onWritten });
const facts = (): Promise<FactRow[]> => factsOf(store.connection).find().sort({ seq: 1 }).toArray();
const parked = () => parkedOf(store.connection).find().sort({ offset: 1 }).toArray();
const caseOf = (id: string): readonly IncomingRecord[] => [
  recordOf(receivedEvent(id), 0),
  recordOf(acceptedEvent(id, { occurredOn: '2026-01-01', acceptedOn: '2026-01-01' }), 1),
];
/** A fact as it was written before the codes of a case were told whole. */
interface Early {
  readonly _id: string;
  readonly [key: string]: unknown;
}
const ids = (count: number): readonly string[] => Array.from({ length: count }, () => randomUUID());

describe('facts', () => {
  it('keep the history of a case and its newest fact, classified on the legal day', async () => {
    const [id] = ids(1) as [string];
    await consumerOf(store)(caseOf(id));
    expect(await facts()).toMatchObject([
      { _id: `${id}:1`, seq: 1, version: 1, provinceId: null, counted: null },
      {
        ...{ _id: `${id}:2`, seq: 2, version: 2, provinceId: 'vn34-08', change: 'ACCEPTED', status: 'ACCEPTED', grounds: ['POOR'] },
        counted: { row: 'CRIMINAL.LITIGATION', acceptedDay: 20_454, endedDay: null, practitioner: 0, group: 5, sex: 'FEMALE' },
      },
    ]);
    expect(await caseFactsOf(store.connection).find().toArray()).toMatchObject([
      { _id: id, caseId: id, version: 2, acceptedOn: '2026-01-01' },
    ]);
  });

  it('tell the end of a case, who led it and on what ground, once it has one', async () => {
    const [id] = ids(1) as [string];
    await consumerOf(store)([...caseOf(id), recordOf(endedEvent(id, { acceptedOn: '2026-01-01', assignments: [officer] }), 2)]);
    expect((await facts())[2]).toMatchObject({
      ...{ version: 3, endedOn: '2026-05-04', end: 'COMPLETED', assignments: [officer] },
      counted: { acceptedDay: 20_454, endedDay: 20_577, practitioner: 5, group: 5, sex: 'FEMALE' },
    });
  });

  it('of the time when only acceptance was told count where they can: never ended, by nobody, on no ground, of no known sex', async () => {
    const [id] = ids(1) as [string];
    const { connection } = store;
    const early = { caseId: id, version: 2, organizationId: id, provinceId: 'vn34-08', field: 'OTHER', form: 'LITIGATION' };
    const row = { ...early, acceptedOn: '2026-01-01', form25: { row: 'OTHER.LITIGATION', acceptedDay: 20_454 }, recordedAt: new Date() };
    await connection.collection<Early>('facts').insertOne({ _id: `${id}:2`, seq: 1, ...row });
    await connection.collection<Early>('case_facts').insertOne({ _id: id, ...row });
    const counted = { row: 'OTHER.LITIGATION', acceptedDay: 20_454, endedDay: null, practitioner: 0, group: 0, sex: null };
    expect(await store.facts.after(0, 10)).toMatchObject([{ caseId: id, counted }]);
    const [known] = await store.facts.newest([id, randomUUID()]);
    expect(known && classify(known)).toEqual(counted);
    const mirror = await openMirror();
    await mirror.catchUp(store.facts);
    const { groups } = await mirror.figures.count({ by: ['row', 'practitioner', 'group', 'sex'], where: everyCase, counts: [everyCase] });
    expect(groups).toEqual([{ row: 'OTHER.LITIGATION', practitioner: 0, group: 0, sex: null, counts: [1] }]);
    mirror.close();
  });

  it('stay the same when records come again, in another order, or both', async () => {
    const all = ids(20).flatMap(caseOf);
    await consumerOf(store)(all);
    const before = await facts();
    for (const again of [all, all.toReversed(), [...all, ...all], all.slice(7, 9)]) await consumerOf(store)(again);
    expect(await facts()).toEqual(before);
    expect(before.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
  });

  it('end the same when versions come in the wrong order', async () => {
    const [id] = ids(1) as [string];
    const [first, second] = caseOf(id) as [IncomingRecord, IncomingRecord];
    await consumerOf(store)([second]);
    await consumerOf(store)([first]);
    expect((await facts()).map(({ _id }) => _id)).toEqual([`${id}:2`, `${id}:1`]);
    expect(await caseFactsOf(store.connection).findOne({ _id: id })).toMatchObject({ version: 2 });
  });

  it('of two processes that write the same and different ones at once are numbered without gap or double', async () => {
    const shared = ids(40).flatMap(caseOf);
    const batches = Array.from({ length: 8 }, (_, index) => shared.slice(index * 10, index * 10 + 10));
    await Promise.all(batches.flatMap((batch) => [consumerOf(store)(batch), consumerOf(other)(batch.toReversed())]));
    expect((await facts()).map(({ seq }) => seq)).toEqual(shared.map((_, index) => index + 1));
  });
});

describe('a tail', () => {
  const follow = async (source: Store): Promise<{ readonly mirror: Awaited<ReturnType<typeof openMirror>>; readonly tail: Tail }> => {
    const mirror = await openMirror();
    const logger = { warn: () => undefined } as never;
    const lag = () => ({ behind: 0, checkedAt: Date.now() });
    const onFatal = (cause: unknown): never => {
      throw cause;
    };
    return { mirror, tail: startTail({ mirror, source: source.facts, lag, parked: source.parking.count, now: Date.now, onFatal, logger }) };
  };
  const total = async ({ mirror }: Awaited<ReturnType<typeof follow>>): Promise<number> => {
    const accepted = { ...everyCase, accepted: { since: 20_454, until: 20_455 } };
    const { groups } = await mirror.figures.count({ by: ['row'], where: everyCase, counts: [accepted] });
    return groups.reduce((sum, { counts: [count = 0] }) => sum + count, 0);
  };

  it('misses nothing in either of two processes while both write, and a mirror that is filled anew is the same', async () => {
    const followers = await Promise.all([follow(store), follow(other)]);
    const batches = Array.from({ length: 24 }, () => ids(5));
    const lanes = [store, other].flatMap((target, lane) => [
      { target, tail: followers[lane]?.tail, part: lane },
      { target, tail: followers[lane]?.tail, part: lane + 2 },
    ]);
    await Promise.all(
      lanes.map(async ({ target, tail, part }) => {
        const consume = consumerOf(target, () => tail?.nudge());
        for (const batch of batches.filter((_, index) => index % 4 === part)) await consume(batch.flatMap(caseOf));
      }),
    );
    await expect.poll(() => Promise.all(followers.map(total)), { timeout: 10_000 }).toEqual([120, 120]);
    const anew = await openMirror();
    expect(await anew.catchUp(store.facts)).toBe(240);
    const cells = [{ ...everyCase, rows: ['CRIMINAL.LITIGATION' as const] }];
    const question = { cells, watermark: 240, reach: { kind: 'NATION' as const }, limit: 1_000, after: null };
    const answers = await Promise.all([...followers.map(({ mirror }) => mirror), anew].map((mirror) => mirror.figures.cases(question)));
    expect(answers[0]?.[0]?.ids).toEqual(batches.flat().toSorted());
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    await Promise.all(followers.map(({ tail }) => tail.stop()));
    for (const mirror of [...followers.map((follower) => follower.mirror), anew]) mirror.close();
  });

  it('tells from when on everything that was published is in', async () => {
    const follower = await follow(store);
    const began = Date.now();
    await consumerOf(store, follower.tail.nudge)(caseOf(randomUUID()));
    await expect.poll(() => follower.tail.seen().completeAt, { timeout: 5_000 }).toBeGreaterThanOrEqual(began);
    expect(follower.tail.seen()).toMatchObject({ parked: 0, mirrorBehind: 0 });
    await follower.tail.stop();
    follower.mirror.close();
  });
});

describe('a record that cannot be read', () => {
  const secret = 'Giàng Thị Mỷ 0912345678';
  const broken = (id: string, offset: number, value: string | null): IncomingRecord => ({ ...recordOf(receivedEvent(id), offset), value });

  it.each([
    ['is not JSON', (id: string) => broken(id, 0, `{${secret}`), 'not JSON'],
    ['has no value', (id: string) => broken(id, 0, null), 'no value'],
    ['has an unknown type', (id: string) => recordOf({ ...receivedEvent(id), type: 'casework.case.forgotten.v1' }, 0), 'type unknown'],
    ['is not of its schema', (id: string) => recordOf({ ...receivedEvent(id), name: secret }, 0), 'schema: / additionalProperties'],
    [
      'has another key than its subject',
      (id: string) => ({ ...recordOf(receivedEvent(randomUUID()), 0), key: id }),
      'key differs from subject',
    ],
    ['names no province', (id: string) => recordOf(acceptedEvent(id, { provinceId: 'vn34-99' }), 0), 'province unknown'],
    ['was accepted nowhere', (id: string) => recordOf(acceptedEvent(id, { provinceId: null }), 0), 'accepted in no province'],
    ['ended too early', (id: string) => recordOf(endedEvent(id, { endedOn: '2026-03-01' }), 0), 'ended before it was accepted'],
    ['tells an event to the public', (id: string) => recordOf(publicEvent(id), 0), 'not the codes of a case'],
  ])('because it %s is parked with place and reason, never its value, and later ones of its case wait', async (_, make, reason) => {
    const [id, flowing] = ids(2) as [string, string];
    await consumerOf(store)([make(id), recordOf(acceptedEvent(id), 1), recordOf(receivedEvent(flowing), 2)]);
    await consumerOf(store)([recordOf(acceptedEvent(id), 3), recordOf(acceptedEvent(flowing), 4)]);
    expect((await facts()).map(({ _id }) => _id)).toEqual([`${flowing}:1`, `${flowing}:2`]);
    const rows = await parked();
    expect(rows).toMatchObject([
      { partition: 0, offset: '0', key: id, reason, at: expect.any(Date) },
      { offset: '1', key: id, reason: 'behind a parked record of its key' },
      { offset: '3', key: id, reason: 'behind a parked record of its key' },
    ]);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('changes nothing when its batch comes again, neither for what came before it', async () => {
    const [id] = ids(1) as [string];
    const batch = [recordOf(receivedEvent(id), 9), broken(id, 10, 'x'), recordOf(acceptedEvent(id), 11)];
    await consumerOf(store)(batch);
    const before = [await facts(), await parked()];
    await consumerOf(store)(batch);
    await consumerOf(store)(batch.slice(1));
    expect([await facts(), await parked()]).toEqual(before);
    expect(before[0]).toHaveLength(1);
    expect(before[1]).toHaveLength(2);
  });
});
