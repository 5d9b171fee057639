import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** What an operation may ask at most. */
export const limits = {
  tokens: 1_000,
  /** A figure's drill-down into its cases' applications and their organisations' provinces needs 9. */
  depth: 12,
  aliases: 10,
  rootFields: 5,
  /** Selections after all fragments are spread. */
  selections: 2_000,
  /** How deep the JSON of variables may be nested. */
  variablesDepth: 32,
  bodyBytes: 256 * 1024,
} as const;

export type Limit = keyof typeof limits;

const exceeded = (limit: Limit): GraphQLError => new GraphQLError(`limit: ${limit}`, { extensions: { limit } });

// Without `onReject` these rules would accept what they reject, as long as they do not throw.
const reporting = (limit: Limit) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(exceeded(limit))],
});

const rootFieldsRule: ValidationRule = (context) => ({
  OperationDefinition: ({ selectionSet }) => {
    if (countFields(selectionSet, context, new Map()) > limits.rootFields) context.reportError(exceeded('rootFields'));
  },
});

/** Fields after fragments are spread; each fragment is counted once, so that doubling fragments cost nothing. */
const countFields = ({ selections }: SelectionSetNode, context: ValidationContext, counted: Map<string, number>): number =>
  selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + countFields(selection.selectionSet, context, counted);
    const name = selection.name.value;
    const known = counted.get(name);
    if (known !== undefined) return sum + known;
    counted.set(name, 0);
    const fragment = context.getFragment(name);
    const count = fragment ? countFields(fragment.selectionSet, context, counted) : 0;
    counted.set(name, count);
    return sum + count;
  }, 0);

/** The limits that a document is checked for once it is parsed. */
export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({ n: limits.depth, flattenFragments: true, ...reporting('depth') }),
  maxAliasesRule({ n: limits.aliases, ...reporting('aliases') }),
  rootFieldsRule,
];
