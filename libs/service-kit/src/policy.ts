import { Kind, parse, type GraphQLFieldResolver, type GraphQLResolveInfo, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import type { Actor } from '#actor';
import { Denied } from '#errors';

/**
 * What guards a field. OPEN: everyone who may act at all. RECORD: whoever may see the record that it hangs on.
 * Any other word is an action of the service's table of rights.
 */
export type Line<Action extends string> = Action | 'OPEN' | 'RECORD';

/** A line for each field of each object type; `$reference` guards the type's reference resolver. */
export type Lines<Action extends string> = Readonly<Record<string, Readonly<Record<string, Line<Action>>>>>;

/** How a service answers the two questions of its table of rights. */
export interface Rights<Action extends string, Context> {
  /** Whether the role has any right to an action. */
  readonly mayEver: (action: Action, actor: Actor) => boolean;
  /** Whether the actor of a request may do this to the record that a field hangs on. */
  readonly may: (action: Action, record: unknown, context: Context) => boolean | Promise<boolean>;
}

export interface Policy<Action extends string, Context> extends Rights<Action, Context> {
  readonly lines: Lines<Action>;
}

const roots = new Set(['Query', 'Mutation']);

/** What a schema and its lines do not say of each other; empty when every field has a line and every line a field. */
export const policyProblems = (typeDefs: string, lines: Lines<string>): readonly string[] => {
  const declared = fieldsOf(typeDefs);
  const missing = [...declared].flatMap(([type, fields]) =>
    [...fields.keys()].filter((field) => !Object.hasOwn(lines[type] ?? {}, field)).map((field) => `${type}.${field} has no line`),
  );
  const stale = Object.entries(lines).flatMap(([type, fields]) =>
    Object.keys(fields)
      .filter((field) => !declared.get(type)?.has(field))
      .map((field) => `${type}.${field} has a line and is no field`),
  );
  const unmaskable = Object.entries(lines).flatMap(([type, fields]) =>
    Object.entries(fields)
      .filter(([field, line]) => !roots.has(type) && field !== '$reference' && isAction(line) && declared.get(type)?.get(field) === true)
      .map(([field]) => `${type}.${field} is guarded and must be nullable`),
  );
  return [...missing, ...stale, ...unmaskable];
};

const isAction = (line: string | undefined): line is string => line !== undefined && line !== 'OPEN' && line !== 'RECORD';

/** The object types of a subgraph with their fields, and whether each of these is never null. */
const fieldsOf = (typeDefs: string): ReadonlyMap<string, ReadonlyMap<string, boolean>> =>
  new Map(
    parse(typeDefs, { noLocation: true })
      .definitions.filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((type) => [
        type.name.value,
        new Map([
          ...(type.fields ?? []).map((field): [string, boolean] => [field.name.value, isNeverNull(field.type)]),
          ...(isResolvedHere(type) ? [['$reference', false] as [string, boolean]] : []),
        ]),
      ]),
  );

const isNeverNull = (type: TypeNode): boolean => type.kind === Kind.NON_NULL_TYPE;

const isResolvedHere = ({ directives = [] }: ObjectTypeDefinitionNode): boolean =>
  directives.some(
    ({ name, arguments: given = [] }) =>
      name.value === 'key' &&
      !given.some((argument) => argument.name.value === 'resolvable' && argument.value.kind === Kind.BOOLEAN && !argument.value.value),
  );

type Resolve<Context> = GraphQLFieldResolver<unknown, Context>;
type Reference<Context> = (reference: object, context: Context, info: GraphQLResolveInfo) => unknown;
type Resolvers<Context> = Record<string, Record<string, Resolve<Context> | Reference<Context>>>;

declare const guarded: unique symbol;

/** Resolvers that nobody reaches but through the service's policy. */
export interface GuardedResolvers {
  readonly [guarded]: true;
}

/**
 * Puts the lines before the resolvers. A root field whose action the role has no right to is FORBIDDEN; a field of a record
 * that the actor may not see is null; a reference that the role has no right to is no record.
 * @throws when a field has no line, or a line no field.
 */
export const enforce = <Action extends string, Context extends { readonly actor: Actor }>(
  typeDefs: string,
  resolvers: object,
  policy: Policy<Action, Context>,
): GuardedResolvers => {
  const problems = policyProblems(typeDefs, policy.lines);
  if (problems.length > 0) throw new Error(`The policy does not fit the schema: ${problems.join('; ')}`);
  const given = resolvers as Resolvers<Context>;
  const wrapped = Object.entries(policy.lines).map(([type, fields]) => {
    const known = given[type] ?? {};
    const actions = Object.entries(fields).filter((entry): entry is [string, Action] => isAction(entry[1]));
    return [
      type,
      { ...known, ...Object.fromEntries(actions.map(([field, action]) => guardField({ type, field, action, known, policy }))) },
    ] as const;
  });
  const fields = Object.fromEntries(wrapped.filter(([, resolve]) => Object.keys(resolve).length > 0));
  return { ...given, ...fields } as unknown as GuardedResolvers;
};

interface GuardedField<Action extends string, Context> {
  readonly type: string;
  readonly field: string;
  readonly action: Action;
  readonly known: Resolvers<Context>[string];
  readonly policy: Policy<Action, Context>;
}

const guardField = <Action extends string, Context extends { readonly actor: Actor }>({
  type,
  field,
  action,
  known,
  policy: { mayEver, may },
}: GuardedField<Action, Context>): [string, Resolve<Context> | Reference<Context>] => {
  if (field === '$reference') {
    const resolve = known['__resolveReference'] as Reference<Context>;
    const refer: Reference<Context> = (reference, context, info) =>
      mayEver(action, context.actor) ? resolve(reference, context, info) : null;
    return ['__resolveReference', refer];
  }
  const resolve = (known[field] ?? ((record: object) => (record as Record<string, unknown>)[field])) as Resolve<Context>;
  if (roots.has(type)) {
    return [
      field,
      (...asked: Parameters<Resolve<Context>>) => {
        if (!mayEver(action, asked[2].actor)) throw new Denied('FORBIDDEN');
        return resolve(...asked);
      },
    ];
  }
  return [
    field,
    async (...asked: Parameters<Resolve<Context>>) => {
      const [record, , context] = asked;
      if (!mayEver(action, context.actor) || !(await may(action, record, context))) return null;
      return resolve(...asked);
    },
  ];
};
