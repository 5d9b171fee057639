import { createRewrap } from '@legal-aid/journal/rewrap';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { createVault } from '@legal-aid/service-kit/vault';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addKey } from '../../../infra/system/secrets.ts';
import { applicationsOf, type ApplicationDocument } from '#store/applications';
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

const stored = () => applicationsOf(world.databaseOf('public-services'));
const filed = async (summary: string): Promise<ApplicationDocument> => {
  const { data } = await ask.file(centerId, { changes: { summary } });
  const found = await stored().findOne({ _id: data.fileApplication.application.id });
  if (!found) throw new Error('not filed');
  return found;
};
const summaryOf = async ({ _id }: ApplicationDocument): Promise<string> => (await ask.read(_id)).data?.application?.summary ?? 'none';

describe('what an application says of a person', () => {
  it('is sealed by a key of its own', async () => {
    const [one, other] = [await filed('Một việc.'), await filed('Một việc.')];
    for (const { wrapped, summary, applicant } of [one, other])
      expect([wrapped, summary, applicant].map((text) => /^(k1\.\d+|v2)\./u.exec(text)?.[1])).toEqual(['k1.1', 'v2', 'v2']);
    expect(one.wrapped).not.toBe(other.wrapped);
    expect(await summaryOf(one)).toBe('Một việc.');
  });

  it.each([
    ['summary', (from: ApplicationDocument) => ({ summary: from.summary })],
    ['key', (from: ApplicationDocument) => ({ wrapped: from.wrapped })],
    ['key and summary', ({ wrapped, summary }: ApplicationDocument) => ({ wrapped, summary })],
  ])("is not shown where another's %s was put in its place", async (_, taken) => {
    const [one, other] = [await filed('Một việc.'), await filed('Việc khác.')];
    await stored().updateOne({ _id: one._id }, { $set: taken(other) });
    const { data, errors } = await ask.read(one._id);
    expect(errors).toEqual([expect.objectContaining({ extensions: { code: 'INTERNAL' } })]);
    expect(data.application).toMatchObject({ id: one._id, summary: null });
    expect(await summaryOf(other)).toBe('Việc khác.');
  });

  it('is read while the ring turns, before and after it is wrapped anew', async () => {
    const one = await filed('Một việc.');
    await addKey(world.secretsDir, 'seal-public-services');
    const vault = createVault(openKeyring(world.secretsDir, 'seal-public-services'));
    expect(await summaryOf(one)).toBe('Một việc.');
    expect(await createRewrap({ collection: stored(), vault })()).toMatchObject({ failed: expect.any(Number) });
    const anew = await stored().findOne({ _id: one._id });
    expect([anew?.wrapped.slice(0, 5), anew?.summary]).toEqual(['k1.2.', one.summary]);
    expect(await summaryOf(one)).toBe('Một việc.');
  });
});
