import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, Kind, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** What an operation may ask at most. */
export const limits = {
  tokens: 1_000,
  /** A figure's drill-down into its cases' applications and their organisations' provinces needs 9. */
  depth: 12,
  aliases: 10,
  directives: 10,
  rootFields: 5,
  /** How often one operation may ask a root field that guesses, or opens what others keep closed. */
  guardedFields: 1,
  /** Selections after all fragments are spread. */
  selections: 2_000,
  /** How deep the JSON of variables may be nested. */
  variablesDepth: 32,
  bodyBytes: 256 * 1024,
  answerBytes: 2 * 1024 * 1024,
} as const;

/** Root fields that are counted one by one: several in one operation would be one for each count. */
export const guardedFields: ReadonlySet<string> = new Set([
  'trackApplication',
  'fileApplication',
  'openEmergencyAccess',
  'reviewEmergencyAccess',
  'casesOfPerson',
]);

export type Limit = keyof typeof limits;

const exceeded = (limit: Limit): GraphQLError => new GraphQLError(`limit: ${limit}`, { extensions: { limit } });

// Without `onReject` these rules would accept what they reject, as long as they do not throw.
const reporting = (limit: Limit) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context?.reportError(exceeded(limit))],
});

const directivesRule: ValidationRule = (context) => {
  let count = 0;
  return {
    Directive: () => {
      count += 1;
      if (count === limits.directives + 1) context.reportError(exceeded('directives'));
    },
  };
};

const rootFieldsRule: ValidationRule = (context) => ({
  OperationDefinition: ({ selectionSet }) => {
    if (countFields({ context, counts: () => true, counted: new Map() }, selectionSet) > limits.rootFields)
      context.reportError(exceeded('rootFields'));
    const counts = (name: string): boolean => guardedFields.has(name);
    if (countFields({ context, counts, counted: new Map() }, selectionSet) > limits.guardedFields)
      context.reportError(exceeded('guardedFields'));
  },
});

interface Counting {
  readonly context: ValidationContext;
  readonly counts: (name: string) => boolean;
  readonly counted: Map<string, number>;
}

/** Fields after fragments are spread; each fragment is counted once, so that doubling fragments cost nothing. */
const countFields = (counting: Counting, { selections }: SelectionSetNode): number =>
  selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + (counting.counts(selection.name.value) ? 1 : 0);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + countFields(counting, selection.selectionSet);
    const name = selection.name.value;
    const known = counting.counted.get(name);
    if (known !== undefined) return sum + known;
    counting.counted.set(name, 0);
    const fragment = counting.context.getFragment(name);
    const count = fragment ? countFields(counting, fragment.selectionSet) : 0;
    counting.counted.set(name, count);
    return sum + count;
  }, 0);

/** The limits that a document is checked for once it is parsed. */
export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({ n: limits.depth, flattenFragments: true, ...reporting('depth') }),
  maxAliasesRule({ n: limits.aliases, ...reporting('aliases') }),
  directivesRule,
  rootFieldsRule,
];
