import type { Question } from '../form25/recount.ts';
import { changedProvinces, provinces, todayOf } from '../form25/provinces.ts';
import type { Random } from '../support/random.ts';

const firstDay = Date.UTC(2023, 11, 1);
const dayMs = 86_400_000;
/** Days that a period may begin or end on, up to some weeks after the seeded cases and the live ones. */
const span = 1_150;

const dayAt = (index: number): string => new Date(firstDay + index * dayMs).toISOString().slice(0, 10);

// Where mistakes sit: the eve, the day and the morrow of the merger, and of a new year.
const edges = ['2025-06-30', '2025-07-01', '2025-07-02', '2024-12-31', '2025-01-01', '2026-01-01'];

/** A period drawn by chance; one in four begins or ends on an edge. */
export const drawPeriod = (random: Random): Question['period'] => {
  const first = random.below(span - 1);
  const last = first + 1 + random.below(span - first);
  const period = { from: dayAt(first), to: dayAt(last) };
  if (random.below(4) > 0) return period;
  const edge = random.pick(edges);
  return random.below(2) === 0 ? { from: edge, to: dayAt(span + random.below(30)) } : { from: dayAt(random.below(30)), to: edge };
};

const drawQuestion = (random: Random, candidates: readonly { readonly id: string }[]): Question => {
  const geography = random.pick(['AS_REPORTED', 'CURRENT'] as const);
  const { id } = random.pick(candidates);
  return {
    period: drawPeriod(random),
    geography,
    by: random.pick(['NATION', 'PROVINCE'] as const),
    provinceId: geography === 'CURRENT' ? todayOf(id) : id,
  };
};

/** Questions by chance: a third about the codes that changed their meaning, a third about any province, a third about all. */
export const drawQuestions = (random: Random, count: number): readonly Question[] =>
  Array.from({ length: count }, (_, index) => {
    if (index % 3 === 0) return drawQuestion(random, changedProvinces);
    return index % 3 === 1 ? drawQuestion(random, provinces) : { ...drawQuestion(random, provinces), provinceId: null };
  });
