import { createExecutor } from '@legal-aid/gateway/execution/executor';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { answerOf, errorsOf } from './answer.ts';
import {
  brokenJoins,
  common,
  differences,
  falsyKeys,
  flatRequirements,
  hiddenViolations,
  inventedPaths,
  mistakenTypenames,
  overwrittenTypenames,
  shiftedPaths,
  silentTypenames,
  thrownAway,
} from './differences.ts';
import { createApollo } from './engines/apollo.ts';
import { runIn, type Engine, type Sent } from './engines/engine.ts';
import { createOurs } from './engines/ours.ts';
import { desk } from './families/desk.ts';
import { drawFamily, type Family } from './families/family.ts';
import { media } from './families/media.ts';
import { shop } from './families/shop.ts';
import { openGraph, type Graph } from './graph.ts';

const graphs = new Map<string, Graph>();
const graphOf = (family: Family): Graph => {
  const graph = graphs.get(family.name) ?? openGraph(drawFamily(family, 0));
  graphs.set(family.name, graph);
  return graph;
};

/** What each subgraph answers, whatever it is asked; a list answers one request after the other. */
type Answers = Readonly<Record<string, object | readonly object[]>>;

const run = async (graph: Graph, engine: Engine, { text, answers }: { readonly text: string; readonly answers: Answers }) => {
  const document = parse(text);
  const left = new Map(Object.entries(answers).map(([name, given]) => [name, Array.isArray(given) ? [...(given as object[])] : [given]]));
  const fake = ({ subgraph }: Sent) => Promise.resolve(JSON.stringify(left.get(subgraph)?.shift() ?? { data: null }));
  const asked = { text, document, variables: {}, plan: graph.planOf(document) };
  const { outcome, sent } = await runIn(engine, asked, { fake: fake as never, order: 'asked' });
  const answer = answerOf(outcome);
  return { data: JSON.parse(answer.data) as unknown, errors: errorsOf(answer), sent };
};

/** One operation through Apollo's executor as it is, as a class's mend makes it, and through ours. */
const compare = async (
  family: Family,
  mends: Parameters<typeof createApollo>[0],
  example: { readonly text: string; readonly answers: Answers },
) => {
  const graph = graphOf(family);
  const ours = createOurs(createExecutor, () => expect.fail('left to Apollo'))(graph);
  return {
    apollo: await run(graph, createApollo([])(graph), example),
    mended: await run(graph, createApollo(mends)(graph), example),
    ours: await run(graph, ours, example),
  };
};

const entities = (...found: readonly (object | null)[]) => ({ data: { _entities: found } });
const aCase = (id: string, more: object = {}) => ({ __typename: 'Case', id, ...more });

describe('where an entity was not sent', () => {
  const example = {
    text: '{ items { ... on Request { case { links { line: organization } } } ... on Complaint { case { links { line: cell } } } } }',
    answers: {
      front: {
        data: {
          items: [
            { __typename: 'Request', case: aCase('1') },
            { __typename: 'Complaint', case: aCase('2', { level: 5 }) },
          ],
        },
      },
      places: entities({ links: { line: 'here' } }, { links: { line: 'there' } }),
      cells: { ...entities({ links: null }), errors: [{ message: 'no', path: ['_entities', 0, 'links', 'line'] }] },
    },
  };

  it('Apollo tells its error at the place of another, we at its own', async () => {
    const { apollo, mended, ours } = await compare(desk, shiftedPaths.mends, example);
    expect(apollo.errors).toBe('INTERNAL ["items",0,"case","links","line"]');
    expect(mended.errors).toBe('INTERNAL ["items",1,"case","links","line"]');
    expect(ours).toEqual(mended);
  });
});

it('an error of no entity gets from Apollo a path that nobody asked for, from us none', async () => {
  const { apollo, mended, ours } = await compare(desk, inventedPaths.mends, {
    text: '{ cases { links { organization } } }',
    answers: { front: { data: { cases: [aCase('1')] } }, places: { data: null, errors: [{ message: 'no', path: ['_entities'] }] } },
  });
  expect(apollo.errors).toBe('INTERNAL ["cases","@","_entities"]');
  expect(mended.errors).toBe('INTERNAL null');
  expect(ours).toEqual(mended);
});

it('of required fields below lists of lists Apollo sends nulls, we send them', async () => {
  const { apollo, mended, ours } = await compare(shop, flatRequirements.mends, {
    text: '{ product(id: "1") { cells } }',
    answers: {
      catalog: { data: { product: { __typename: 'Product', id: '1', grid: [[{ n: 1 }, null], []] } } },
      stock: entities({ cells: 2 }),
    },
  });
  const gridsOf = ({ sent }: { readonly sent: readonly Sent[] }) =>
    sent.flatMap(
      ({ variables }) => (variables['representations'] as readonly { readonly grid: unknown }[] | undefined)?.map(({ grid }) => grid) ?? [],
    );
  expect(gridsOf(apollo)).toEqual([[null, null]]);
  expect(gridsOf(mended)).toEqual([[[{ n: 1 }, null], []]]);
  expect(gridsOf(ours)).toEqual(gridsOf(mended));
});

