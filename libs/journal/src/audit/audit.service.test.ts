import { randomUUID } from 'node:crypto';
import type { GuardedResolvers } from '@legal-aid/service-kit/policy';
import { createSubgraph } from '@legal-aid/service-kit/subgraph';
import { keyringOf } from '@legal-aid/service-kit/keyring';
import { signRequest } from '@legal-aid/service-kit/signature';
import type { Connection, mongo } from 'mongoose';
import { pino } from 'pino';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { createAccessLog } from '#audit/accessLog';
import { accessLogOf, migrateAccessLog, type Access, type AccessRow } from '#audit/accessRow';
import { startAudit, type Audit } from '#audit/startAudit';
import { verifyChain } from '#audit/verifyChain';
import { connect } from '#connect';
import { createExecute, type Execute } from '#execute';
import { migrateJournal } from '#migrate';
import { journalOf } from '#rows';

const logger = pino({ level: 'silent' });
const now = Temporal.Instant.from('2026-03-02T17:30:00Z');
let connection: Connection;
let execute: Execute;

beforeAll(async () => {
  connection = await connect(inject('mongodbUri'), `audit-${randomUUID()}`);
  await migrateJournal(connection);
  await migrateAccessLog(connection);
  await migrateAccessLog(connection);
  execute = createExecute({ connection, now: () => new Date(now.epochMilliseconds), onCommitted: () => undefined });
});
beforeEach(async () => {
  await Promise.all([accessLogOf(connection).deleteMany({}), journalOf(connection).deleteMany({})]);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const accessTo = (subject: string): Access => ({
  at: new Date(now.epochMilliseconds),
  actor: 'head-08',
  role: 'HEAD',
  organizationId: 'org-08',
  action: 'readApplicant',
  subjects: [subject],
  fields: ['name'],
  purpose: 'CASE_WORK',
  correlationId: randomUUID(),
  decision: 'ALLOWED',
});
const rowsOf = (chain: string) => accessLogOf(connection).find({ chain }).sort({ seq: 1 }).toArray();
const subjectsOf = (rows: readonly AccessRow[]): readonly string[] => rows.flatMap(({ subjects }) => subjects);

/** The log's collection, whose next writes may be tampered with. */
const watched = () => {
  const rows = accessLogOf(connection);
  const insertMany = vi.fn((batch: AccessRow[]) => rows.insertMany(batch));
  return { insertMany, rows: Object.assign(Object.create(rows) as mongo.Collection<AccessRow>, { insertMany }) };
};

describe('the log of accesses', () => {
  it('writes what comes at once together, each in its place, and what waited meanwhile in one batch', async () => {
    const { rows, insertMany } = watched();
    const log = createAccessLog(rows, randomUUID());
    const names = Array.from({ length: 200 }, (_, index) => `r${index}`);
    await Promise.all(names.map((name) => log.record([accessTo(name), accessTo(`${name}b`)])));
    expect(insertMany.mock.calls.map(([batch]) => batch.length)).toEqual([2, 398]);
    const stored = await rowsOf(log.chain);
    expect(subjectsOf(stored)).toEqual(names.flatMap((name) => [name, `${name}b`]));
    expect([verifyChain(stored, []), log.head().seq]).toEqual([[], 400]);
  });

  it('writes a thousand rows at once and no more', async () => {
    const { rows, insertMany } = watched();
    const log = createAccessLog(rows, randomUUID());
    await Promise.all(Array.from({ length: 1_500 }, (_, index) => log.record([accessTo(`r${index}`)])));
    expect(insertMany.mock.calls.map(([batch]) => batch.length)).toEqual([1, 1_000, 499]);
  });

  it('writes nothing for nothing', async () => {
    const { rows, insertMany } = watched();
    await createAccessLog(rows, randomUUID()).record([]);
    expect(insertMany).not.toHaveBeenCalled();
  });

  it.each([
    ['before anything arrived', 0],
    ['after a part of it arrived', 2],
    ['after all of it arrived', 3],
  ])('rejects a batch that failed %s, and the chain goes on whole', async (_, arrived) => {
    const { rows, insertMany } = watched();
    const log = createAccessLog(rows, randomUUID());
    await log.record([accessTo('before')]);
    insertMany.mockImplementationOnce(async (batch) => {
      if (arrived > 0) await accessLogOf(connection).insertMany(batch.slice(0, arrived));
      throw new Error('the line broke');
    });
    const failed = ['a', 'b', 'c'];
    await expect(log.record(failed.map(accessTo))).rejects.toThrow('broke');
    await log.record([accessTo('after')]);
    const stored = await rowsOf(log.chain);
    expect(subjectsOf(stored)).toEqual(['before', ...failed.slice(0, arrived), 'after']);
    expect(verifyChain(stored, [])).toEqual([]);
  });

  it('rejects every one who waits for the batch that failed, and takes the next', async () => {
    const { rows, insertMany } = watched();
    const log = createAccessLog(rows, randomUUID());
    const first = log.record([accessTo('first')]);
    insertMany.mockRejectedValueOnce(new Error('mongodb away'));
    const waiting = ['a', 'b', 'c'].map((name) => log.record([accessTo(name)]));
    await first;
    expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    await log.record([accessTo('later')]);
    expect(subjectsOf(await rowsOf(log.chain))).toEqual(['first', 'later']);
  });

  it('goes on whole when a write that was given up arrives late', async () => {
    const { rows, insertMany } = watched();
    const log = createAccessLog(rows, randomUUID());
    let late: AccessRow[] = [];
    insertMany.mockImplementationOnce((batch) => {
      late = batch;
      return Promise.reject(new Error('timed out'));
    });
    await log.record([accessTo('given up')]).catch(() => undefined);
    insertMany.mockImplementationOnce(async (batch) => {
      await accessLogOf(connection).insertMany(late);
      return accessLogOf(connection).insertMany(batch);
    });
    await expect(log.record([accessTo('meets it')])).rejects.toThrow(/E11000/u);
    await log.record([accessTo('next')]);
    const stored = await rowsOf(log.chain);
    expect([subjectsOf(stored), verifyChain(stored, [])]).toEqual([['given up', 'next'], []]);
  });

  it('has a chain for each process, beside others', async () => {
    const [one, other] = [createAccessLog(accessLogOf(connection), randomUUID()), createAccessLog(accessLogOf(connection), randomUUID())];
    await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? one : other).record([accessTo(`r${index}`)])));
    for (const { chain } of [one, other]) {
      const stored = await rowsOf(chain);
      expect([stored.length, stored[0]?.previous, verifyChain(stored, [])]).toEqual([10, '', []]);
    }
  });
});

