import {
  isNonNullType,
  Kind,
  parse,
  print,
  typeFromAST,
  validate,
  visit,
  type ASTNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from './draw.ts';

type Judge = (operation: Operation) => Promise<boolean>;

/** Drops selections, directives, arguments and variables of an operation for as long as it still fails. */
export const shrink = async (schema: GraphQLSchema, operation: Operation, fails: Judge): Promise<Operation> => {
  let [smallest, isSmaller] = [operation, true];
  while (isSmaller) {
    isSmaller = false;
    for (let at = 0; ; at += 1) {
      const document = without(smallest.document, at);
      if (!document) break;
      const candidate = tidy(schema, document, smallest.variables);
      if (!candidate || !(await fails(candidate))) continue;
      [smallest, isSmaller] = [candidate, true];
      at -= 1;
    }
  }
  return smallest;
};

const removable = new Set<string>([Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD, Kind.DIRECTIVE, Kind.ARGUMENT]);

/** The document without its part of that number, or with a fragment's selections in the fragment's place; null when there are no more. */
const without = (document: DocumentNode, wanted: number): DocumentNode | null => {
  let at = -1;
  const changed = visit(document, {
    enter: (node) => {
      if (removable.has(node.kind)) {
        at += 1;
        if (at === wanted) return null;
      }
      if (node.kind !== Kind.SELECTION_SET) return undefined;
      const opened = open(node, () => (at += 1) === wanted);
      return opened === node ? undefined : opened;
    },
  }) as DocumentNode;
  return at < wanted ? null : changed;
};

const open = (set: SelectionSetNode, isWanted: () => boolean): SelectionSetNode => {
  const selections = set.selections.flatMap((part) =>
    part.kind === Kind.INLINE_FRAGMENT && isWanted() ? part.selectionSet.selections : [part],
  );
  return selections.length === set.selections.length && selections.every((part, at) => part === set.selections[at])
    ? set
    : { ...set, selections };
};

/** Takes out what nobody needs any more; null where what is left is not valid. */
const tidy = (schema: GraphQLSchema, document: DocumentNode, variables: Operation['variables']): Operation | null => {
  const used = namesIn(document);
  const kept = visit(document, {
    FragmentDefinition: (node) => (used.has(`...${node.name.value}`) ? undefined : null),
    VariableDefinition: (node) => (used.has(`$${node.variable.name.value}`) ? undefined : null),
    SelectionSet: (node) => (node.selections.length === 0 ? null : undefined),
  });
  try {
    const parsed = parse(print(kept));
    if (validate(schema, parsed).length > 0 || !hasAllValues(schema, parsed, variables)) return null;
    const names = namesIn(parsed);
    const left = Object.entries(variables).filter(([name]) => names.has(`$${name}`));
    return { text: print(parsed), document: parsed, variables: Object.fromEntries(left) };
  } catch {
    return null;
  }
};

const namesIn = (document: ASTNode): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(document, {
    FragmentSpread: ({ name }) => void names.add(`...${name.value}`),
    VariableDefinition: () => false,
    Variable: ({ name }) => void names.add(`$${name.value}`),
  });
  return names;
};

const hasAllValues = (schema: GraphQLSchema, document: DocumentNode, variables: Operation['variables']): boolean =>
  document.definitions
    .flatMap((part) => (part.kind === Kind.OPERATION_DEFINITION ? (part.variableDefinitions ?? []) : []))
    .every(
      ({ variable, type, defaultValue }) =>
        Object.hasOwn(variables, variable.name.value) || defaultValue || !isNonNullType(typeFromAST(schema, type as never)),
    );