it('a null where none may be is told aside by Apollo, and by us as an error', async () => {
  const { apollo, mended, ours } = await compare(desk, hiddenViolations.mends, {
    text: '{ parcel { id } items { __typename } }',
    answers: { front: { data: { parcel: { id: null }, items: [] } } },
  });
  expect(apollo.errors).toBe('');
  expect(mended.errors).toBe('INTERNAL ["parcel","id"]');
  expect(ours).toEqual(mended);
});

it('what holds an object of an unknown type is null without a word in Apollo, and with an error in ours', async () => {
  const catalogue = (media.subgraphs['catalogue'] ?? '').replace('media(id: ID!): Media~', 'media(id: ID!): Media!');
  const strict = { name: 'strict', subgraphs: { ...media.subgraphs, catalogue } };
  const { apollo, mended, ours } = await compare(strict, [...silentTypenames.mends, ...hiddenViolations.mends], {
    text: '{ media(id: "1") { __typename id } }',
    answers: { catalogue: { data: { media: { __typename: 'Media', id: '1' } } } },
  });
  expect(apollo).toMatchObject({ data: null, errors: '' });
  expect(mended).toMatchObject({ data: null, errors: 'INTERNAL ["media"]' });
  expect(ours).toEqual(mended);
});

it('a value of another shape costs the whole answer in Apollo, itself alone in ours', async () => {
  const { apollo, mended, ours } = await compare(desk, [...thrownAway.mends, ...hiddenViolations.mends], {
    text: '{ piles { __typename } cases { level } }',
    answers: { front: { data: { piles: [], cases: [true, { level: 1 }] } } },
  });
  expect(apollo).toMatchObject({ data: null, errors: 'INTERNAL null' });
  expect(mended.errors).toBe('INTERNAL ["cases",0]');
  expect(ours).toEqual(mended);
});

it('the name of an interface written over the type that is known loses the data in both', async () => {
  const { apollo, mended, ours } = await compare(media, overwrittenTypenames.mends, {
    text: '{ media(id: "1") { ... on Song { similar { r: __typename } __typename } } }',
    answers: {
      catalogue: [{ data: { media: { __typename: 'Song', id: '1' } } }, entities()],
      ratings: entities({ __typename: 'Media', similar: [] }),
    },
  });
  expect(apollo).toMatchObject({ data: { media: {} }, errors: '' });
  expect(mended).toMatchObject({ data: { media: { similar: [], __typename: 'Song' } }, errors: '' });
  expect(ours).toEqual(apollo);
});

it('an object that meets a scalar ends the fetch in Apollo, and takes its place in ours', async () => {
  const { apollo, mended, ours } = await compare(desk, [...brokenJoins.mends, ...hiddenViolations.mends], {
    text: '{ parcels { details { b e { id } } } }',
    answers: {
      front: { data: { parcels: [{ __typename: 'Parcel', id: '1', weight: 1 }] } },
      cells: entities({ details: 17 }),
      places: entities({ details: { b: 'b' } }),
    },
  });
  expect(apollo).toMatchObject({ data: null, errors: 'INTERNAL null' });
  expect(mended).toMatchObject({ data: { parcels: [{ details: null }] }, errors: 'INTERNAL ["parcels",0,"details","e"]' });
  expect(ours).toEqual(mended);
});

it('a key that is 0 is lost on its way in both', async () => {
  const { apollo, mended, ours } = await compare(desk, falsyKeys.mends, {
    text: '{ items { ... on Request { note } ... on Complaint { answer { __typename } } } }',
    answers: {
      front: { data: { items: [{ __typename: 'Complaint', id__alias_0: 0 }] } },
      notes: entities({ answer: { __typename: 'Request' } }),
    },
  });
  expect(apollo).toMatchObject({ data: { items: [{ answer: null }] } });
  expect(mended).toMatchObject({ data: { items: [{ answer: { __typename: 'Request' } }] } });
  expect(ours).toEqual(apollo);
});

it('a spoilt name of a type under an alias costs the object in Apollo, not in ours', async () => {
  const { apollo, mended, ours } = await compare(media, mistakenTypenames.mends, {
    text: '{ media(id: "1") { ... on Media { title name: __typename } } }',
    answers: { catalogue: { data: { media: { __typename: 'Song', title: 'Song', name: 17 } } } },
  });
  expect(apollo).toMatchObject({ data: { media: null } });
  expect(mended).toMatchObject({ data: { media: { title: 'Song', name: 'Song' } } });
  expect(ours).toEqual(mended);
});

it('Apollo puts selections of one name together first, we keep the order of the document', async () => {
  const example = {
    text: '{ parcels { details { b } ... on Parcel { details { c } } details { d } } }',
    answers: {
      front: { data: { parcels: [{ __typename: 'Parcel', id: '1', weight: 1 }] } },
      places: entities({ details: { b: 'b', d: 4 } }),
      cells: entities({ details: { c: 'c' } }),
    },
  };
  const { mended, ours } = await compare(
    desk,
    differences.flatMap(({ mends }) => mends),
    example,
  );
  expect(JSON.stringify(mended.data)).toBe('{"parcels":[{"details":{"b":"b","d":4,"c":"c"}}]}');
  expect(JSON.stringify(ours.data)).toBe('{"parcels":[{"details":{"b":"b","c":"c","d":4}}]}');
});

it('every class says why', () => {
  for (const { name, reason } of [...differences, ...common]) expect(`${name}: ${reason}`).toMatch(/^[a-z-]+: .{40,}\.$/u);
});
