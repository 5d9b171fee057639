import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { FactSource, TailFact } from '#store/factReads';
import { everyCase } from '#mirror/figures';
import { openMirror } from '#mirror/openMirror';
import { factOf } from '../../test/histories.ts';

/** Facts that grow while they are asked for: two versions of each case, the second counted. */
const growing = () => {
  const facts: TailFact[] = [];
  return {
    source: {
      after: (seq, most) => Promise.resolve(facts.slice(seq, seq + most)),
      last: () => Promise.resolve(facts.length),
    } satisfies FactSource,
    grow: () => {
      const id = randomUUID();
      facts.push({ ...factOf(id, 1, {}), seq: facts.length + 1 });
      facts.push({ ...factOf(id, 2, { provinceId: 'vn34-08', acceptedOn: '2025-01-01' }), seq: facts.length + 1 });
    },
    countedUpTo: (watermark: number) => facts.filter(({ seq, counted }) => seq <= watermark && counted !== null).length,
  };
};

it('shows the very cases of a figure while more come in', async () => {
  const mirror = await openMirror();
  const { source, grow, countedUpTo } = growing();
  for (let index = 0; index < 500; index += 1) grow();
  await mirror.catchUp(source);
  const ask = async () => {
    const { watermark, groups } = await mirror.figures.count({ by: ['row'], where: everyCase, counts: [everyCase] });
    const cells = [{ ...everyCase, rows: ['CRIMINAL.LITIGATION'] }] as const;
    const [cell] = await mirror.figures.cases({ cells, watermark, limit: 1, after: null, reach: { kind: 'NATION' } });
    return [groups.reduce((sum, { counts: [count = 0] }) => sum + count, 0), cell?.withinReach, countedUpTo(watermark)];
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