const start = (how: Execute = execute): { audit: Audit; tick: () => void; ended: () => number } => {
  let tick: () => void = () => undefined;
  const end = vi.fn<() => void>();
  const every = vi.fn((ms: number, run: () => void) => {
    expect(ms).toBe(3_600_000);
    tick = run;
    return end;
  });
  const audit = startAudit({ service: 'casework', connection, execute: how, clock: () => now, logger, every });
  return { audit, tick: () => tick(), ended: () => end.mock.calls.length };
};
const anchorsOf = async (chain: string) => journalOf(connection).find({ aggregateId: chain }).sort({ version: 1 }).toArray();

describe('the anchors of a chain', () => {
  it('go through the journal each hour and at the end, where the chain came farther', async () => {
    const { audit, tick, ended } = start();
    tick();
    await audit.anchor();
    expect(await anchorsOf(audit.chain)).toEqual([]);
    await audit.record(['a', 'b'].map(accessTo));
    tick();
    await audit.anchor();
    await audit.record([accessTo('c')]);
    await audit.stop();
    const [anchors, rows] = [await anchorsOf(audit.chain), await rowsOf(audit.chain)];
    expect(anchors).toMatchObject([
      {
        aggregate: 'casework.audit-chain',
        version: 1,
        type: 'casework.audit-chain.anchored.v1',
        actor: 'service:casework',
        data: { occurredOn: '2026-03-03', position: 2, hash: rows[1]?.hash },
        pending: true,
      },
      { version: 2, data: { position: 3, hash: rows[2]?.hash } },
    ]);
    expect(ended()).toBe(1);
    expect(
      verifyChain(
        rows.slice(0, 2),
        anchors.map(({ data }) => data as { position: number; hash: string }),
      ),
    ).toEqual([{ problem: 'MISSING', from: 3, to: 3 }]);
  });

  it('hold nobody up who stops while the database is away', async () => {
    const { audit, ended } = start(() => Promise.reject(new Error('mongodb away')));
    await audit.record([accessTo('a')]);
    await audit.stop();
    expect(ended()).toBe(1);
  });

  it('have no gap, whether a commit failed before or after it was done', async () => {
    const failing = vi.fn<Execute>((...given) => execute(...given));
    const { audit } = start(failing as Execute);
    await audit.record([accessTo('a')]);
    failing.mockRejectedValueOnce(new Error('mongodb away'));
    await expect(audit.anchor()).rejects.toThrow('away');
    failing.mockImplementationOnce(async (...given) => {
      await execute(...given);
      throw new Error('the line broke');
    });
    await audit.record([accessTo('b')]);
    await expect(audit.anchor()).rejects.toThrow('broke');
    await audit.anchor();
    expect((await anchorsOf(audit.chain)).map(({ version, data }) => [version, (data as { position: number }).position])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });
});

const readName = (_: unknown, _args: unknown, { read }: { readonly read: Access[] }): string => {
  read.push(accessTo('c-1'));
  return 'Mỷ';
};

describe('a subgraph that audits', () => {
  it('answers nothing that it could not write down first', async () => {
    const { rows, insertMany } = watched();
    const log = createAccessLog(rows, randomUUID());
    const signing = keyringOf(Buffer.alloc(32, 1));
    const app = await createSubgraph({
      name: 'casework',
      typeDefs: 'type Query { name: String }\n',
      resolvers: { Query: { name: readName } } as unknown as GuardedResolvers,
      contextOf: () => ({ read: [] as Access[] }),
      beforeAnswer: ({ read }) => log.record(read),
      signing,
      logger,
      now: Date.now,
      ready: () => Promise.resolve(true),
    });
    const ask = async (): Promise<unknown> => {
      const body = JSON.stringify({ query: '{ name }' });
      const actor = { subject: 'head-08', role: 'HEAD', organizationId: 'org-08' } as const;
      const asked = { key: signing.current().key, audience: 'casework', actor, body, now: Date.now(), nonce: randomUUID() };
      const headers = { ...signRequest({ ...asked, correlationId: randomUUID() }), 'content-type': 'application/json' };
      return (await app.inject({ method: 'POST', url: '/graphql', payload: body, headers })).json();
    };
    expect(await ask()).toEqual({ data: { name: 'Mỷ' } });
    expect(await rowsOf(log.chain)).toHaveLength(1);
    insertMany.mockRejectedValueOnce(new Error('mongodb away'));
    expect(await ask()).toEqual({ errors: [{ message: 'SERVICE_UNAVAILABLE', extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect(await ask()).toEqual({ data: { name: 'Mỷ' } });
    expect(verifyChain(await rowsOf(log.chain), [])).toEqual([]);
    await app.close();
  });
});
