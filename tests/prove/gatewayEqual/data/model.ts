import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { happens, hashOf } from '../hash.ts';
import { scalarOf } from './scalars.ts';
import { concreteOf, type SchemaIndex } from './schemaIndex.ts';

/** An object of the data, known by its key; which fields it has is drawn when they are asked for. */
export interface Thing {
  /** The type as the asked schema calls it. */
  readonly __typename: string;
  readonly type: string;
  readonly key: string;
  /** Its place in the pool of its type; null for what has no identity of its own. */
  readonly at: number | null;
  /** The representation by which it was found. */
  readonly given?: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly field: string;
  readonly args?: Readonly<Record<string, unknown>>;
  /** What the value is computed from besides. */
  readonly from?: string;
}

/** Data that a seed repeats, the same whichever subgraph is asked. */
export interface Model {
  readonly valueOf: (thing: Thing, asked: Asked) => unknown;
  /** The fields of a set, as plain data. */
  readonly project: (thing: Thing, fields: SelectionSetNode) => Readonly<Record<string, unknown>>;
  /** Everything in the pool of a type, that type's own alone. */
  readonly allOf: (type: string) => readonly Thing[];
}

// Few, so that the same thing stands at several places of an answer.
const poolSize = 3;
const nullRate = 0.1;

interface Drawing {
  readonly type: GraphQLOutputType;
  readonly key: string;
  readonly isKey: boolean;
  readonly at: number | null;
}

/** The data of a seed under a schema. */
export const createModel = (seed: number, api: GraphQLSchema, index: SchemaIndex): Model => {
  const pools = new Map<string, readonly Thing[]>();
  const allOf = (type: string): readonly Thing[] => {
    const known = pools.get(type);
    if (known) return known;
    const pool = index.poolOf.get(type) ?? type;
    const members = concreteOf(api, pool);
    const all = Array.from({ length: poolSize * members.length }, (_, at): Thing => {
      const own = members[at % members.length] ?? pool;
      return { __typename: own, type: own, key: `${pool}#${at}`, at };
    });
    const found = all.filter((thing) => type === pool || thing.type === type);
    pools.set(type, found);
    return found;
  };
  const objectOf = (name: string, key: string): Thing => {
    const types = concreteOf(api, name);
    const type = types[hashOf(seed, key, 'type') % types.length] ?? name;
    if (!index.poolOf.has(type)) return { __typename: type, type, key, at: null };
    const all = allOf(type);
    return all[hashOf(seed, key, 'which') % all.length] as Thing;
  };
  const draw = ({ type, key, isKey, at }: Drawing): unknown => {
    if (isNonNullType(type)) return drawPresent({ type: type.ofType, key, isKey, at });
    return !isKey && happens(nullRate, seed, key, 'null') ? null : drawPresent({ type, key, isKey, at });
  };
  const drawPresent = ({ type, key, isKey, at }: Drawing): unknown => {
    if (isNonNullType(type)) return draw({ type, key, isKey, at });
    if (isListType(type))
      return Array.from({ length: hashOf(seed, key, 'length') % 4 }, (_, place) =>
        draw({ type: type.ofType, key: `${key}[${place}]`, isKey, at }),
      );
    const name = getNamedType(type).name;
    if (isCompositeType(type)) return objectOf(name, key);
    if (isEnumType(type)) return type.getValues()[hashOf(seed, key) % type.getValues().length]?.name;
    return scalarOf(name, isKey && at !== null ? { at } : { hash: hashOf(seed, key) });
  };
  const valueOf = (thing: Thing, { field, args = {}, from }: Asked): unknown => {
    const parent = api.getType(thing.type);
    const definition = isObjectType(parent) ? parent.getFields()[field] : undefined;
    if (!definition) throw new Error(`${thing.type}.${field} is not in the schema`);
    const required = index.requires.get(`${thing.type}.${field}`);
    const source = required ? (from ?? JSON.stringify(project(thing, required))) : '';
    const key = `${thing.key}.${field}(${JSON.stringify(args)})${source}`;
    return draw({ type: definition.type, key, isKey: index.keyFields.has(`${thing.type}.${field}`), at: thing.at });
  };
  const project = (thing: Thing, fields: SelectionSetNode): Readonly<Record<string, unknown>> =>
    projectWith((value, field) => valueOf(value as Thing, { field }), thing, fields);
  return { valueOf, project, allOf };
};

/** Picks the fields of a set out of an object, out of each of a list. */
export const projectWith = (
  read: (source: object, field: string) => unknown,
  source: object,
  { selections }: SelectionSetNode,
): Readonly<Record<string, unknown>> => {
  const picked: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD) continue;
    const inner = selection.selectionSet;
    const pick = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(pick);
      return inner && typeof value === 'object' && value !== null ? projectWith(read, value, inner) : (value ?? null);
    };
    picked[selection.name.value] = pick(read(source, selection.name.value));
  }
  return picked;
};
