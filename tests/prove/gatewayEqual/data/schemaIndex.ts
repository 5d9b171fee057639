import {
  isAbstractType,
  isInterfaceType,
  Kind,
  parse,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A key of an entity in one subgraph. */
export type FieldSet = SelectionSetNode;

/** What the subgraphs' directives say, by type, by field, and by field of one subgraph. */
export interface SchemaIndex {
  /** Types of one pool share their identities: an interface that is an entity with all that implement it. */
  readonly poolOf: ReadonlyMap<string, string>;
  /** Keys of `subgraph/Type`. */
  readonly keysOf: ReadonlyMap<string, readonly FieldSet[]>;
  /** Fields `Type.field` that stand for an identity. */
  readonly keyFields: ReadonlySet<string>;
  /** What `Type.field` is computed from. */
  readonly requires: ReadonlyMap<string, FieldSet>;
  /** Names of directives of `subgraph/Type.field`, and of its type. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
}

type TypeNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

const fieldSetOf = (directive: ConstDirectiveNode): FieldSet => {
  const value = directive.arguments?.find(({ name }) => name.value === 'fields')?.value;
  if (value?.kind !== Kind.STRING) throw new Error(`@${directive.name.value} without fields`);
  const [operation] = parse(`{ ${value.value} }`).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('not a field set');
  return operation.selectionSet;
};

const named = (directives: readonly ConstDirectiveNode[] | undefined, wanted: string) =>
  (directives ?? []).filter(({ name }) => name.value === wanted);

/** Reads the directives of all subgraphs; `api` tells what implements what. */
export const indexOf = (subgraphs: ReadonlyMap<string, DocumentNode>, api: GraphQLSchema): SchemaIndex => {
  const index = {
    poolOf: new Map<string, string>(),
    keysOf: new Map<string, readonly FieldSet[]>(),
    keyFields: new Set<string>(),
    requires: new Map<string, FieldSet>(),
    directives: new Map<string, readonly string[]>(),
  };
  const types = [...subgraphs].flatMap(([subgraph, { definitions }]) =>
    definitions
      .filter((definition): definition is TypeNode => 'fields' in definition && !definition.kind.startsWith('Input'))
      .map((type) => ({ subgraph, type })),
  );
  // An interface's pool is its implementations' pool: interfaces come last and overwrite.
  const isInterface = ({ type }: { type: TypeNode }) => isInterfaceType(api.getType(type.name.value));
  for (const each of types.toSorted((one, other) => Number(isInterface(one)) - Number(isInterface(other)))) addType(index, each, api);
  return index;
};

interface Building {
  readonly poolOf: Map<string, string>;
  readonly keysOf: Map<string, readonly FieldSet[]>;
  readonly keyFields: Set<string>;
  readonly requires: Map<string, FieldSet>;
  readonly directives: Map<string, readonly string[]>;
}

const addType = (index: Building, { subgraph, type }: { readonly subgraph: string; readonly type: TypeNode }, api: GraphQLSchema): void => {
  const name = type.name.value;
  const concrete = concreteOf(api, name);
  const keys = named(type.directives, 'key').map(fieldSetOf);
  if (keys.length > 0) {
    index.keysOf.set(`${subgraph}/${name}`, keys);
    for (const each of [name, ...concrete]) index.poolOf.set(each, name);
    for (const selection of keys.flatMap(({ selections }) => selections))
      if (selection.kind === Kind.FIELD) for (const each of concrete) index.keyFields.add(`${each}.${selection.name.value}`);
  }
  for (const field of type.fields ?? []) addField(index, { subgraph, type, field }, concrete);
};

interface FieldOf {
  readonly subgraph: string;
  readonly type: TypeNode;
  readonly field: FieldDefinitionNode;
}

const addField = (index: Building, { subgraph, type, field }: FieldOf, concrete: readonly string[]): void => {
  const directives = [...(type.directives ?? []), ...(field.directives ?? [])].map(({ name }) => name.value);
  index.directives.set(`${subgraph}/${type.name.value}.${field.name.value}`, directives);
  for (const required of named(field.directives, 'requires').map(fieldSetOf))
    for (const each of concrete) index.requires.set(`${each}.${field.name.value}`, required);
};

/** The types that an answer may say for a name. */
export const concreteOf = (api: GraphQLSchema, name: string): readonly string[] => {
  const type = api.getType(name);
  return isAbstractType(type) ? api.getPossibleTypes(type).map((each) => each.name) : [name];
};
