import { columnsOfClass } from '../recount/columns.ts';
import { monthsIn, type Dimension, type FiguresQuestion, type Measure } from '../recount/figures.ts';
import { changedProvinces, provinces, todayOf } from '../recount/provinces.ts';
import type { Form, Question } from '../recount/sheets.ts';
import type { Random } from '../support/random.ts';

/** A question to the mirror: one of the two forms, or figures by dimensions. */
export type Asked = { readonly kind: Form; readonly question: Question } | { readonly kind: 'figures'; readonly question: FiguresQuestion };

const dayMs = 86_400_000;
const firstDay = Date.UTC(2023, 11, 1);
/** Days that a period may begin or end on: up to some weeks after the live cases. */
const span = Math.ceil((Date.now() - firstDay) / dayMs) + 60;

const dayAt = (index: number): string => new Date(firstDay + index * dayMs).toISOString().slice(0, 10);

// Where mistakes sit: the eve, the day and the morrow of the merger, of a new year, and of today.
const edges = [
  '2025-06-30',
  '2025-07-01',
  '2025-07-02',
  '2024-12-31',
  '2025-01-01',
  '2026-01-01',
  ...[59, 60, 61].map((back) => dayAt(span - back)),
];

/** A period drawn by chance; one in four begins or ends on an edge. */
export const drawPeriod = (random: Random): Question['period'] => {
  const first = random.below(span - 1);
  const last = first + 1 + random.below(span - first);
  const period = { from: dayAt(first), to: dayAt(last) };
  if (random.below(4) > 0) return period;
  const edge = random.pick(edges);
  return random.below(2) === 0 ? { from: edge, to: dayAt(span + random.below(30)) } : { from: dayAt(random.below(30)), to: edge };
};

/** Two periods, one beginning where the other ends. */
export const drawAdjacent = (random: Random): readonly [Question['period'], Question['period']] => {
  const { from, to } = drawPeriod(random);
  return [
    { from, to },
    { from: to, to: dayAt(span + 60 + random.below(60)) },
  ];
};

interface Place {
  readonly period: Question['period'];
  readonly geography: Question['geography'];
  readonly provinceId: string | null;
}

const drawPlace = (random: Random, candidates: readonly { readonly id: string }[]): Place => {
  const geography = random.pick(['AS_REPORTED', 'CURRENT'] as const);
  const { id } = random.pick(candidates);
  return { period: drawPeriod(random), geography, provinceId: geography === 'CURRENT' ? todayOf(id) : id };
};

/** A third about the codes that changed their meaning, a third about any province, a third about all. */
const drawPlaceFor = (random: Random, index: number): Place => {
  if (index % 3 === 0) return drawPlace(random, changedProvinces);
  return index % 3 === 1 ? drawPlace(random, provinces) : { ...drawPlace(random, provinces), provinceId: null };
};

// How many values each has at most.
const sizes: Readonly<Record<Dimension, number>> = {
  MONTH: 0,
  ...{ ORGANIZATION: 150, PROVINCE: 97, FORM: 3, FIELD: 4, PRACTITIONER_KIND: 8, GROUP: 16, SEX: 2 },
};
const dimensions = Object.keys(sizes) as readonly Dimension[];
const mostCells = 5_000;

/** Up to three dimensions, as many as an answer has room for. */
const drawDimensions = (random: Random, period: Question['period']): readonly Dimension[] => {
  const drawn = new Set(Array.from({ length: random.below(4) }, () => random.pick(dimensions)));
  let room = mostCells;
  return [...drawn].filter((dimension) => {
    room /= dimension === 'MONTH' ? monthsIn(period).length : sizes[dimension];
    return room >= 1;
  });
};

const filters: readonly ((random: Random) => FiguresQuestion['where'])[] = [
  () => ({}),
  (random) => ({ form: random.pick(['LITIGATION', 'LEGAL_ADVICE', 'OUT_OF_COURT_REPRESENTATION']) }),
  (random) => ({ field: random.pick(['CRIMINAL', 'CIVIL_FAMILY', 'ADMINISTRATIVE', 'OTHER']) }),
  (random) => ({ practitionerKind: random.pick(Object.keys(columnsOfClass)) }),
  (random) => ({ groupColumn: 4 + random.below(15) }),
  (random) => ({ sex: random.pick(['FEMALE', 'MALE']) }),
];

const drawFigures = (random: Random, { provinceId, ...place }: Place, organizationIds: readonly string[]): FiguresQuestion => ({
  ...place,
  measure: random.pick<Measure>(['ACCEPTED', 'ENDED', 'OPEN']),
  by: drawDimensions(random, place.period),
  where: {
    ...random.pick(filters)(random),
    // An organisation stands for a place of its own.
    ...(provinceId === null ? random.below(3) === 0 && { organizationId: random.pick(organizationIds) } : { provinceId }),
  },
});

/** Questions by chance: each form a quarter, figures by dimensions the half. */
export const drawQuestions = (random: Random, count: number, organizationIds: readonly string[]): readonly Asked[] =>
  Array.from({ length: count }, (_, index): Asked => {
    const place = drawPlaceFor(random, index);
    if (random.below(2) === 0) return { kind: 'figures', question: drawFigures(random, place, organizationIds) };
    return { kind: random.pick(['form24', 'form25'] as const), question: { ...place, by: random.pick(['NATION', 'PROVINCE'] as const) } };
  });

/** Whether a question is about a code that changed its meaning. */
export const isAboutChanged = (asked: Asked): boolean => {
  const id = asked.kind === 'figures' ? asked.question.where.provinceId : asked.question.provinceId;
  return changedProvinces.some((province) => province.id === id);
};
