import { createRewrap } from '@legal-aid/journal/rewrap';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addKey } from '../../../infra/system/secrets.ts';
import { applicant, act, givenCenter, givenRequest } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { openSeals, sealedCollections, type Keyed } from '../src/store/seals.ts';
import { staffOf } from './support/places.ts';

interface Stored extends Keyed {
  readonly applicant: string;
  readonly summary: string;
  readonly eligibilityGroup?: string;
}

let world: World;
let database: Connection;
let centre: string;
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
  database = world.databaseOf('casework');
  centre = await givenCenter(world);
}, 60_000);
afterAll(() => world.stop());

const cases = () => database.collection<Stored>('cases');
const stored = async (id: string): Promise<Stored> => {
  const found = await cases().findOne({ _id: id });
  if (!found) throw new Error('no such case');
  return found;
};
const given = async () => {
  const caseId = await givenRequest(world, { organizationId: centre });
  const input = { form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'HIV' };
  await act(world, staffOf(centre), { action: 'acceptRequest', caseId, input });
  return caseId;
};
const read = async (id: string) => {
  const query = `query ($id: ID!) { case(id: $id) { id applicant { name } summary acceptance { eligibilityGroups } } }`;
  return world.ask('casework', staffOf(centre), query, { id });
};
const whole = { applicant: { name: applicant.name }, summary: 'Con trai tôi bị tạm giữ.', acceptance: { eligibilityGroups: ['HIV'] } };

describe('a case', () => {
  it('is sealed by a key of its own, and no two share one', async () => {
    const [one, two] = [await stored(await given()), await stored(await given())];
    expect(one.wrapped).toMatch(/^k1\.1\./u);
    expect(one.wrapped).not.toBe(two.wrapped);
    for (const sealed of [one.applicant, one.summary, one.eligibilityGroup]) expect(sealed).toMatch(/^v2\./u);
    expect((await read(one._id)).data.case).toMatchObject(whole);
  });

  it('shows nothing of what was put there from another record, another field or another key', async () => {
    const [id, other] = [await given(), await stored(await given())];
    const own = await stored(id);
    const forgeries: readonly Partial<Stored>[] = [
      { applicant: other.applicant },
      { applicant: own.summary },
      { applicant: other.applicant, wrapped: other.wrapped },
      { wrapped: other.wrapped },
      { applicant: `${own.applicant.slice(0, -4)}AAAA` },
    ];
    for (const forged of forgeries) {
      await cases().updateOne({ _id: id }, { $set: forged });
      const { data, errors } = await read(id);
      expect([data.case.applicant, errors?.[0]?.extensions?.['code']]).toEqual([null, 'INTERNAL']);
      await cases().updateOne({ _id: id }, { $set: own });
    }
    expect((await read(id)).data.case).toMatchObject(whole);
  });

  it('is lost to everybody once its key is destroyed', async () => {
    const id = await given();
    await cases().updateOne({ _id: id }, { $set: { wrapped: (await stored(await given())).wrapped } });
    expect((await read(id)).data.case).toMatchObject({ applicant: null, summary: null });
    await cases().deleteOne({ _id: id });
  });
});

describe('turning the ring', () => {
  it('wraps the keys of all records anew while they are read, and touches no sealed field', async () => {
    const ids = await Promise.all([given(), given(), given()]);
    const before = await Promise.all(ids.map(stored));
    expect(await addKey(world.secretsDir, 'seal-casework')).toBe(2);
    const { vault } = openSeals(world.secretsDir);
    const done = Promise.all(
      sealedCollections.map((name) => createRewrap({ collection: database.collection<Keyed>(name), vault, batch: 2 })()),
    );
    const reads = await Promise.all(ids.flatMap((id) => [read(id), read(id), read(id)]));
    for (const { data } of reads) expect(data.case).toMatchObject(whole);
    expect((await done).reduce((sum, { rewrapped }) => sum + rewrapped, 0)).toBeGreaterThanOrEqual(3);
    const after = await Promise.all(ids.map(stored));
    for (const [index, { wrapped, ...rest }] of after.entries()) {
      expect(wrapped).toMatch(/^k1\.2\./u);
      const { wrapped: _, ...same } = before[index] as Stored;
      expect(rest).toEqual(same);
    }
    expect(await cases().countDocuments({ wrapped: /^k1\.1\./u })).toBe(0);
    for (const id of ids) expect((await read(id)).data.case).toMatchObject(whole);
    // A new record takes the new key.
    expect((await stored(await given())).wrapped).toMatch(/^k1\.[12]\./u);
  });
});

describe('turning the ring of digests', () => {
  it('loses nobody: a person is found by the key that his digests were made with', async () => {
    const id = await given();
    await addKey(world.secretsDir, 'index-casework');
    await world.stopService('casework');
    await world.startService('casework');
    const query = `{ casesOfPerson(personalId: "${applicant.personalId}") { id } }`;
    const { data } = await world.ask('casework', staffOf(centre), query);
    expect(data.casesOfPerson.map((found: { id: string }) => found.id)).toContain(id);
  });
});
