import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, getNullableType, isListType, isObjectType, parse, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '#cost/budgets';
import { priceOf } from '#cost/price';
import { mutationWeight, objects, sizes, spreads, typicalSize, weights } from '#cost/table';
import { trustedDocuments } from '#generated/documents';
import { supergraphSdl } from '#generated/supergraph';

const federated = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
const small = buildSchema(`
  scalar PageSize
  type Query { thing(id: ID): Thing things(first: PageSize = 20): Page! list: [Thing!]! either: Either }
  type Mutation { change: Thing }
  type Page { nodes: [Thing!]! next: String }
  type Thing { id: ID! name: String! other: Thing things(first: PageSize): Page! }
  type Mark { name: String! thing: Thing }
  union Either = Thing | Mark
`);

const priced = (text: string, variables: Readonly<Record<string, unknown>> = {}, schema: GraphQLSchema = small): number => {
  const document = parse(text);
  return priceOf(
    schema,
    document,
    document.definitions.find((part) => part.kind === 'OperationDefinition') as OperationDefinitionNode,
  )(variables);
};
const ten = 'a: id b: id c: id d: id e: id f: id g: id h: id i: id j: id';

describe('the price of an operation', () => {
  it.each([
    ['an object', `{ thing { ${ten} } }`, {}, 2],
    ['a leaf, rounded up', '{ thing { id } }', {}, 2],
    ['an object in an object', `{ thing { ${ten} other { ${ten} } } }`, {}, 4],
    ['a page by its literal', `{ things(first: 7) { nodes { ${ten} } } }`, {}, 1 + 1 + 7 * 2],
    ['a page by its default', `{ things { nodes { ${ten} } } }`, {}, 1 + 1 + 20 * 2],
    ['a page by a variable', `query ($n: PageSize) { things(first: $n) { nodes { ${ten} } } }`, { n: 100 }, 1 + 1 + 100 * 2],
    ['a page by a variable that is left out', `query ($n: PageSize) { things(first: $n) { nodes { ${ten} } } }`, {}, 1 + 1 + 20 * 2],
    ['a page by the default of a variable', `query ($n: PageSize = 3) { things(first: $n) { nodes { ${ten} } } }`, {}, 1 + 1 + 3 * 2],
    ['a page by null, as the largest', '{ things(first: null) { nodes { id } } }', {}, 112],
    ['a page without a default, as the largest', `{ thing { things { nodes { ${ten} } } } }`, {}, 1 + 1 + 1 + 100 * 2],
    ['pages in pages', '{ things(first: 10) { nodes { things(first: 10) { nodes { id } } } } }', {}, 2 + 10 * (1 + 2 + 10 * 1.1)],
    ['a list of typical size', `{ list { ${ten} } }`, {}, 1 + typicalSize * 2],
    ['a mutation', '{ change { id } }'.replace('{', 'mutation {'), {}, mutationWeight + 1],
    ['every member of a union', `{ either { ... on Thing { ${ten} } ... on Mark { thing { ${ten} } } } }`, {}, 1 + 1 + 2],
    ['fragments as what they stand for', `{ ...A ...A } fragment A on Query { thing { ${ten} } }`, {}, 4],
    ['the same field twice', `{ thing { ${ten} } thing { ${ten} } }`, {}, 4],
  ] as const)('counts %s', (_, text, variables, price) => {
    expect(priced(text, variables)).toBe(Math.ceil(price));
  });

  it('of fragments that double is reckoned at once, and stays a number', () => {
    const fragments = Array.from({ length: 300 }, (_, index) => `fragment F${index} on Page { ...F${index + 1} ...F${index + 1} }`);
    const text = `{ things(first: 2) { ...F0 } } ${fragments.join(' ')} fragment F300 on Page { nodes { id } }`;
    const began = performance.now();
    expect(priced(text)).toBe(Number.MAX_SAFE_INTEGER);
    expect(performance.now() - began).toBeLessThan(50);
  });

  it('of a sheet is many times as much for every province as for one', () => {
    const asked =
      'query ($by: Breakdown!, $id: ID) { form25(period: {from: "2026-01-01", to: "2027-01-01"}, by: $by, provinceId: $id) { lines { row } } }';
    const [nation, provinces, one] = [{ by: 'NATION' }, { by: 'PROVINCE' }, { by: 'PROVINCE', id: 'vn34-08' }].map((variables) =>
      priced(asked, variables, federated),
    );
    expect(one).toBe(nation);
    expect(provinces).toBeGreaterThan(5 * (nation ?? 0));
  });
});

