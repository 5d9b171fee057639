import type { mongo } from 'mongoose';
import type { Access, AccessRow } from '#audit/accessRow';
import { beginning, link, type Head } from '#audit/chain';

const mostAtOnce = 1_000;

/** The log of one process. */
export interface AccessLog {
  readonly chain: string;
  /** Resolves when the accesses are on disk; what they let see may leave only then. Rejects when that is not certain. */
  readonly record: (accesses: readonly Access[]) => Promise<void>;
  /** How far what is on disk goes. */
  readonly head: () => Head;
}

interface Waiting {
  readonly accesses: readonly Access[];
  readonly written: PromiseWithResolvers<void>;
}

/**
 * Writes accesses in the order of their chain. Those that come while a batch is being written go out together as the next one,
 * so that a read waits for two writes at most, however many there are.
 */
export const createAccessLog = (rows: mongo.Collection<AccessRow>, chain: string): AccessLog => {
  const { head, append } = createAppender(rows, chain);
  let waiting: Waiting[] = [];
  let isWriting = false;
  const writeAll = async (): Promise<void> => {
    isWriting = true;
    while (waiting.length > 0) {
      const batch = takeFrom(waiting);
      waiting = waiting.slice(batch.length);
      await append(batch.flatMap(({ accesses }) => accesses)).then(
        () => batch.forEach(({ written }) => written.resolve()),
        (cause: unknown) => batch.forEach(({ written }) => written.reject(cause)),
      );
    }
    isWriting = false;
  };
  return {
    chain,
    head,
    record: (accesses) => {
      if (accesses.length === 0) return Promise.resolve();
      const written = Promise.withResolvers<void>();
      waiting.push({ accesses, written });
      if (!isWriting) void writeAll();
      return written.promise;
    },
  };
};

/** Hangs one batch after the other on the chain. */
const createAppender = (rows: mongo.Collection<AccessRow>, chain: string) => {
  let head = beginning;
  let isHeadKnown = true;
  return {
    head: (): Head => head,
    append: async (accesses: readonly Access[]): Promise<void> => {
      // A write that failed may have arrived as a whole, in part or not at all; one that arrives late meets the place taken.
      if (!isHeadKnown) head = (await lastOf(rows, chain)) ?? beginning;
      isHeadKnown = false;
      const linked = link(chain, head, accesses);
      await rows.insertMany([...linked], { ordered: true });
      head = linked.at(-1) ?? head;
      isHeadKnown = true;
    },
  };
};

/** The first of those that wait, as many as one write takes; one at least. */
const takeFrom = (waiting: readonly Waiting[]): readonly Waiting[] => {
  let rows = 0;
  const end = waiting.findIndex(({ accesses }, index) => {
    rows += accesses.length;
    return index > 0 && rows > mostAtOnce;
  });
  return end === -1 ? waiting : waiting.slice(0, end);
};

const lastOf = (rows: mongo.Collection<AccessRow>, chain: string): Promise<Head | null> =>
  rows.findOne({ chain }, { sort: { seq: -1 }, projection: { _id: 0, seq: 1, hash: 1 } });
