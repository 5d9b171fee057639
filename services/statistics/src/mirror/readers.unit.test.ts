import { createDeadline, DeadlineExceeded, withDeadline, type Deadline } from '@legal-aid/service-kit/deadline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lend } from './readers.ts';
import { openTable } from './table.ts';

type Reader = Parameters<typeof lend>[0][number];

// Half a minute on a quick machine: nobody waits for it to end by itself.
const slow = 'SELECT count(*) FROM many one JOIN many other ON one.part = other.part WHERE (one.number * other.number) % 7 = 3';
const quick = 'SELECT count(*)::INTEGER FROM many';
const rows = 3_000_000;
let table: Awaited<ReturnType<typeof openTable>>;
let connection: Reader;
beforeAll(async () => {
  table = await openTable();
  connection = await table.connect();
  await connection.run(`CREATE TABLE many AS SELECT range AS number, range % 97 AS part FROM range(${rows})`);
});
afterAll(() => table.close());

const asking = (text: string) => async (reader: Reader) => (await reader.runAndReadAll(text)).getRows();
const within = <T>(ms: number, run: () => Promise<T>): Promise<T> => withDeadline(createDeadline(ms), run);
/** How a promise ended, and after how many milliseconds. */
const timed = async (promise: Promise<unknown>) => {
  const began = performance.now();
  const outcome = await promise.then(
    () => 'answered',
    (cause: unknown) => (cause instanceof DeadlineExceeded ? 'too late' : String(cause)),
  );
  return { outcome, ms: performance.now() - began };
};

describe('a question to the mirror', () => {
  it('is stopped when its deadline passes, and its reader answers the next one', async () => {
    const use = lend([connection]);
    const stopped = await timed(within(200, () => use(asking(slow))));
    expect(stopped.outcome).toBe('too late');
    expect(stopped.ms).toBeLessThan(3_000);
    const next = await timed(within(5_000, () => use(asking(quick))));
    expect(next.outcome).toBe('answered');
    expect(next.ms).toBeLessThan(1_000);
    expect(await use(asking(quick))).toEqual([[rows]]);
  });

  it('is stopped when nobody waits for it any more', async () => {
    const use = lend([connection]);
    const deadline: Deadline = createDeadline(60_000);
    const stopped = timed(withDeadline(deadline, () => use(asking(slow))));
    setTimeout(deadline.expire, 100);
    expect(await stopped).toMatchObject({ outcome: 'too late' });
    expect(await use(asking(quick))).toEqual([[rows]]);
  });

  it('between two of whose statements the deadline passes is stopped in the next', async () => {
    const deadline: Deadline = createDeadline(60_000);
    const use = lend([connection]);
    const both = async (reader: Reader): Promise<unknown> => {
      await asking(quick)(reader);
      deadline.expire();
      return asking(slow)(reader);
    };
    expect(await timed(withDeadline(deadline, () => use(both)))).toMatchObject({ outcome: 'too late' });
  });

  it('leaves the queue when its deadline passes, and keeps nobody behind it from a reader', async () => {
    const use = lend([connection]);
    const first = timed(within(700, () => use(asking(slow))));
    const [second, third] = [timed(within(100, () => use(asking(quick)))), timed(use(asking(quick)))];
    expect(await second).toMatchObject({ outcome: 'too late' });
    expect((await second).ms).toBeLessThan(600);
    expect([await first, await third]).toMatchObject([{ outcome: 'too late' }, { outcome: 'answered' }]);
  });

  it('is not begun once its time is over', async () => {
    const begun: string[] = [];
    const use = lend([connection]);
    const asked = within(0, () => use((reader) => (begun.push('begun'), asking(quick)(reader))));
    await expect(asked).rejects.toThrow(DeadlineExceeded);
    expect(begun).toEqual([]);
  });

  it('fails for its own reason where time is left, and may take as long as it likes without a deadline', async () => {
    const use = lend([connection]);
    expect((await timed(within(5_000, () => use(asking('SELECT nothing FROM many'))))).outcome).toContain('Binder Error');
    expect(await use(asking(quick))).toEqual([[rows]]);
  });
});
