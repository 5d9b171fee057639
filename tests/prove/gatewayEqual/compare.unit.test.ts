import { createExecutor } from '@legal-aid/gateway/execution/executor';
import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { demandFit } from '../faults/faults.ts';
import { createRandom } from '../support/random.ts';
import { branches, cases, halfRequired, openCases } from './cases.ts';
import { drawWeather } from './chaos/weather.ts';
import { createComparison, nothingFound } from './compare.ts';
import { differences } from './differences.ts';
import { createApollo } from './engines/apollo.ts';
import type { CreateEngine, Outcome } from './engines/engine.ts';
import { createOurs } from './engines/ours.ts';
import { drawOperation } from './operations/draw.ts';
import { shrink } from './operations/shrink.ts';
import { plants } from './plants.ts';
import { createSchedule } from './schedule.ts';

const graph = openCases();

const compareWith = async (ours: CreateEngine) => {
  const found = nothingFound();
  const compare = createComparison(graph, { ours, found });
  const random = createRandom(3);
  for (let at = 0; at < 40; at += 1)
    await compare({ graph, operation: drawOperation(graph.api, random), dataSeed: at, weather: drawWeather(random) });
  return found;
};

const mended = createApollo(differences.flatMap(({ mends }) => mends));

it('finds nothing where Apollo is compared with itself', async () => {
  const { different, requests, operations, rounds } = await compareWith(mended);
  // Apollo's asks for equal things as often as they stand in the answer.
  expect([...different, ...requests.filter((request) => !request.startsWith('asked twice'))]).toEqual([]);
  expect(operations).toBeGreaterThan(30);
  expect(rounds).toBeGreaterThan(operations);
});

/** Apollo's executor with something done to each of its answers. */
const spoilt =
  (spoil: (outcome: Outcome) => Outcome): CreateEngine =>
  (own) => {
    const engine = mended(own);
    return async (asked, send) => spoil(await engine(asked, send));
  };

it.each<readonly [string, (outcome: Outcome) => Outcome]>([
  ['drops errors', ({ data }) => ({ data })],
  ['drops paths', ({ data, errors }) => ({ data, ...(errors && { errors: errors.map(() => new Error('no path')) }) })],
  ['turns the keys about', ({ data, errors = [] }) => ({ data: Object.fromEntries(Object.entries(data ?? {}).toReversed()), errors })],
])('catches an executor that %s', async (_, spoil) => {
  expect((await compareWith(spoilt(spoil))).different.length).toBeGreaterThan(0);
});

it('catches an executor that asks for one thing twice or leaves a request out', async () => {
  const eager: CreateEngine = (own) => {
    const engine = mended(own);
    return (asked, send) =>
      engine(asked, (subgraph, query, variables) => {
        if (query.includes('_entities')) send(subgraph, query, variables).catch(() => undefined);
        return send(subgraph, query, variables);
      });
  };
  expect((await compareWith(eager)).requests.length).toBeGreaterThan(0);
});

it('shrinks an operation to what still fails', async () => {
  const text = '{ cases { id ... on Case { level papers { __typename } } } items { __typename } }';
  const small = await shrink(graph.api, { text, document: parse(text), variables: {} }, (operation) =>
    Promise.resolve(operation.text.includes('level')),
  );
  expect(small.text.replaceAll(/\s+/gu, ' ')).toBe('{ cases { level } }');
});

it.each([
  ['asked', ['a', 'b', 'c']],
  ['reversed', ['c', 'b', 'a']],
  [{ last: 'a' }, ['b', 'c', 'a']],
] as const)('lets answers arrive in the order %o', async (order, expected) => {
  const schedule = createSchedule(order);
  const arrived: string[] = [];
  const ask = (name: string) => schedule.answer(name, () => Promise.resolve(arrived.push(name)));
  await schedule.drive(Promise.all(['a', 'b', 'c'].map(ask)));
  expect(arrived).toEqual(expected);
});

it.each(cases)('answers as Apollo does, in every order of answers: $name', async ({ operation, weatherOf }) => {
  const found = nothingFound();
  const ours = createOurs(createExecutor, () => void (found.left += 1));
  const compare = createComparison(graph, { ours, found });
  for (let dataSeed = 0; dataSeed < 20; dataSeed += 1) await compare({ graph, operation, dataSeed, weather: weatherOf(dataSeed) });
  expect(found).toMatchObject({ different: [], requests: [], left: 0, operations: 20 });
});

it.each([branches, halfRequired])(
  'equal targets are not shared where one of them is written alone: $name',
  async ({ operation, weatherOf, telling = [] }) => {
    const found = nothingFound();
    const compare = createComparison(graph, { ours: createOurs(createExecutor, () => undefined), found });
    for (const dataSeed of telling) await compare({ graph, operation, dataSeed, weather: weatherOf(dataSeed) });
    expect(found).toMatchObject({ different: [], operations: telling.length });
    expect(telling.length).toBeGreaterThan(2);
  },
);

it.each(plants)('the planted change $name fits its source', (patch) => {
  expect(() => demandFit([patch])).not.toThrow();
});
