import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { createVault } from '@legal-aid/service-kit/vault';
import type { Connection, mongo } from 'mongoose';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { connect } from '#connect';
import { createRewrap } from '#rewrap';
import { startRewrapJob } from '#rewrapJob';

interface PersonRow {
  readonly _id: string;
  readonly wrapped: string;
  readonly name: string;
}

const count = 2_000;
const clock = { now: 0 };
let connection: Connection;
let folder: string;

beforeAll(async () => {
  connection = await connect(inject('mongodbUri'), `rewrap-${randomUUID()}`);
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ring-'));
  await putKey(1);
  await people().deleteMany({});
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const people = () => connection.collection<PersonRow>('people');
const putKey = (number: number): Promise<void> =>
  writeFile(join(folder, `seal.${number}.key`), Buffer.alloc(32, number).toString('base64url'));
const process = () => createVault(openKeyring(folder, 'seal', () => clock.now));
type Vault = ReturnType<typeof process>;
const rowOf = (vault: Vault, _id: string): PersonRow => {
  const record = vault.newRecord({ collection: 'people', id: _id });
  return { _id, wrapped: record.wrapped, name: record.seal('name', `name of ${_id}`) };
};
const give = async (vault: Vault, many = count): Promise<void> => {
  await people().insertMany(Array.from({ length: many }, () => rowOf(vault, randomUUID())));
};
const wrappedBy = (number: number): Promise<number> => people().countDocuments({ wrapped: { $regex: `^k1\\.${number}\\.` } });
const read = async (vault: Vault, _id: string): Promise<string> => {
  const row = await people().findOne({ _id });
  return vault.record({ collection: 'people', id: _id }, row?.wrapped ?? '').open('name', row?.name ?? '');
};

describe('wrapping anew', () => {
  it('fails no read in any process while the key turns, and leaves nothing to the old one', async () => {
    await give(process());
    const ids = (
      await people()
        .find({}, { projection: { _id: 1 } })
        .toArray()
    ).map(({ _id }) => _id);
    const [reader, writer] = [process(), process()];
    await putKey(2);
    const jobs = [process(), process()].map((vault) =>
      startRewrapJob({
        rewraps: [createRewrap({ collection: people(), vault, batch: 100 })],
        current: vault.currentPrefix,
        logger: pino({ level: 'silent' }),
        every: () => () => undefined,
      }),
    );
    const wakeAll = () => Promise.all(jobs.map(({ wake }) => wake()));
    const done = new AbortController();
    let reads = 0;
    const readers = Array.from({ length: 8 }, async (_, lane) => {
      for (let turn = lane; ; turn += 8) {
        if (done.signal.aborted) return;
        const id = ids[turn % ids.length] ?? '';
        expect(await read(reader, id)).toBe(`name of ${id}`);
        reads += 1;
      }
    });
    // The writer has not looked for a new key yet, and writes behind the first pass.
    await Promise.all([wakeAll(), ...Array.from({ length: 50 }, () => people().insertOne(rowOf(writer, randomUUID())))]);
    await people().insertOne(rowOf(writer, '0'));
    expect(await wrappedBy(1)).toBeGreaterThan(0);
    clock.now += 5_000;
    expect(rowOf(writer, '1').wrapped).toContain('k1.2.');
    await wakeAll();
    done.abort();
    await Promise.all(readers);
    expect([await wrappedBy(1), await wrappedBy(2)]).toEqual([0, count + 51]);
    expect(reads).toBeGreaterThan(100);
    // The old key is needed no more.
    await rm(join(folder, 'seal.1.key'));
    expect(await read(process(), ids[0] ?? '')).toBe(`name of ${ids[0]}`);
  });

  it('may be broken off between two batches and goes on where it was', async () => {
    await give(process(), 25);
    await putKey(2);
    const rewrap = createRewrap({ collection: people(), vault: process(), batch: 10 });
    const stopping = new AbortController();
    expect(await rewrap({ signal: stopping.signal, onProgress: () => stopping.abort() })).toEqual({ rewrapped: 10, failed: 0 });
    expect(await wrappedBy(2)).toBe(10);
    const told = vi.fn();
    expect(await rewrap({ onProgress: told })).toEqual({ rewrapped: 15, failed: 0 });
    expect(told.mock.calls).toEqual([[{ rewrapped: 10, failed: 0 }], [{ rewrapped: 15, failed: 0 }]]);
    expect(await rewrap()).toEqual({ rewrapped: 0, failed: 0 });
  });

  it('passes by a record whose key does not open, and tells how many there are', async () => {
    await give(process(), 3);
    const broken = (await people().findOne({}))?._id ?? '';
    await people().updateOne({ _id: broken }, { $set: { wrapped: 'k1.1.x.y.z' } });
    await putKey(2);
    expect(await createRewrap({ collection: people(), vault: process(), batch: 3 })()).toEqual({ rewrapped: 2, failed: 1 });
  });

  it('does not bring back a key that was destroyed meanwhile', async () => {
    await give(process(), 3);
    await putKey(2);
    const late = Object.assign(Object.create(people()) as mongo.Collection<PersonRow>, {
      bulkWrite: async (changes: mongo.AnyBulkWriteOperation<PersonRow>[]) => {
        await people().updateOne({}, { $unset: { wrapped: '' } });
        return people().bulkWrite(changes);
      },
    });
    expect(await createRewrap({ collection: late, vault: process() })()).toEqual({ rewrapped: 2, failed: 0 });
    expect(await people().countDocuments({ wrapped: { $exists: false } })).toBe(1);
    expect(await createRewrap({ collection: people(), vault: process() })()).toEqual({ rewrapped: 0, failed: 0 });
  });
});
