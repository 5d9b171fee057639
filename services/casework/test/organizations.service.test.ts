import { randomUUID } from 'node:crypto';
import { connect } from '@legal-aid/journal/connect';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import type { OrganizationId } from '../src/domain/case.ts';
import { createOrganizationCopy } from '../src/store/organizations.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await connect(inject('mongodbUri'), `organizations-${randomUUID()}`);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const centre = {
  kind: 'STATE_CENTER',
  provinceId: 'vn34-08',
  activeFrom: '2025-07-01',
  activeTo: null,
  successorId: null,
  parentId: null,
  branchOrdinal: null,
} as const;
const idOf = (): OrganizationId => randomUUID() as OrganizationId;

describe('what casework knows of organisations', () => {
  it('counts at once in the process that took it in, and soon in every other', async () => {
    const [here, elsewhere] = [createOrganizationCopy(connection), createOrganizationCopy(connection, 200)];
    const [old, successor] = [idOf(), idOf()];
    for (const id of [old, successor]) await here.takeIn(id, 1, centre);
    expect(await elsewhere.withPredecessors(successor, '2026-03-02')).toEqual([successor]);
    await here.takeIn(old, 2, { activeTo: '2026-03-02', successorId: successor });
    expect((await here.findResponsible(old, '2026-03-02'))?.id).toBe(successor);
    expect((await here.findResponsible(old, '2026-03-01'))?.id).toBe(old);
    expect(await here.withPredecessors(successor, '2026-03-02')).toEqual([successor, old]);
    // The day before, the merger was still to come.
    expect(await here.withPredecessors(successor, '2026-03-01')).toEqual([successor]);
    await vi.waitFor(async () => expect(await elsewhere.withPredecessors(successor, '2026-03-02')).toEqual([successor, old]), {
      timeout: 5_000,
      interval: 50,
    });
  });

  it('asks the database once for what fifty commands ask at once', async () => {
    const copy = createOrganizationCopy(connection);
    const id = idOf();
    await copy.takeIn(id, 1, centre);
    const find = vi.spyOn(Object.getPrototypeOf(connection.collection('organizations')) as { findOne: () => unknown }, 'findOne');
    const found = await Promise.all(Array.from({ length: 50 }, () => copy.find(id)));
    expect([found.every((each) => each?.id === id), find.mock.calls.length]).toEqual([true, 1]);
    find.mockRestore();
  });

  it('does not remember that an organisation was unknown', async () => {
    const copy = createOrganizationCopy(connection);
    const id = idOf();
    expect(await copy.find(id)).toBeNull();
    await createOrganizationCopy(connection).takeIn(id, 1, centre);
    expect((await copy.find(id))?.id).toBe(id);
  });
});