describe('the price of figures', () => {
  const asked = (by: readonly string[], below: string, where = '') =>
    `{ figures(measure: ACCEPTED, period: {from: "2016-01-01", to: "2026-01-01"}, by: [${by.join(' ')}]${where}) { cells { value ${below} } } }`;
  const nested = 'cases(first: 1) { nodes { id status applicant { name } clocks { due } organization { name } } }';

  it('goes by the cells that dimensions and period may have, to as many as are answered at most', () => {
    const [nation, forms, months, organizations, everything] = [
      [],
      ['FORM'],
      ['MONTH'],
      ['ORGANIZATION'],
      ['ORGANIZATION', 'MONTH', 'FIELD'],
    ].map((by) => priced(asked(by, nested), {}, federated) - 100) as [number, number, number, number, number];
    expect(forms).toBeGreaterThan(2.5 * nation);
    expect(months).toBeGreaterThan(100 * nation * 0.8);
    expect(organizations).toBeGreaterThan(200 * nation);
    expect(everything).toBeGreaterThan(3 * budgetOf('ANALYST'));
    expect(priced(asked(['ORGANIZATION'], nested, ', where: {provinceId: "vn34-08"}'), {}, federated)).toBeLessThan(organizations / 5);
  });

  it('lets an analyst have the largest answer that statistics gives, without what lies behind it', () => {
    const text = asked(['ORGANIZATION', 'MONTH', 'FIELD'], 'keys { code label province { name } organization { name } }');
    expect(priced(text, {}, federated)).toBeLessThanOrEqual(budgetOf('ANALYST'));
  });

  it('reads a single dimension and a period that come by variables', () => {
    const text =
      'query ($by: [Dimension!], $period: PeriodInput!) { figures(measure: OPEN, period: $period, by: $by) { cells { value } } }';
    const price = (by: unknown, to: string) => priced(text, { by, period: { from: '2025-01-01', to } }, federated);
    expect(price('MONTH', '2026-01-01')).toBe(price(['MONTH'], '2026-01-01'));
    expect(price('MONTH', '2035-01-01')).toBeGreaterThan(price('MONTH', '2026-01-01') + 20);
    expect(price(null, 'nonsense')).toBeGreaterThan(0);
  });
});

it('the same person in the same person is dear', () => {
  const deep = (levels: number): string => (levels === 0 ? 'id' : `samePerson { ${deep(levels - 1)} }`);
  expect(priced(`{ case(id: "x") { ${deep(1)} } }`, {}, federated)).toBeLessThan(budgetOf('HEAD'));
  expect(priced(`{ case(id: "x") { ${deep(2)} } }`, {}, federated)).toBeGreaterThan(budgetOf('HEAD') / 4);
  expect(priced(`{ case(id: "x") { ${deep(3)} } }`, {}, federated)).toBeGreaterThan(5 * budgetOf('ANALYST'));
});

describe('the tables of prices', () => {
  const fieldOf = (name: string) => {
    const [type = '', field = ''] = name.split('.');
    const found = federated.getType(type);
    return isObjectType(found) ? found.getFields()[field] : undefined;
  };

  it('name only fields that there are, and sizes only of lists', () => {
    for (const name of [...Object.keys(weights), ...Object.keys(spreads)]) expect(fieldOf(name), name).toBeDefined();
    for (const name of Object.keys(objects)) expect(isObjectType(federated.getType(name)), name).toBe(true);
    for (const name of Object.keys(sizes)) expect(isListType(getNullableType(fieldOf(name)?.type)), name).toBe(true);
  });
});

describe('a trusted document', () => {
  it.each(trustedDocuments.map(({ client, name, text }) => [`${client}/${name}`, client, text] as const))(
    '%s costs no more than its role may spend on the usual page',
    (_, client, text) => {
      const variables = { first: 20, by: 'PROVINCE', provinceId: 'vn34-08' };
      const role = client === 'analyst' || client === 'authority' ? 'ANALYST' : 'HEAD';
      expect(priced(text, variables, federated)).toBeLessThanOrEqual(budgetOf(role));
    },
  );
});
