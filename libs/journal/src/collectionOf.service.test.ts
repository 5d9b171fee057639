import { randomUUID } from 'node:crypto';
import { createDeadline, DeadlineExceeded, withDeadline } from '@legal-aid/service-kit/deadline';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { collectionOf } from '#collectionOf';
import { connect } from '#connect';

interface Door {
  readonly _id: string;
  readonly color: string;
}

let connection: Connection;
beforeAll(async () => {
  connection = await connect(inject('mongodbUri'), `deadline-${randomUUID()}`);
  // Each takes the slow filter 20 ms; together far longer than the deadline.
  const others = Array.from({ length: 200 }, (_, index) => ({ _id: `z${index}`, color: 'blue' }));
  await doors().insertMany([{ _id: 'a', color: 'red' }, ...others]);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const doors = () => collectionOf<Door>(connection, 'doors');
const slow = { $expr: { $function: { body: 'function() { sleep(20); return true; }', args: [], lang: 'js' } } };
const reads = [
  ['find', (filter: object) => doors().find(filter).toArray()],
  ['findOne', (filter: object) => doors().findOne(filter, { sort: { color: -1 } })],
  [
    'aggregate',
    (filter: object) =>
      doors()
        .aggregate([{ $match: filter }])
        .toArray(),
  ],
  ['countDocuments', (filter: object) => doors().countDocuments(filter)],
] as const;
describe.each(reads)('%s', (name, read) => {
  it('is stopped by the database at the deadline', async () => {
    const began = performance.now();
    const cause = await withDeadline(createDeadline(100), () => read(slow).catch((error: unknown) => error));
    // JavaScript that is stopped in the middle says that it was interrupted.
    expect([50, 11_601]).toContain((cause as { readonly code: number }).code);
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('is not sent after the deadline', async () => {
    await expect(withDeadline(createDeadline(0), async () => read({}))).rejects.toThrow(DeadlineExceeded);
  });

  it('answers within it, and where none is in force, the same', async () => {
    const answer = await read({ color: 'red' });
    expect(await withDeadline(createDeadline(5_000), () => read({ color: 'red' }))).toEqual(answer);
    expect(JSON.stringify(answer)).toMatch(name === 'countDocuments' ? /^1$/u : /"a"/u);
  });
});

describe('a collection with a deadline', () => {
  it('keeps a shorter time that the read asks for itself', async () => {
    const asked = withDeadline(createDeadline(60_000), () => doors().find(slow, { maxTimeMS: 50 }).toArray());
    await expect(asked).rejects.toMatchObject({ code: 50 });
  });

  it('writes as any other does', async () => {
    await withDeadline(createDeadline(5_000), () => doors().updateOne({ _id: 'z1' }, { $set: { color: 'green' } }));
    expect(await doors().findOne({ _id: 'z1' })).toEqual({ _id: 'z1', color: 'green' });
  });
});
