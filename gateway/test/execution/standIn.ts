import { setTimeout as sleep } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  getNullableType,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** How the subgraphs behave: the same for every executor. */
export interface Weather {
  readonly seed: number;
  /** Of a hundred fields, how many are null and how many fail. */
  readonly nulls: number;
  readonly failures: number;
  /** Milliseconds that each subgraph takes. */
  readonly delays: Readonly<Record<string, number>>;
  /** What a subgraph answers instead, or does. */
  readonly trouble?: (name: string, asked: Asked) => unknown;
}

export interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

export const hash = (text: string): number => {
  let sum = 7;
  for (let index = 0; index < text.length; index += 1) sum = (Math.imul(sum ^ text.charCodeAt(index), 0x01000193) + (sum >>> 15)) >>> 0;
  return sum >>> 3;
};

type Row = Readonly<Record<string, unknown>>;

const entities = 6;
const required = new Set(['shipping', 'gridSum', 'total', 'rank', 'twice', 'perPage', 'paid', 'notes', 'weight2']);
const keys = new Set(['id', 'sku', 'code', 'region', '__typename', '_entities', '_service']);

/** Which record an object is: by what its key ends with. */
const numberOf = (row: Row): number => {
  if (typeof row['n'] === 'number') return row['n'];
  const { id, code, sku } = row as { readonly id?: string; readonly code?: string; readonly sku?: { readonly code?: string } };
  return Number(/\d+$/u.exec(id ?? code ?? sku?.code ?? '')?.[0] ?? 1);
};

/** A subgraph that makes every answer up from the record and the field alone, however and in whatever order it is asked. */
export const createStandIn = (name: string, sdl: string) => {
  const schema = buildSubgraphSchema(parse(sdl));
  return async (asked: Asked, weather: Weather): Promise<unknown> => {
    await sleep(weather.delays[name] ?? 0);
    const instead = weather.trouble?.(name, asked);
    if (instead !== undefined) return instead;
    const result = await execute({
      schema,
      document: parse(asked.query),
      variableValues: asked.variables ?? null,
      rootValue: { n: 1 },
      typeResolver: ({ __typename }: Row) => String(__typename),
      fieldResolver: (source: Row, args, _, { fieldName, returnType, parentType }) => {
        const given = source[fieldName];
        if (given !== undefined && typeof given !== 'object') return given;
        const record = required.has(fieldName) ? JSON.stringify(source) : numberOf(source);
        const place = hash(`${weather.seed} ${parentType.name} ${record} ${fieldName} ${JSON.stringify(args)}`);
        if (!keys.has(fieldName)) {
          const roll = place % 100;
          if (roll < weather.failures) throw new GraphQLError('failed', { extensions: { code: 'NOT_FOUND' } });
          if (roll < weather.failures + weather.nulls) return null;
        }
        return valueOf(schema, returnType, { field: fieldName, row: source, place: hash(`${place} value`), nulls: weather.nulls });
      },
    });
    return JSON.parse(JSON.stringify(result)) as unknown;
  };
};

interface Place {
  readonly field: string;
  readonly row: Row;
  readonly place: number;
  readonly nulls: number;
}

const valueOf = (schema: GraphQLSchema, outer: GraphQLOutputType, at: Place): unknown => {
  const type = getNullableType(outer);
  const { field, row, place, nulls } = at;
  if (isListType(type)) {
    const item = type.ofType as GraphQLOutputType;
    return Array.from({ length: place % 4 }, (_, index) => {
      const next = hash(`${place} ${index}`);
      return next % 100 < nulls && !isNonNullType(item) ? null : valueOf(schema, item, { ...at, place: next });
    });
  }
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type).toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const n = place % entities;
    return { n, __typename: possible[n % possible.length]?.name };
  }
  if (isObjectType(type)) return { n: field === 'sku' ? numberOf(row) : place % entities, __typename: type.name };
  if (isEnumType(type)) return type.getValues()[place % type.getValues().length]?.value;
  if (field === 'id') return `i${numberOf(row)}`;
  if (field === 'code') return `c${numberOf(row)}`;
  if (field === 'region') return 'r';
  if ('name' in type && (type.name === 'Int' || type.name === 'Float')) return place % 1_000;
  if ('name' in type && type.name === 'Boolean') return place % 2 === 0;
  return `${field} ${place % 1_000}`;
};
