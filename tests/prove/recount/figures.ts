import { classOf, groupOf } from './columns.ts';
import type { Life } from './lives.ts';
import { isIn, placeOf, put, type Cells, type Question } from './sheets.ts';

export type Measure = 'ACCEPTED' | 'ENDED' | 'OPEN';
export type Dimension = 'MONTH' | 'ORGANIZATION' | 'PROVINCE' | 'FORM' | 'FIELD' | 'PRACTITIONER_KIND' | 'GROUP' | 'SEX';

/** A question for `figures`, as HTTP carries it. */
export interface FiguresQuestion extends Pick<Question, 'period' | 'geography'> {
  readonly measure: Measure;
  readonly by: readonly Dimension[];
  readonly where: {
    readonly organizationId?: string;
    readonly provinceId?: string;
    readonly form?: string;
    readonly field?: string;
    readonly practitionerKind?: string;
    readonly groupColumn?: number;
    readonly sex?: string;
  };
}

/** Values of the dimensions, joined in the order asked. */
export const figureKey = (codes: readonly string[]): string => codes.join('/');

/** The proof's own reading of the measures: the cases behind every cell that has one. */
export const recountFigures = (lives: readonly Life[], question: FiguresQuestion): Cells => {
  const cells = new Map<string, Set<string>>();
  for (const life of lives) {
    if (!isWanted(life, question)) continue;
    for (const month of monthsOf(life, question))
      put(cells, figureKey(question.by.map((dimension) => (dimension === 'MONTH' ? month : codeOf[dimension](life, question)))), life.id);
  }
  return cells;
};

const codeOf: Readonly<Record<Exclude<Dimension, 'MONTH'>, (life: Life, question: FiguresQuestion) => string>> = {
  ORGANIZATION: ({ organizationId }) => organizationId,
  PROVINCE: (life, { geography }) => placeOf(life, geography),
  FORM: ({ form }) => form,
  FIELD: ({ field }) => field,
  PRACTITIONER_KIND: classOf,
  GROUP: (life) => String(groupOf(life)),
  SEX: ({ sex }) => sex ?? 'UNKNOWN',
};

const isWanted = (life: Life, { where, geography }: FiguresQuestion): boolean => {
  const asked: readonly (readonly [string | number | undefined, string | number | null])[] = [
    [where.organizationId, life.organizationId],
    [where.provinceId, placeOf(life, geography)],
    [where.form, life.form],
    [where.field, life.field],
    [where.practitionerKind, classOf(life)],
    [where.groupColumn, groupOf(life)],
    [where.sex, life.sex],
  ];
  return asked.every(([wanted, found]) => wanted === undefined || wanted === found);
};

/** The months in which a measure counts a case; without months, one that stands for the whole period. */
const monthsOf = ({ acceptedOn, endedOn }: Life, { measure, period, by }: FiguresQuestion): readonly string[] => {
  if (measure !== 'OPEN') {
    const day = measure === 'ACCEPTED' ? acceptedOn : endedOn;
    return isIn(day, period) && day !== null ? [day.slice(0, 7)] : [];
  }
  const parts = by.includes('MONTH') ? monthsIn(period) : [{ month: '', end: period.to }];
  return parts.flatMap(({ month, end }) => (acceptedOn < end && (endedOn === null || endedOn >= end) ? [month] : []));
};

/** The months of a period with the first day behind each, the last one cut to the period. */
export const monthsIn = ({ from, to }: Question['period']): readonly { readonly month: string; readonly end: string }[] => {
  const months: { month: string; end: string }[] = [];
  for (let month = from.slice(0, 7); `${month}-01` < to; month = nextOf(month)) {
    const next = `${nextOf(month)}-01`;
    months.push({ month, end: next < to ? next : to });
  }
  return months;
};

const nextOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
};
