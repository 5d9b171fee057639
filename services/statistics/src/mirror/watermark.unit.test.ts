import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { FactSource, TailFact } from '#store/factReads';
import { openMirror } from '#mirror/openMirror';

const leaf = 'CRIMINAL.LITIGATION';

/** Facts that grow while they are asked for: two versions of each case, the second counted. */
const growing = () => {
  const facts: TailFact[] = [];
  return {
    source: {
      after: (seq, most) => Promise.resolve(facts.slice(seq, seq + most)),
      last: () => Promise.resolve(facts.length),
    } satisfies FactSource,
    grow: () => {
      const known = { caseId: randomUUID(), organizationId: randomUUID(), recordedAt: new Date() };
      facts.push({ ...known, seq: facts.length + 1, version: 1, provinceId: null, form25: null });
      facts.push({ ...known, seq: facts.length + 1, version: 2, provinceId: 'vn34-08', form25: { row: leaf, acceptedDay: 20_000 } });
    },
    countedUpTo: (watermark: number) => facts.filter(({ seq, form25 }) => seq <= watermark && form25 !== null).length,
  };
};

it('shows the very cases of a figure while more come in', async () => {
  const mirror = await openMirror();
  const { source, grow, countedUpTo } = growing();
  for (let index = 0; index < 500; index += 1) grow();
  await mirror.catchUp(source);
  const ask = async () => {
    const { watermark, groups } = await mirror.figures.count({ from: 0, to: 30_000, byProvince: false });
    const cells = [{ provinceIds: null, rows: [leaf], days: { since: null, until: 30_000 } }] as const;
    const [cell] = await mirror.figures.cases({ cells, watermark, limit: 1, after: null, reach: { kind: 'NATION' } });
    return [groups.reduce((sum, { carriedIn, accepted }) => sum + carriedIn + accepted, 0), cell?.withinReach, countedUpTo(watermark)];
  };
  const asked: (readonly (number | undefined)[])[] = [];
  for (let round = 0; round < 150; round += 1) {
    grow();
    const [, ...answers] = await Promise.all([mirror.catchUp(source), ask(), ask(), ask()]);
    asked.push(...answers);
  }
  mirror.close();
  expect(asked.filter((answer) => new Set(answer).size !== 1)).toEqual([]);
});
