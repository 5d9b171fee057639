import {
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  valueFromASTUntyped,
  visit,
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { JsonObject } from './json.ts';
import { setOwn } from './json.ts';
import { compileCondition } from './plan.ts';
import { compileObject, type Complete, type Projecting } from './project.ts';

// Of a document whose parts are switched on and off in more ways, each is made anew.
const mostVariants = 16;

/** What goes to the client. */
export interface Answer {
  readonly data: unknown;
  /** Where a subgraph broke the schema's promise. */
  readonly violations: readonly (readonly (string | number)[])[];
}

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Defaults of an operation's variables. */
export const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): JsonObject => {
  const defaults: JsonObject = {};
  for (const { variable, defaultValue } of variableDefinitions)
    if (defaultValue) setOwn(defaults, variable.name.value, valueFromASTUntyped(defaultValue));
  return defaults;
};

/** Makes the function that turns what the subgraphs said into the answer, for each way in which `@skip` and `@include` may fall out. */
export const compileAnswer = ({ schema, document, operation }: Asked): ((data: JsonObject, variables: JsonObject) => Answer) => {
  const root = schema.getRootType(operation.operation);
  if (!root) throw new GraphQLError('the schema has no such operations');
  const fragments = document.definitions.filter((part) => part.kind === Kind.FRAGMENT_DEFINITION);
  const reading = { schema, fragments: fragmentsByName(fragments), definitions: operation.variableDefinitions ?? [] };
  const defaults = defaultsOf(operation);
  const switches = [...new Set([operation, ...fragments].flatMap(switchesIn))].map((name) => ({
    name,
    isOn: compileCondition(name, defaults),
  }));
  const variants = new Map<string, Complete>();
  return (data, variables) => {
    const on = switches.filter(({ isOn }) => isOn(variables)).map(({ name }) => name);
    const key = on.join(' ');
    let complete = variants.get(key);
    if (!complete) {
      if (variants.size >= mostVariants) variants.clear();
      const isIn = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }): boolean =>
        directives.every(lets(new Set(on)));
      complete = compileObject({ ...reading, isIn }, root, [{ ...asField, selectionSet: operation.selectionSet }]);
      variants.set(key, complete);
    }
    const projecting: Projecting = { variables, violations: [] };
    const answer = complete(data, projecting);
    return { data: answer ?? null, violations: projecting.violations.map((path) => path.toReversed()) };
  };
};

const asField = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' } } as const;

const fragmentsByName = (fragments: readonly FragmentDefinitionNode[]): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(fragments.map((fragment) => [fragment.name.value, fragment]));

const isSwitch = ({ name: { value } }: DirectiveNode): boolean =>
  value === GraphQLSkipDirective.name || value === GraphQLIncludeDirective.name;

const conditionOf = ({ arguments: given = [] }: DirectiveNode) => given.find(({ name }) => name.value === 'if')?.value;

/** The variables that switch parts of a document. */
const switchesIn = (node: ASTNode): readonly string[] => {
  const names: string[] = [];
  visit(node, {
    Directive: (directive) => {
      const condition = isSwitch(directive) ? conditionOf(directive) : undefined;
      if (condition?.kind === Kind.VARIABLE) names.push(condition.name.value);
    },
  });
  return names;
};

const lets =
  (on: ReadonlySet<string>) =>
  (directive: DirectiveNode): boolean => {
    const condition = isSwitch(directive) ? conditionOf(directive) : undefined;
    if (!condition) return true;
    const isMet = condition.kind === Kind.VARIABLE ? on.has(condition.name.value) : condition.kind === Kind.BOOLEAN && condition.value;
    return isMet === (directive.name.value === GraphQLIncludeDirective.name);
  };
