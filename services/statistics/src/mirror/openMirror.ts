import { createCases } from '#mirror/cases';
import { createCodes } from '#mirror/codes';
import { createCount } from '#mirror/count';
import type { Figures } from '#mirror/figures';
import { lend } from '#mirror/readers';
import { openTable } from '#mirror/table';
import { createWrite } from '#mirror/write';
import type { FactSource } from '#store/factReads';

const readersAtOnce = 3;
const mostAtOnce = 50_000;

/** A columnar copy of the facts in this process; losing it loses nothing. */
export interface Mirror {
  readonly figures: Figures;
  /** Takes in all that is new in the facts, and tells how many that were. Not to be called again before it resolves. */
  readonly catchUp: (source: FactSource) => Promise<number>;
  /** Sequence number of the last fact that is in; 0 before the first. */
  readonly watermark: () => number;
  /** When the last fact that is in was recorded. */
  readonly recordedAt: () => Date | null;
  readonly close: () => void;
}

/** Opens an empty mirror. */
export const openMirror = async (): Promise<Mirror> => {
  const { connect, close } = await openTable();
  const codes = createCodes();
  const write = createWrite(await connect(), codes);
  const use = lend(await Promise.all(Array.from({ length: readersAtOnce }, connect)));
  const count = createCount(use, codes);
  const state = { watermark: 0, recordedAt: null as Date | null };
  return {
    figures: {
      count: async (question) => {
        const watermark = question.watermark ?? state.watermark;
        return { watermark, groups: await count(question, watermark) };
      },
      cases: createCases(use, codes),
    },
    catchUp: async (source) => {
      for (let total = 0; ;) {
        const facts = await source.after(state.watermark, mostAtOnce);
        const last = facts.at(-1);
        if (!last) return total;
        await write(facts);
        // Only now: a question is answered as of this number, so it sees whole batches.
        Object.assign(state, { watermark: last.seq, recordedAt: last.recordedAt });
        total += facts.length;
        if (facts.length < mostAtOnce) return total;
      }
    },
    watermark: () => state.watermark,
    recordedAt: () => state.recordedAt,
    close,
  };
};
