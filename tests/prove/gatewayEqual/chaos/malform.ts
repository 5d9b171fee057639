import { createRandom, type Random } from '../../support/random.ts';
import { hashOf } from '../hash.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../fake.ts';
import { weatherName, type Weather } from './weather.ts';

interface Place {
  readonly holder: Record<string | number, unknown>;
  readonly key: string | number;
}

/** Answers that break their schema's promise: with holes in them, or of another shape. Entities are spoilt by their representation. */
export const malform = (weather: Weather, answer: SubgraphAnswer, { subgraph, query, variables = {} }: SubgraphRequest): SubgraphAnswer => {
  if (weather.kind !== 'holes' && weather.kind !== 'malformed') return answer;
  const spoil = weather.kind === 'holes' ? makeHole : makeWrong;
  const randomFor = (...words: readonly string[]) => createRandom(hashOf(weatherName(weather), subgraph, query, ...words));
  const whole = randomFor();
  if (weather.kind === 'malformed' && whole.below(8) === 0) return whole.pick(broken)(answer);
  const entities = answer.data?.['_entities'];
  if (!Array.isArray(entities)) {
    if (whole.below(2) === 0) spoilOne(answer.data, { random: whole, spoil });
    return answer;
  }
  const representations = variables['representations'] as readonly unknown[];
  for (const [at, entity] of entities.entries()) {
    const random = randomFor(JSON.stringify(representations[at]));
    if (random.below(4) === 0) spoilOne(entity, { random, spoil });
  }
  return answer;
};

interface Spoiling {
  readonly random: Random;
  readonly spoil: (place: Place, random: Random) => void;
}

const spoilOne = (data: unknown, { random, spoil }: Spoiling): void => {
  const places = placesIn(data);
  if (places.length > 0) spoil(random.pick(places), random);
};

/** Every place of an answer but those that say what it is. */
const placesIn = (value: unknown): readonly Place[] => {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  return Object.keys(holder).flatMap((key) => {
    const found = placesIn(holder[key]);
    return key === '__typename' ? found : [{ holder, key }, ...found];
  });
};

const makeHole = ({ holder, key }: Place, random: Random): void => {
  if (random.below(3) === 0 && !Array.isArray(holder)) delete holder[key];
  else holder[key] = null;
};

const wrong = ['text', 17, true, {}, [], [null], 0.5, { a: 1 }, ['text']] as const;

const makeWrong = ({ holder, key }: Place, random: Random): void => {
  const list = holder[key];
  if (Array.isArray(list) && random.below(2) === 0) list.push(null);
  else holder[key] = structuredClone(random.pick(wrong));
};

/** Bodies that are no answer to what was asked. */
const broken: readonly ((answer: SubgraphAnswer) => SubgraphAnswer)[] = [
  () => ({ data: null }),
  () => ({}) as SubgraphAnswer,
  () => ({ data: null, errors: [] }),
  () => ({ data: null, errors: [{ message: 'no path' }] }),
  ({ data }) => ({ data, errors: [{ message: 'no place', path: ['_entities', 99, 'a'] }] }) as SubgraphAnswer,
  ({ data }) => ({ data: data?.['_entities'] ? { _entities: null } : {} }),
  ({ data }) => ({ data: Array.isArray(data?.['_entities']) ? { _entities: data['_entities'].slice(1) } : data }) as SubgraphAnswer,
];
