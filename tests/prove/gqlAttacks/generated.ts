/** A document that is too large to be kept as a file. */
export interface Generated {
  readonly name: string;
  readonly document: string;
  /** Or their text, where they are too deep to be an object. */
  readonly variables?: object | string;
  readonly must?: 'reject' | 'either';
}

const times = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(' ');

const nested = (depth: number, open: string, inner: string): string => `${open.repeat(depth)}${inner}${'}'.repeat(depth)}`;

/** Each fragment spreads the next one so often: the last is there `spreads ** levels` times. */
const doubling = (levels: number, spreads: number): string => {
  const fragments = times(
    levels,
    (level) =>
      `fragment f${level} on Organization { ${level === levels - 1 ? 'id' : times(spreads, (at) => `a${at}: parent { ...f${level + 1} }`)} }`,
  );
  return `query { me { organization { ...f0 } } } ${fragments}`;
};

/** Pairs of fields of one name whose selections must be compared with each other, level by level. */
const overlapping = (width: number, depth: number): string => {
  const level = (left: number): string => (left === 0 ? 'id' : times(width, () => `parent { ${level(left - 1)} }`));
  return `query { me { organization { ${level(depth)} } } }`;
};

const aliases = (count: number, field: string): string => times(count, (index) => `a${index}: ${field}`);
const period = '{ from: "2018-01-01", to: "2026-12-01" }';

/** What is hostile by its size alone. */
export const generated = (): readonly Generated[] => [
  { name: 'aliases500', document: `query { ${aliases(500, 'cases(first: 100) { nodes { id } }')} }` },
  { name: 'aliases500OfAField', document: `query { me { ${aliases(300, 'id')} } }` },
  { name: 'aliases500OfForms', document: `query { ${aliases(120, `form25(period: ${period}) { asOf }`)} }` },
  { name: 'rootFields500', document: `query { ${times(400, () => 'me { id }')} }` },
  { name: 'depth200', document: `query { me { organization ${nested(200, '{ parent ', '{ id }')} } }` },
  {
    name: 'depth200ByFragments',
    document: `query { me { organization { ...f0 } } } ${times(100, (at) => `fragment f${at} on Organization { parent { ...f${at + 1} } }`)} fragment f100 on Organization { id }`,
  },
  { name: 'depth100ByInlineFragments', document: `query { me { organization ${nested(150, '{ ... ', '{ id }')} } }`, must: 'either' },
  { name: 'doublingFragments', document: doubling(6, 2) },
  { name: 'doublingFragments64', document: doubling(3, 60) },
  {
    name: 'doublingWithoutAliases',
    document: `query { me { organization { ...f0 } } } ${times(64, (at) => `fragment f${at} on Organization { ...f${at + 1} ...f${at + 1} }`)} fragment f64 on Organization { id }`,
    must: 'either',
  },
  { name: 'tokens10000', document: `query { me { ${'id '.repeat(10_000)} } }` },
  { name: 'sameFieldFar', document: `query { me { ${'id '.repeat(900)} } }`, must: 'either' },
  { name: 'overlappingWide', document: overlapping(6, 4) },
  { name: 'overlappingFlat', document: `query { me { ${times(300, () => 'organization { id }')} } }`, must: 'either' },
  { name: 'directives500', document: `query { me { id ${'@skip(if: false) '.repeat(180)} } }` },
  { name: 'variables1000', document: `query (${times(240, (at) => `$v${at}: ID`)}) { me { id } }` },
  { name: 'operations200', document: times(120, (at) => `query q${at} { me { id } }`) },
  { name: 'commentsOf200kB', document: `${`# ${'x'.repeat(98)}\n`.repeat(2_000)}query { me { id } }`, must: 'either' },
  { name: 'literalOf200kB', document: `query { organization(id: "CANARY-4711${'x'.repeat(200_000)}") { id } }`, must: 'either' },
  { name: 'nameOf100kB', document: `query { ${'a'.repeat(100_000)} }` },
  { name: 'listLiteralDeep', document: `query { cases(first: ${'['.repeat(400)}1${']'.repeat(400)}) { nodes { id } } }` },
  {
    name: 'objectLiteralDeep',
    document: `query { figures(measure: OPEN, period: ${period}, where: ${nested(200, '{a: ', '1')}) { total } }`,
  },
  { name: 'bracketsUnclosed', document: `query { ${'a {'.repeat(450)}` },
  {
    name: 'variablesDeep',
    document: 'query ($id: ID!) { case(id: $id) { id } }',
    variables: `{"id":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  },
  { name: 'variablesDeepObject', document: 'query { me { id } }', variables: `{"x":${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}` },
  {
    name: 'variablesLong',
    document: 'query ($by: [Dimension!]!) { figures(measure: OPEN, period: { from: "2025-01-01", to: "2025-02-01" }, by: $by) { total } }',
    variables: { by: Array(20_000).fill('MONTH') },
  },
  {
    name: 'variablesMany',
    document: 'query { me { id } }',
    variables: Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`v${at}`, at])),
    must: 'either',
  },
  { name: 'typeDeep', document: `query ($v: ${'['.repeat(300)}ID${']'.repeat(300)}) { me { id } }` },
  {
    name: 'fragmentsOnUnion',
    document: `mutation { handBackAccount(commandId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", input: { accountId: "x", expectedVersion: 1 }) { ${times(150, () => '... on Refused { code message }')} } }`,
    must: 'either',
  },
];
