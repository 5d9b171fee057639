import {
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** What the selections of an operation are read with. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Whether a selection's `@skip` and `@include` let it in; the same for one set of their variables. */
  readonly isIn: (node: SelectionNode) => boolean;
  /** The variables of the operation. */
  readonly definitions: readonly VariableDefinitionNode[];
}

/** All selections of one response name. */
export interface CollectedField {
  readonly nodes: FieldNode[];
  /** The type that the first one is written in: its word counts on what may be null. */
  readonly within: GraphQLCompositeType;
}

/** What is asked of an object of a type, in the order of the document. */
export const collectFields = (reading: Reading, nodes: readonly FieldNode[], place: FieldPlace): ReadonlyMap<string, CollectedField> => {
  const found = new Map<string, CollectedField>();
  for (const { selectionSet } of nodes) collect(reading, selectionSet?.selections ?? [], { ...place, found });
  return found;
};

export interface FieldPlace {
  /** What the object is. */
  readonly type: GraphQLCompositeType;
  /** What the selections are written in. */
  readonly within: GraphQLCompositeType;
}

interface Collecting extends FieldPlace {
  readonly found: Map<string, CollectedField>;
}

const collect = (reading: Reading, selections: readonly SelectionNode[], place: Collecting): void => {
  for (const selection of selections) {
    if (!reading.isIn(selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const known = place.found.get(name);
      if (known) known.nodes.push(selection);
      else place.found.set(name, { nodes: [selection], within: place.within });
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : reading.fragments.get(selection.name.value);
    const condition = fragment?.typeCondition && reading.schema.getType(fragment.typeCondition.name.value);
    const within = isCompositeType(condition) ? condition : place.within;
    if (fragment && meets(reading.schema, place.type, within)) collect(reading, fragment.selectionSet.selections, { ...place, within });
  }
};

const meets = (schema: GraphQLSchema, type: GraphQLCompositeType, condition: GraphQLCompositeType): boolean => {
  if (type === condition) return true;
  if (!isUnionType(condition) && !isInterfaceType(condition)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type);
};
