import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { amountOf, product, sum, type Amount, type Variables } from '#cost/amount';
import { mutationWeight, objects, sizes, spreads, typicalSize, unit, weights, type Arguments } from '#cost/table';

/** What an operation costs with these variables: a whole number, always the same for the same. */
export type Price = (variables: Variables) => number;

const largestPage = 100;

/** Makes the price of an operation of a valid document: once per document, so that a request only multiplies. */
export const priceOf = (schema: GraphQLSchema, { definitions }: DocumentNode, operation: OperationDefinitionNode): Price => {
  const fragments = new Map(definitions.filter((part) => part.kind === Kind.FRAGMENT_DEFINITION).map((part) => [part.name.value, part]));
  const root = schema.getRootType(operation.operation);
  if (!root) return () => 0;
  const defaults = new Map(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => [
      variable.name.value,
      defaultValue && valueFromASTUntyped(defaultValue),
    ]),
  );
  const place = { type: root, page: null, spread: new Map<string, Amount>() };
  const amount = selectionAmount({ schema, fragments, defaults, spread: place.spread }, operation.selectionSet, place);
  return (variables) => wholeOf(amountOf(amount, variables));
};

/** Rounded up; leaves are tenths, of which some cannot be written exactly. */
const wholeOf = (amount: number): number => Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(Math.round(amount * 10) / 10));

interface Pricing {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Defaults of the operation's variables. */
  readonly defaults: ReadonlyMap<string, unknown>;
  /** Fragments that were priced outside of pages. */
  readonly spread: Map<string, Amount>;
}

interface Place {
  readonly type: GraphQLCompositeType;
  /** The size of the page that the lists right below belong to, or null below anything else. */
  readonly page: Amount | null;
  /** Fragments that were priced already with this page, so that doubling ones cost nothing to price. */
  readonly spread: Map<string, Amount>;
}

/** Every member of a union counts, as if an answer could be all of them. */
const selectionAmount = (pricing: Pricing, { selections }: SelectionSetNode, place: Place): Amount =>
  sum(
    selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return fieldAmount(pricing, selection, place);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return spreadAmount(pricing, selection.name.value, place);
      return selectionAmount(pricing, selection.selectionSet, at(pricing, selection.typeCondition?.name.value, place));
    }),
  );

const spreadAmount = (pricing: Pricing, name: string, place: Place): Amount => {
  const fragment = pricing.fragments.get(name);
  if (!fragment) return 0;
  const known = place.spread.get(name);
  if (known !== undefined) return known;
  const amount = selectionAmount(pricing, fragment.selectionSet, at(pricing, fragment.typeCondition.name.value, place));
  place.spread.set(name, amount);
  return amount;
};

const at = ({ schema }: Pricing, name: string | undefined, place: Place): Place => {
  const type = name === undefined ? place.type : schema.getType(name);
  return isCompositeType(type) ? { ...place, type } : place;
};

const fieldAmount = (pricing: Pricing, node: FieldNode, { type, page }: Place): Amount => {
  const name = `${type.name}.${node.name.value}`;
  const field = 'getFields' in type ? type.getFields()[node.name.value] : undefined;
  const below = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(below)) return weights[name] ?? unit.leaf;
  const isMutation = type === pricing.schema.getMutationType();
  const own = isMutation ? mutationWeight : (weights[name] ?? unit.object);
  const ownPage = pageOf(pricing, field, node);
  const isList = isListType(getNullableType(field.type));
  const size = isList ? (ownPage ?? page ?? sizes[name] ?? typicalSize) : 1;
  const pageBelow = isList ? null : ownPage;
  const spread = pageBelow === null ? pricing.spread : new Map<string, Amount>();
  const content = selectionAmount(pricing, node.selectionSet, { type: below, page: pageBelow, spread });
  const each = isList ? sum([objects[below.name] ?? unit.object, content]) : content;
  return sum([own, product(product(size, spreadOf(pricing, { name, field, node })), each)]);
};

/** The value of `first`; what is not given, and has no default, is the largest page. */
const pageOf = (pricing: Pricing, field: GraphQLField<unknown, unknown>, node: FieldNode): Amount | null => {
  if (!field.args.some(({ name }) => name === 'first')) return null;
  return argumentsAmount(pricing, { field, node }, ({ first }) => (typeof first === 'number' ? first : largestPage));
};

const spreadOf = (pricing: Pricing, { name, field, node }: { name: string } & Asked): Amount => {
  const spread = spreads[name];
  return spread ? argumentsAmount(pricing, { field, node }, spread) : 1;
};

interface Asked {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** Reckons with arguments: at once where the document says them all. */
const argumentsAmount = ({ defaults }: Pricing, { field, node }: Asked, reckon: (given: Arguments) => number): Amount => {
  const known: Record<string, unknown> = Object.fromEntries(field.args.map(({ name, defaultValue }) => [name, defaultValue]));
  const waiting: (readonly [argument: string, variable: string])[] = [];
  for (const { name, value } of node.arguments ?? []) {
    if (value.kind === Kind.VARIABLE) waiting.push([name.value, value.name.value]);
    else known[name.value] = valueFromASTUntyped(value);
  }
  if (waiting.length === 0) return reckon(known);
  return (variables) => {
    const given = { ...known };
    for (const [argument, variable] of waiting) {
      const value = Object.hasOwn(variables, variable) ? variables[variable] : defaults.get(variable);
      if (value !== undefined) given[argument] = value;
    }
    return reckon(given);
  };
};
