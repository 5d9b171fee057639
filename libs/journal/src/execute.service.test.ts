import { createHmac, randomUUID } from 'node:crypto';
import { decided, refused } from '@legal-aid/decision';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { connect } from '#connect';
import { CommandIdReused, createExecute, isRefusal, LostRace, type Command, type Execute, type Write } from '#execute';
import { inTurn } from '#inTurn';
import { migrateJournal } from '#migrate';
import { answersOf, journalOf } from '#rows';
import { seriesOf, takeNumbers } from '#series';

interface Door {
  readonly id: string;
  readonly version: number;
}
interface DoorShut {
  readonly type: 'doors.door.shut.v1';
}

const at = new Date('2026-03-02T03:00:00Z');
const onCommitted = vi.fn<() => void>();
let connection: Connection;
let execute: Execute;

beforeAll(async () => {
  connection = await connect(inject('mongodbUri'), `journal-${randomUUID()}`);
  await migrateJournal(connection);
  await connection.createCollection('doors');
  execute = createExecute({ connection, now: () => at, onCommitted });
});
beforeEach(() => void onCommitted.mockClear());
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const doors = () => connection.collection<{ _id: string; version: number; shutAs?: number }>('doors');
const openDoor = async (): Promise<string> => {
  const id = randomUUID();
  await doors().insertOne({ _id: id, version: 1 });
  return id;
};
const command = (id: string, actor = 'ann', input = 'shut'): Command => ({
  id,
  actor,
  digest: createHmac('sha256', 'key').update(input).digest('hex'),
  correlationId: 'c-1',
});
const write: Write<Door, DoorShut> = async ({ id, version }, [event], session) => {
  const { matchedCount } = await doors().updateOne({ _id: id, version: version - 1 }, { $set: { version } }, { session });
  if (matchedCount !== 1) throw new LostRace(id);
  const shutAs = await takeNumbers(connection, { series: 'doors', count: 1 }, session);
  await doors().updateOne({ _id: id }, { $set: { shutAs } }, { session });
  const entry = { aggregate: 'doors.door', aggregateId: id, version, type: event?.type ?? '', data: { shutAs } };
  return { entries: [entry], answer: { id, shutAs } };
};
const decide = async (id: string) => {
  const door = await doors().findOne({ _id: id });
  const event: DoorShut = { type: 'doors.door.shut.v1' };
  return door && door.shutAs === undefined ? decided<Door, DoorShut>({ id, version: door.version + 1 }, event) : refused('DOOR_IS_SHUT');
};
const shut = (id: string, by: Command, how = write) => inTurn('doors', () => execute<Door, DoorShut>(by, () => decide(id), how));
const shutAtOnce = (id: string, by: Command) => execute<Door, DoorShut>(by, () => decide(id), write);
const lastNumber = async (): Promise<number> => (await seriesOf(connection).findOne({ _id: 'doors' }))?.last ?? 0;

describe('a command', () => {
  it.each([
    ['in turn', shut],
    ['without a queue', shutAtOnce],
  ])('has one effect and one answer, sent fifty times at once %s', async (_, send) => {
    const id = await openDoor();
    const by = command(randomUUID());
    const sent = await Promise.all(Array.from({ length: 50 }, () => send(id, by)));
    expect(new Set(sent.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(sent[0]).toMatchObject({ id });
    expect(await journalOf(connection).find({ aggregateId: id }).toArray()).toMatchObject([
      {
        _id: `${id}:2`,
        version: 2,
        type: 'doors.door.shut.v1',
        actor: 'ann',
        commandId: by.id,
        correlationId: 'c-1',
        recordedAt: at,
        pending: true,
      },
    ]);
    expect(onCommitted).toHaveBeenCalledTimes(1);
  });

  it('of another actor on the same door loses by the rule, not by an error', async () => {
    const id = await openDoor();
    const [same, ...sent] = await Promise.all([
      shut(id, command('c-2')),
      shut(id, command('c-2', 'ben')),
      shutAtOnce(id, command('c-2', 'cam')),
    ]);
    expect([same, ...sent].filter((answer) => answer !== undefined && isRefusal(answer))).toMatchObject([
      { code: 'DOOR_IS_SHUT' },
      { code: 'DOOR_IS_SHUT' },
    ]);
    expect(await journalOf(connection).countDocuments({ aggregateId: id })).toBe(1);
  });

  it('may not lend its id to another input, neither after success nor when the rule refuses', async () => {
    const id = await openDoor();
    await shut(id, command('c-3'));
    await expect(shut(id, command('c-3', 'ann', 'slam'))).rejects.toThrow(CommandIdReused);
    await expect(shut(await openDoor(), command('c-3', 'ann', 'slam'))).rejects.toThrow(CommandIdReused);
  });

  it('that was refused may succeed when it is sent again', async () => {
    const id = randomUUID();
    expect(await shut(id, command('c-4'))).toMatchObject({ kind: 'refused' });
    await doors().insertOne({ _id: id, version: 1 });
    expect(await shut(id, command('c-4'))).toMatchObject({ id });
  });

  it('gives up after three lost races, and leaves nothing', async () => {
    const id = await openDoor();
    const loses = vi.fn<Write<Door, DoorShut>>(() => Promise.reject(new LostRace(id)));
    expect(await shut(id, command('c-5'), loses)).toMatchObject({ kind: 'refused', code: 'CONFLICT' });
    expect(loses).toHaveBeenCalledTimes(3);
    expect(onCommitted).not.toHaveBeenCalled();
  });

  it('that fails half-way leaves neither state, number, journal nor answer', async () => {
    const id = await openDoor();
    const before = await lastNumber();
    const fails: typeof write = async (...args) => {
      await write(...args);
      throw new Error('the power failed');
    };
    await expect(shut(id, command('c-6'), fails)).rejects.toThrow('the power failed');
    expect(await doors().findOne({ _id: id })).toEqual({ _id: id, version: 1 });
    expect(await lastNumber()).toBe(before);
    expect(await journalOf(connection).countDocuments({ aggregateId: id })).toBe(0);
    expect(await answersOf(connection).countDocuments({ _id: 'ann:c-6' })).toBe(0);
    expect(await shut(id, command('c-6'))).toMatchObject({ id, shutAs: before + 1 });
  });

  it('takes numbers without a gap, whatever fails around it', async () => {
    const before = await lastNumber();
    const ids = await Promise.all(Array.from({ length: 10 }, openDoor));
    await Promise.allSettled(
      ids.flatMap((id) => [shut(id, command(id)), shut(id, command(id, 'ben')), shutAtOnce(id, command(id, 'cam'))]),
    );
    const rows = await doors()
      .find({ _id: { $in: ids } })
      .toArray();
    expect(rows.map(({ shutAs }) => shutAs ?? 0).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 10 }, (_, index) => before + 1 + index),
    );
  });
});

describe('a connection', () => {
  it.each(['w=1', 'readConcernLevel=local', 'readPreference=secondaryPreferred'])(
    'that %s would weaken keeps its promises or is refused',
    async (option) => {
      const uri = inject('mongodbUri');
      const opened = await connect(`${uri}${uri.includes('?') ? '&' : '/?'}${option}`, 'nobody').catch((cause: unknown) => cause);
      if (opened instanceof Error) expect(opened.message).toContain('MONGODB_URI');
      else {
        const { writeConcern, readConcern, readPreference } = (opened as Connection).getClient().options;
        expect([writeConcern?.w, readConcern?.level, readPreference.mode]).toEqual(['majority', 'majority', 'primary']);
        await (opened as Connection).close();
      }
    },
  );
});
