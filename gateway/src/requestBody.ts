import { parse } from 'graphql';
import { limits } from '#limits';

/** The part of a body that is wrong, or null; everything that Apollo would tell in its own words is told here first. */
export const badPartOf = (body: unknown): string | null => {
  if (!isObject(body)) return 'body';
  const { query, documentId, variables, operationName, extensions } = body;
  if (documentId === undefined && (typeof query !== 'string' || query.trim() === '')) return 'query';
  if (variables !== undefined && variables !== null && !(isObject(variables) && isNestedWithin(variables, limits.variablesDepth)))
    return 'variables';
  if (isObject(extensions) && extensions['persistedQuery'] !== undefined) return 'extensions';
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return 'operationName';
  return null;
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Never goes deeper than it allows, so that no nesting exhausts the stack. */
const isNestedWithin = (value: unknown, levels: number): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isNestedWithin(part, levels - 1));
};

const schemaFields = new Set(['__schema', '__type', '__typename']);

/** Whether a body asks for the schema and for nothing else. */
export const asksForSchemaOnly = (body: unknown): boolean => {
  const query = isObject(body) ? body['query'] : undefined;
  if (typeof query !== 'string') return false;
  try {
    return parse(query, { maxTokens: limits.tokens, noLocation: true }).definitions.every(
      (definition) =>
        definition.kind === 'FragmentDefinition' ||
        (definition.kind === 'OperationDefinition' &&
          definition.operation === 'query' &&
          definition.selectionSet.selections.every((selection) => selection.kind === 'Field' && schemaFields.has(selection.name.value))),
    );
  } catch {
    return false;
  }
};
