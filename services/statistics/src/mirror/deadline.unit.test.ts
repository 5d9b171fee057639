import { provinces } from '@legal-aid/contracts/provinces';
import { createDeadline, DeadlineExceeded, withDeadline } from '@legal-aid/service-kit/deadline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { everyCase, type CountQuestion } from '#mirror/figures';
import { openMirror, type Mirror } from '#mirror/openMirror';
import { leafCodes } from '#rules/sheetRows';
import type { FactSource, TailFact } from '#store/factReads';

const facts = 60_000;
const days = 3_650;
const factAt = (seq: number): TailFact => ({
  ...{ seq, version: 1, organizationId: `o${seq % 150}`, recordedAt: new Date(0) },
  caseId: `${String(seq).padStart(8, '0')}-6a0b-5c2d-9e7f-0a1b2c3d4e5f`,
  provinceId: provinces[seq % provinces.length]?.id ?? null,
  counted: {
    ...{
      row: leafCodes[seq % leafCodes.length] ?? 'OTHER.LITIGATION',
      acceptedDay: 16_000 + (seq % days),
      endedDay: 16_100 + (seq % days),
    },
    ...{ practitioner: 5, group: 4 + (seq % 15), sex: seq % 2 === 0 ? 'FEMALE' : 'MALE' },
  },
});
const source: FactSource = {
  after: (seq, limit) => Promise.resolve(Array.from({ length: Math.min(limit, facts - seq) }, (_, index) => factAt(seq + 1 + index))),
  last: () => Promise.resolve(facts),
};
let mirror: Mirror;
beforeAll(async () => {
  mirror = await openMirror();
  await mirror.catchUp(source);
}, 60_000);
afterAll(() => mirror.close());

/** Every month of ten years by everything that tells cases apart. */
const question: CountQuestion = {
  by: ['provinceId', 'organizationId', 'row', 'practitioner', 'group', 'sex'],
  where: everyCase,
  counts: Array.from({ length: 120 }, (_, month) => ({
    ...everyCase,
    accepted: { since: 16_000 + month * 30, until: 16_030 + month * 30 },
  })),
};

it('a figure of many cases is given up when its deadline passes, by every reader and who waits for one, and the next is answered', async () => {
  const asked = Array.from({ length: 6 }, () => withDeadline(createDeadline(50), () => mirror.figures.count(question)));
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason instanceof DeadlineExceeded)).toEqual(
    Array(6).fill(true),
  );
  const { groups } = await withDeadline(createDeadline(60_000), () =>
    mirror.figures.count({ by: [], where: everyCase, counts: [everyCase] }),
  );
  expect(groups).toEqual([{ counts: [facts] }]);
});
