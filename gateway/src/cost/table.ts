/** Values of a field's arguments, defaults in their places. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What one object and one leaf of an answer cost where the tables say nothing else. */
export const unit = { object: 1, leaf: 0.1 };

/** What a field costs by itself that makes somebody work harder than for one object. */
export const weights: Readonly<Record<string, number>> = {
  'Query.form24': 100,
  'Query.form25': 100,
  'Query.figures': 100,
  'Query.casesOfPerson': 20,
  'Query.trackApplication': 10,
  'Organization.form24': 50,
  'Organization.form25': 50,
  'Organization.caseload': 2,
  'SheetLine.cell': 2,
  'LegalAidCase.countedIn': 5,
  'LegalAidCase.samePerson': 10,
  'LegalAidCase.accesses': 5,
  'FigureCell.keys': 0,
  'FigureKey.province': 0.1,
  'FigureKey.organization': 0.1,
};

/** What an object of a list costs where many small ones come from one count. */
export const objects: Readonly<Record<string, number>> = { FigureCell: 0.1, FigureKey: 0.1, SeriesPoint: 0.1 };

/** What every mutation costs by itself. */
export const mutationWeight = 50;

/** How long a list is taken to be that is not a page. */
export const typicalSize = 10;

/** Lists that are usually shorter or longer. */
export const sizes: Readonly<Record<string, number>> = {
  'Query.provinces': 34,
  'Query.casesOfPerson': 50,
  'Query.caseGrounds': 30,
  'Query.eligibilityGroups': 15,
  'Query.myCapacities': 3,
  'Province.predecessors': 3,
  'Organization.names': 2,
  'Organization.predecessors': 3,
  'Practitioner.capacities': 2,
  'Practitioner.credentials': 2,
  'Practitioner.rights': 3,
  'Roster.organizations': 30,
  'Roster.practitioners': 100,
  'LegalAidCase.assignments': 2,
  'LegalAidCase.clocks': 4,
  'LegalAidCase.samePerson': 50,
  'LegalAidCase.countedIn': 2,
  'Sheet.lines': 15,
  'Sheet.columns': 20,
  'Figures.cells': 1,
  'Figures.series': 1,
  'FigureCell.keys': 2,
  'Series.keys': 2,
  'Series.points': 12,
};

/** How many times as much stands below a field for these arguments. */
export const spreads: Readonly<Record<string, (given: Arguments) => number>> = {
  'Query.form24': (given) => placesOf(given),
  'Query.form25': (given) => placesOf(given),
  'Query.figures': (given) => cellsOf(given),
};

const provinces = 34;
const placesOf = ({ by, provinceId }: Arguments): number => (by === 'PROVINCE' && (provinceId ?? null) === null ? provinces : 1);

/** How many values a dimension of figures has. */
const values: Readonly<Record<string, number>> = {
  ORGANIZATION: 300,
  PROVINCE: 34,
  FORM: 3,
  FIELD: 4,
  PRACTITIONER_KIND: 8,
  GROUP: 15,
  SEX: 2,
};
/** What statistics refuses to exceed. */
const mostCells = 5_000;

/** The cells that a question of figures may have: a value of each dimension, and a month for each month of the period. */
const cellsOf = ({ by, period, where }: Arguments): number => {
  const known = isInOneProvince(where) ? { ...values, ORGANIZATION: 30, PROVINCE: 1 } : values;
  const dimensions = [...new Set([by ?? []].flat().map(String))];
  const countOf = (dimension: string): number => (dimension === 'MONTH' ? monthsOf(period) : (known[dimension] ?? 1));
  return Math.min(
    mostCells,
    dimensions.reduce((cells, dimension) => cells * countOf(dimension), 1),
  );
};

const isInOneProvince = (where: unknown): boolean =>
  typeof where === 'object' && where !== null && ((where as Arguments)['provinceId'] ?? null) !== null;

const monthsOf = (period: unknown): number => {
  const { from, to } = (typeof period === 'object' && period !== null ? period : {}) as Arguments;
  const days = (Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000;
  return days > 0 ? Math.ceil(days / 28) : 1;
};
