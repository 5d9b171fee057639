import { beforeAll, describe, expect, it } from 'vitest';
import { createComparison } from '../../test/execution/compare.ts';
import { halves, media, store, tagged } from '../../test/execution/graphs.ts';
import type { Asked, Weather } from '../../test/execution/standIn.ts';

type Comparison = Awaited<ReturnType<typeof createComparison>>;

const fair: Weather = { seed: 7, nulls: 0, failures: 0, delays: {} };
const ask = async (comparison: Comparison, text: string, trouble: Weather['trouble'], variables: Record<string, unknown> = {}) => {
  const { ours, apollo } = await comparison.compare({ text, variables }, { ...fair, ...(trouble && { trouble }) });
  return { ...ours, answer: JSON.parse(ours.text) as unknown, apollo };
};
/** Answers a subgraph's requests for entities by what is given for each representation. */
const entitiesOf =
  (name: string, answer: (ids: readonly unknown[]) => unknown): Weather['trouble'] =>
  (asked: string, { variables }: Asked) => {
    const representations = variables?.['representations'];
    return asked === name && Array.isArray(representations) ? answer(representations) : undefined;
  };
const shopOf =
  (items: readonly unknown[], next: Weather['trouble']): Weather['trouble'] =>
  (name, asked) =>
    name === 'shop' ? { data: { items } } : next?.(name, asked);

const item = (id: string, weight = 1) => ({ __typename: 'Item', id, weight });

let shop: Comparison;
beforeAll(async () => {
  shop = await createComparison(halves);
});

describe('equal representations', () => {
  it('are sent once, and each place gets the answer', async () => {
    const { answer, sent } = await ask(shop, '{ items { details { b } } }', shopOf([item('i1'), item('i2'), item('i1')], undefined));
    const asked = sent.find((variables) => variables.includes('representations')) ?? '';
    expect(asked.match(/"id"/gu)?.length).toBe(2);
    const { items } = answer as { items: { details: unknown }[] };
    expect(items[2]).toEqual(items[0]);
    expect(items[0]?.details).not.toBeNull();
  });

  it('are told apart where a null and a text, or a number and a text, read alike', async () => {
    const items = ['null', null, 1, '1', '1', null].map((weight) => ({ __typename: 'Item', id: 'i1', weight }));
    const { sent } = await ask(shop, '{ items { details { c } } }', shopOf(items, undefined));
    const asked = sent.find((variables) => variables.includes('representations')) ?? '';
    expect(asked.match(/"weight":(?:null|1|"1"|"null")/gu)?.length).toBe(4);
  });

  it('of equal lists are sent once', async () => {
    const graph = await createComparison(tagged);
    const { sent } = await ask(graph, '{ items { count } }', (name) =>
      name === 'shop' ? { data: { items: [['a'], ['a'], ['b']].map((tags) => ({ __typename: 'Item', id: 'i1', tags })) } } : undefined,
    );
    expect((sent.find((variables) => variables.includes('representations')) ?? '').match(/"tags"/gu)?.length).toBe(2);
  });

  it('that fail are told at every place where a client reads them', async () => {
    const failing = entitiesOf('left', (all) => ({
      data: { _entities: all.map(() => ({ details: null })) },
      errors: [{ message: 'failed', path: ['_entities', 0, 'details'], extensions: { code: 'FORBIDDEN' } }],
    }));
    const { errors } = await ask(
      shop,
      '{ items { details { b } } }',
      shopOf([item('i1'), { __typename: 'Item' }, item('i2'), item('i1')], failing),
    );
    expect(errors).toEqual(['FORBIDDEN items.0.details', 'FORBIDDEN items.3.details']);
  });
});

