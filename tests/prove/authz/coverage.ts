import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#infra/system/config';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A root field with a document that asks it in the barest way that is well-formed. */
export interface RootField {
  /** `Query.case` */
  readonly name: string;
  /** The subgraph that answers it. */
  readonly owner: string;
  readonly document: string;
  readonly variables: object;
}

const sdl = readFileSync(join(root, 'schemas', 'graphql', 'supergraph.graphql'), 'utf8');
const schema: GraphQLSchema = buildSchema(sdl, { assumeValid: true });

/** Types that other subgraphs may point to. */
export const entities: readonly string[] = [
  ...new Set(
    [...sdl.matchAll(/^type (\w+)\n(?: {2}@join__type\([^\n]*\)\n)*? {2}@join__type\([^\n]*key:/gmu)].map(([, name]) => name ?? ''),
  ),
];

const nobody = '00000000-0000-4000-8000-000000000000';
/** A value that is well-formed and names nothing that is there. */
const samples: Readonly<Record<string, () => unknown>> = {
  ID: () => nobody,
  Int: () => 999_999,
  String: () => 'x',
  Boolean: () => false,
  CommandId: () => randomUUID(),
  LocalDate: () => '2026-01-05',
  Line: () => 'xx',
  Narrative: () => 'x',
  Code: () => 'X',
  CardNumber: () => 'X',
  Phone: () => '0912345678',
  PersonalId: () => '008190001234',
  TrackingCode: () => '0123456789ABC',
  PageSize: () => 1,
};

const sampleOf = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  // No account and no right is given by a sample.
  if (isEnumType(type)) return type.name === 'Role' ? 'HEAD' : type.getValues()[0]?.name;
  if (isScalarType(type)) return samples[type.name]?.() ?? 'x';
  if (!isInputObjectType(type)) return null;
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  const filled = Object.fromEntries(needed.map((field) => [field.name, sampleOf(field.type)]));
  return type.name === 'PeriodInput' ? { from: '2025-01-01', to: '2025-02-01' } : filled;
};

const ownerOf = (type: string, field: string): string => {
  const block = sdl.slice(sdl.indexOf(`\ntype ${type}\n`));
  const graph = new RegExp(`\\n {2}${field}[(:][^\\n]*(?:\\n[^@]*?)?@join__field\\(graph: (\\w+)`, 'u').exec(block)?.[1] ?? '';
  return graph.toLowerCase().replace('_', '-');
};

const rootField = (type: 'Query' | 'Mutation', field: GraphQLField<unknown, unknown>): RootField => {
  // A search wants one thing to look for.
  const wanted = field.args.filter(
    (argument) =>
      (isNonNullType(argument.type) && argument.defaultValue === undefined) || (field.name === 'casesOfPerson' && argument.name === 'name'),
  );
  const definitions = wanted.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = wanted.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = given === '' ? field.name : `${field.name}(${given})`;
  return {
    name: `${type}.${field.name}`,
    owner: ownerOf(type, field.name),
    document: `${type.toLowerCase()}${definitions === '' ? '' : ` (${definitions})`} { ${call} { __typename } }`,
    variables: Object.fromEntries(wanted.map((argument) => [argument.name, sampleOf(argument.type)])),
  };
};

/** Every root field of the composed schema. */
export const rootFields: readonly RootField[] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => rootField('Query', field)),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => rootField('Mutation', field)),
];
