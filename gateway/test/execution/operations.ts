import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
  parse,
  validate,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** A number from 0 up to, but not, the bound. */
export type Random = (bound: number) => number;

/** The same numbers for the same seed. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
};

export interface Generated {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const aliases = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'x', 'y'];
const examples: Readonly<Record<string, string>> = {
  Int: '3',
  PageSize: '5',
  Boolean: 'true',
  LocalDate: '"2026-01-01"',
  DateTime: '"2026-01-01T00:00:00Z"',
  ID: '"i1"',
  CommandId: '"7c9e6679-7425-40de-944b-e07fc1f90ae7"',
};

/** A valid operation over a schema, made by chance. */
export const generateOperation = (schema: GraphQLSchema, random: Random): Generated => {
  for (;;) {
    const text = createWriter(schema, random)();
    if (validate(schema, parse(text)).length === 0) return { text, variables: { on: random(2) === 0, off: random(2) === 0 } };
  }
};

const createWriter = (schema: GraphQLSchema, random: Random) => {
  const fragments: string[] = [];
  const maybe = (ofTen: number): boolean => random(10) < ofTen;
  const oneOf = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item;
  const switches = (): string =>
    maybe(1) ? ` ${oneOf(['@include', '@skip'])}(if: ${oneOf(['$on', '$off', '$set', 'true', 'false'])})` : '';
  const argument = ({ name, type }: GraphQLArgument): string => `${name}: ${literal(type)}`;
  const field = (each: GraphQLField<unknown, unknown>, depth: number): string => {
    const below = getNamedType(each.type);
    const given = each.args.filter((arg) => isRequiredArgument(arg) || maybe(3)).map(argument);
    const alias = maybe(1) ? `${oneOf(aliases)}: ` : '';
    const head = `${alias}${each.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${switches()}`;
    return isCompositeType(below) ? `${head} ${selection(below, depth - 1)}` : head;
  };
  const selection = (type: GraphQLCompositeType, depth: number): string => {
    const parts: string[] = maybe(2) ? ['__typename'] : [];
    const all = isUnionType(type)
      ? []
      : Object.values(type.getFields()).filter((each) => depth > 0 || !isCompositeType(getNamedType(each.type)));
    for (let count = 1 + random(4); count > 0 && all.length > 0; count -= 1) parts.push(field(oneOf(all), depth));
    if (isAbstractType(type) && depth > 0)
      for (const member of schema.getPossibleTypes(type))
        if (maybe(6)) parts.push(`... on ${member.name}${switches()} ${selection(member, depth - 1)}`);
    if (maybe(1)) parts.push(`...${switches()} ${selection(type, depth - 1)}`);
    if (maybe(1)) {
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selection(type, depth - 1)}`;
      parts.push(`...${name}`);
    }
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`;
  };
  const literal = (type: GraphQLInputType): string => {
    if (isNonNullType(type)) return literal(type.ofType);
    if (isListType(type)) return `[${literal(type.ofType)}]`;
    if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
    if (isInputObjectType(type))
      return `{ ${Object.values(type.getFields())
        .filter((each) => isNonNullType(each.type))
        .map((each) => `${each.name}: ${literal(each.type)}`)
        .join(', ')} }`;
    return examples[type.name] ?? '"TEXT"';
  };
  return (): string => {
    const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
    const isMutation = mutation != null && maybe(1);
    const root = isMutation ? mutation : query;
    const schemaAsked = !isMutation && random(30) === 0 ? '__schema { queryType { name } }' : '';
    const body = root ? selection(root, 5).replace(/\}$/u, `${schemaAsked} }`) : '';
    return `${isMutation ? 'mutation' : 'query'} Generated($on: Boolean!, $off: Boolean!, $set: Boolean! = true) ${body.replace(/ \}$/u, ' ...K }')}
      fragment K on ${root?.name} { __typename @include(if: $on) k: __typename @skip(if: $off) l: __typename @include(if: $set) } ${fragments.join('\n')}`;
  };
};
