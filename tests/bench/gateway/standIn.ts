import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isObjectType,
  parse,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

interface Row {
  readonly seed?: number;
  readonly id?: string;
  readonly upc?: string;
  readonly __typename?: string;
}

// So few of each entity that the same ones are met again, as among real records.
const differentIds = 12;
const longest = 20;

/** Answers what a subgraph is asked by values that depend on nothing but the place and the keys: the same for everyone, always. */
export const createStandIn = (sdl: string, listLength: (field: string) => number): ((body: string) => Promise<string>) => {
  const schema = buildSubgraphSchema(parse(sdl));
  const answers = new Map<string, string>();
  return async (body) => {
    const known = answers.get(body);
    if (known !== undefined) return known;
    const { query, variables } = JSON.parse(body) as { readonly query: string; readonly variables?: Record<string, unknown> };
    const result = await execute({
      schema,
      document: parse(query),
      variableValues: variables ?? null,
      rootValue: { seed: 1 },
      fieldResolver: (source: Row, _, __, { fieldName, returnType }) => {
        const given = (source as unknown as Record<string, unknown>)[fieldName];
        if (given !== undefined) return given;
        return makeValue(schema, returnType, { field: fieldName, seed: seedOf(source, fieldName), length: listLength(fieldName) });
      },
      typeResolver: ({ __typename }: Row) => __typename,
    });
    const answer = JSON.stringify(result);
    answers.set(body, answer);
    return answer;
  };
};

const hash = (text: string): number => {
  let sum = 7;
  for (let index = 0; index < text.length; index += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0;
  return sum;
};

/** Of an entity its key alone counts, whatever else came with it. */
const seedOf = ({ seed, id, upc }: Row, field: string): number => hash(`${seed ?? id ?? upc}.${field}`);

interface Place {
  readonly field: string;
  readonly seed: number;
  readonly length: number;
}

const makeValue = (schema: GraphQLSchema, outer: GraphQLOutputType, place: Place): unknown => {
  const type = getNullableType(outer);
  const { field, seed, length } = place;
  if (isListType(type))
    return Array.from({ length: Math.min(length, longest) }, (_, index) =>
      makeValue(schema, type.ofType as GraphQLOutputType, { ...place, seed: hash(`${seed}.${index}`) }),
    );
  if (isAbstractType(type)) {
    const possible = schema.getPossibleTypes(type);
    return { seed, __typename: possible[seed % possible.length]?.name };
  }
  if (isObjectType(type)) return { seed: seed % differentIds, __typename: type.name };
  if (isEnumType(type)) return type.getValues()[seed % type.getValues().length]?.value;
  if ('name' in type && ['Int', 'Float'].includes(type.name)) return seed % 1_000;
  if ('name' in type && type.name === 'Boolean') return seed % 2 === 0;
  return `${field} ${seed % 1_000}`;
};
