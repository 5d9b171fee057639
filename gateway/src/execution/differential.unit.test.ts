import { beforeAll, describe, expect, it } from 'vitest';
import { createComparison, type Compared } from '../../test/execution/compare.ts';
import { cases, halves, lists, media, own, store, type Graph } from '../../test/execution/graphs.ts';
import { generateOperation, randomOf } from '../../test/execution/operations.ts';
import type { Weather } from '../../test/execution/standIn.ts';

const fair: Omit<Weather, 'seed' | 'delays'> = { nulls: 0, failures: 0 };
const weathers = { fair, 'with nulls': { nulls: 8, failures: 0 }, 'with failures': { nulls: 4, failures: 6 } };
const operations = 40;

/** Paths without the numbers of items: the library counts items that it did not ask about too. */
const unnumbered = (errors: readonly string[]): readonly string[] =>
  errors.map((error) => error.replaceAll(/\.\d+(?=\.|$)/gu, '.#')).toSorted();

/** What differs beyond the classes that are written down, or null. */
const differenceOf = ({ ours, apollo }: Compared): string | null => {
  if (ours.data !== apollo.data) return `data: ${ours.data} | ${apollo.data}`;
  // A null that nobody explained is an error of ours; the library tells it aside, or not at all.
  const told = ours.errors.filter((error) => !error.startsWith('INTERNAL '));
  if (JSON.stringify(told) === JSON.stringify(apollo.errors)) return null;
  const [left, right] = [unnumbered(told), unnumbered(apollo.errors)].map((errors) => JSON.stringify([...new Set(errors)]));
  return left === right ? null : `errors: ${told.join(', ')} | ${apollo.errors.join(', ')}`;
};

describe.each<readonly [string, Graph]>([
  ['our own subgraphs', own],
  ['a store with compound keys, required chains and shared values', store],
  ['media with interfaces that are entities', media],
  ['cases reached from two sides', cases],
])('over %s', (_, graph) => {
  let comparison: Awaited<ReturnType<typeof createComparison>>;
  const names = Object.keys(graph);
  beforeAll(async () => {
    comparison = await createComparison(graph);
  });

  it.each(Object.entries(weathers))(
    'answers generated operations as the library does, in fair order and each subgraph late in turn, %s',
    async (__, weather) => {
      const different: string[] = [];
      for (let seed = 0; seed < operations; seed += 1) {
        const operation = generateOperation(comparison.schema, randomOf(seed * 7_919 + 13));
        const late = names[seed % names.length] ?? '';
        const difference = differenceOf(await comparison.compare(operation, { ...weather, seed, delays: { [late]: 2 } }));
        if (difference !== null) different.push(`${operation.text}\n${difference}`);
      }
      expect(different).toEqual([]);
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      expect(comparison.others).toEqual([]);
    },
    120_000,
  );
});

describe('where the library is wrong', () => {
  it('sends lists of lists of a required field as they are', async () => {
    const comparison = await createComparison(lists);
    const operation = { text: '{ sheets { id gridSum } }', variables: {} };
    const { ours, apollo } = await comparison.compare(operation, { ...fair, seed: 1, delays: {} });
    expect(ours.sent.join()).toMatch(/"grid":\[\[\{"id":"i\d","v":\d+\}/u);
    expect(apollo.sent.join()).toMatch(/"grid":\[(?:\[\]|\[?null)/u);
  });
});

const deskAnswer = (entries: readonly object[]) => ({ data: { entries } });

describe('one object under two targets', () => {
  it('is not shared where a second fetch writes one of them: links of one case, reached from a request and a complaint', async () => {
    const comparison = await createComparison(cases);
    const text =
      '{ entries { ... on Request { case { links { line: organization } } } ... on Complaint { case { weight links { line: cell } } } } }';
    for (const late of ['desk', 'files', 'counts']) {
      const { ours } = await comparison.compare(
        { text, variables: {} },
        {
          ...fair,
          seed: 3,
          delays: { [late]: 3 },
          trouble: (name, { query }) =>
            name === 'desk' && query.includes('entries')
              ? deskAnswer([
                  { __typename: 'Request', case: { __typename: 'Case', id: 'i1' } },
                  { __typename: 'Complaint', case: { __typename: 'Case', id: 'i1', urgency: 1 } },
                ])
              : undefined,
        },
      );
      const { entries } = JSON.parse(ours.text) as { entries: { case: { links: { line: string }[] } }[] };
      expect(entries[0]?.case.links.length).toBeGreaterThan(0);
      for (const { line } of entries[0]?.case.links ?? []) expect(line, `${late} is late`).toMatch(/^organization /u);
    }
  });
});

describe('two equal targets of which one lacks a required field', () => {
  it('keep their own details: what is fetched further for one is not seen in the other', async () => {
    const comparison = await createComparison(halves);
    const text = '{ items { weight details { b c } } }';
    for (const late of ['shop', 'left', 'right']) {
      const { ours, apollo } = await comparison.compare(
        { text, variables: {} },
        {
          ...fair,
          seed: 3,
          delays: { [late]: 3 },
          trouble: (name) =>
            name === 'shop'
              ? { data: { items: [itemOf(5), itemOf(null)] }, errors: [{ message: 'failed', path: ['items', 1, 'weight'] }] }
              : undefined,
        },
      );
      expect(ours.data).toBe(apollo.data);
      const { items } = JSON.parse(ours.text) as { items: { details: { b: number | null; c: number | null } }[] };
      expect(items.map(({ details: { b, c } }) => [b !== null, c !== null])).toEqual([
        [true, true],
        [true, false],
      ]);
    }
  });
});

const itemOf = (weight: number | null) => ({ __typename: 'Item', id: 'i1', ...(weight !== null && { weight }) });

describe('names of every object', () => {
  it('reach no prototype: __proto__, constructor and toString as aliases of objects, lists and leaves', async () => {
    const comparison = await createComparison(store);
    const text = `{ __proto__: me { polluted: id constructor: items { __proto__: price toString: owner { __proto__: email } } } constructor: items { __proto__: details { toString: a } } }`;
    const { ours, apollo } = await comparison.compare({ text, variables: {} }, { ...fair, seed: 5, delays: {} });
    expect(ours).toMatchObject({ data: apollo.data, errors: apollo.errors });
    expect(ours.data).toContain('"__proto__"');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