describe('a subgraph that keeps to no protocol', () => {
  it.each([
    ['no entities', { data: {} }],
    ['too few entities', { data: { _entities: [] } }],
    ['a text for data', { data: 'x' }],
    ['a text for entities', { data: { _entities: 'x' } }],
  ])('and answers %s leaves the rest of the answer, and an error', async (_, instead) => {
    const { answer, errors } = await ask(
      shop,
      '{ items { weight details { b } } }',
      shopOf(
        [item('i1')],
        entitiesOf('left', () => instead),
      ),
    );
    expect(answer).toEqual({ items: [{ weight: 1, details: null }] });
    expect(errors.length).toBe(1);
  });

  it.each<readonly [string, unknown]>([
    ['a text for a list', 'x'],
    ['an object for a list', {}],
    ['a number for an object', [5]],
    ['an object for a number', [{ ...item('i1'), weight: {} }]],
    ['a fraction for a whole number', [{ ...item('i1'), weight: 1.5 }]],
  ])('and answers %s is told by its place, and null stands there', async (_, items) => {
    const { errors } = await ask(shop, '{ items { id weight } }', (name) => (name === 'shop' ? { data: { items } } : undefined));
    expect(errors).toEqual([expect.stringMatching(/^INTERNAL items/u)]);
  });

  it('and tells errors in no list is an error', async () => {
    const { errors } = await ask(shop, '{ items { id } }', () => ({ data: null, errors: 'no' }));
    expect(errors).toEqual(['DOWNSTREAM_SERVICE_ERROR ']);
  });
});

describe('a null that is not allowed', () => {
  it('takes what holds it along, up to the nearest place that may be null, and is told by its place', async () => {
    const graph = await createComparison(store);
    const { answer, errors, apollo } = await ask(graph, '{ best { stock { count } price } }', (name, { query }) =>
      name === 'stock' && query.includes('stock')
        ? { data: { best: { __typename: 'Item', id: 'i1', stock: { count: null } }, _entities: [] } }
        : undefined,
    );
    expect(answer).toEqual({ best: null });
    expect(apollo.data).toBe('[["best",null]]');
    expect(errors).toContain('INTERNAL best.stock.count');
  });

  it('is not told again where an error accounts for it', async () => {
    const graph = await createComparison(store);
    const { answer, errors } = await ask(graph, '{ best { stock { count } } }', () => ({
      data: { best: null },
      errors: [{ message: 'failed', path: ['best', 'stock', 'count'], extensions: { code: 'NOT_FOUND' } }],
    }));
    expect(answer).toEqual({ best: null });
    expect(errors).toEqual(['NOT_FOUND best.stock.count']);
  });
});

describe('a document', () => {
  it('is answered in its own order, by its aliases, and with nothing that only the plan needed', async () => {
    const graph = await createComparison(media);
    const { text } = await ask(
      graph,
      '{ z: media { score __typename t: title } __schema { queryType { name } } a: __typename }',
      undefined,
    );
    expect(text).toMatch(
      /^\{"z":\[(?:\{"score":\d+,"__typename":"(?:Book|Film)","t":"title \d+"\},?)*\],"__schema":\{"queryType":\{"name":"Query"\}\},"a":"Query"\}$/u,
    );
  });

  it('whose parts are switched is answered anew for each way in which its variables fall out', async () => {
    const text = 'query ($a: Boolean!, $b: Boolean! = true) { items { id @skip(if: $a) ... @include(if: $b) { weight } } }';
    for (const [variables, keys] of [
      [{ a: false }, ['id', 'weight']],
      [{ a: true }, ['weight']],
      [{ a: false, b: false }, ['id']],
    ] as const) {
      const { answer } = await ask(shop, text, shopOf([item('i1')], undefined), variables);
      expect(Object.keys((answer as { items: object[] }).items[0] ?? {})).toEqual(keys);
    }
  });

  it('with a variable that the protocol uses itself is left to the library', async () => {
    const graph = await createComparison(store);
    const text = 'query ($representations: Int) { best { stock { keeper { friends(first: $representations) { id } } } } }';
    const { errors, apollo } = await ask(graph, text, undefined, { representations: 2 });
    expect(graph.others).toEqual(['a fetch of people']);
    expect(errors).toEqual(apollo.errors);
    await ask(graph, text.replaceAll('representations', 'first'), undefined, { first: 2 });
    expect(graph.others.length).toBe(1);
  });
});
