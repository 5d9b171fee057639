import { execute, Kind, OperationTypeNode, visit, type DocumentNode, type FieldNode } from 'graphql';
import type { Reading } from './fields.ts';
import type { JsonObject } from './json.ts';

/** Whether a field asks for the schema itself. */
export const isIntrospection = (field: string): boolean => field === '__schema' || field === '__type';

/** Answers a field that asks for the schema from the schema that clients see; no subgraph is asked. */
export const compileIntrospection = (
  { schema, fragments, definitions }: Reading,
  name: string,
  nodes: readonly FieldNode[],
): ((variables: JsonObject) => unknown) => {
  const used = new Set<string>();
  for (const node of [...nodes, ...fragments.values()]) visit(node, { Variable: (variable) => void used.add(variable.name.value) });
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: definitions.filter(({ variable }) => used.has(variable.name.value)),
        selectionSet: { kind: Kind.SELECTION_SET, selections: nodes },
      },
      ...fragments.values(),
    ],
  };
  return (variables) => {
    const result = execute({ schema, document, rootValue: {}, variableValues: variables });
    return 'data' in result ? (result.data?.[name] ?? null) : null;
  };
};
