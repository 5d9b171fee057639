import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, analyst, authority, citizen } from '../../../tests/support/asking.ts';
import { givenCenter } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { createAsking } from './applications.ts';

let world: World;
let ask: ReturnType<typeof createAsking>;
let centerId: string;
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
  ask = createAsking(world);
  centerId = await givenCenter(world);
}, 60_000);
afterAll(() => world.stop());

const filed = async () => (await ask.file(centerId)).data.fileApplication.application;
const outcome = async (...given: Parameters<typeof ask.withdraw>) => (await ask.withdraw(...given)).data.withdrawApplication;
const rowsOf = (aggregateId: string) =>
  world.databaseOf('public-services').collection('journal').find({ aggregateId }).sort({ version: 1 }).toArray();

describe('withdrawing an application', () => {
  it('is answered at once, with the day in Viet Nam in its event', async () => {
    const [before, { id, receipt }] = [world.clock.now, await filed()];
    world.clock.now = Temporal.Instant.from('2026-03-02T17:30:00Z');
    const answer = await outcome(id);
    world.clock.now = before;
    expect(answer).toMatchObject({
      __typename: 'ApplicationWithdrawn',
      application: { id, version: 2, status: 'WITHDRAWN', withdrawnAt: '2026-03-02T17:30:00.000Z', receipt },
    });
    expect((await rowsOf(id))[1]).toMatchObject({
      version: 2,
      type: 'public-services.application.withdrawn.v1',
      data: { occurredOn: '2026-03-03', organizationId: centerId },
    });
  });

  it('has one effect and one answer, sent twenty times at once', async () => {
    const [{ id }, commandId] = [await filed(), randomUUID()];
    const sent = await Promise.all(Array.from({ length: 20 }, () => outcome(id, { commandId })));
    expect(new Set(sent.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect([sent[0].__typename, (await rowsOf(id)).length]).toEqual(['ApplicationWithdrawn', 2]);
  });

  it('happens once, asked twice at once under different ids', async () => {
    const { id } = await filed();
    const answers = await Promise.all([outcome(id), outcome(id)]);
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual(['ApplicationWithdrawn', 'Refused']);
    expect(answers.find(({ code }) => code)).toMatchObject({ code: 'APPLICATION_ALREADY_WITHDRAWN', article: 'TT12.9.2' });
    expect(await outcome(id, { expectedVersion: 2 })).toMatchObject({ code: 'APPLICATION_ALREADY_WITHDRAWN' });
    expect(await rowsOf(id)).toHaveLength(2);
  });

  it.each([0, 2])('looked at in version %i is refused and changes nothing', async (expectedVersion) => {
    const { id } = await filed();
    expect(await outcome(id, { expectedVersion })).toMatchObject({
      code: 'VERSION_STALE',
      details: [
        { name: 'field', value: 'expectedVersion' },
        { name: 'version', value: '1' },
      ],
    });
    expect((await ask.read(id)).data.application).toMatchObject({ version: 1, status: 'FILED' });
  });

  it("answers somebody else's application as one that does not exist", async () => {
    const { id } = await filed();
    const by = citizen('stranger');
    const [foreign, unknown] = [await ask.withdraw(id, { by }), await ask.withdraw(randomUUID(), { by })];
    expect(foreign.data.withdrawApplication).toMatchObject({ code: 'APPLICATION_NOT_FOUND' });
    expect(unknown).toEqual(foreign);
    expect(await rowsOf(id)).toHaveLength(1);
  });

  it.each([
    ['an officer', () => actorOf('INTAKE_OFFICER', 'intake-08', centerId)],
    ['a head', () => actorOf('HEAD', 'head-08', centerId)],
    ['an analyst', () => analyst],
    ['the authority', () => authority],
  ])('is forbidden to %s', async (_, by) => {
    const { id } = await filed();
    expect((await ask.withdraw(id, { by: by() })).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    expect(await rowsOf(id)).toHaveLength(1);
  });

  it('refuses a command id with another input', async () => {
    const [{ id }, { id: other }, commandId] = [await filed(), await filed(), randomUUID()];
    await outcome(id, { commandId });
    expect((await ask.withdraw(other, { commandId })).errors?.[0]?.extensions).toMatchObject({ code: 'COMMAND_ID_REUSED' });
  });
});
