import { coerceInputValue, GraphQLError, isInputType, typeFromAST, visit } from 'graphql';
import type { ASTNode, DocumentNode, GraphQLSchema, OperationDefinitionNode, VariableDefinitionNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/**
 * The first variable that does not fit its type, told by its place such as `input.applicant.birthDate`.
 * The gateway would find it too, but tells it together with the value.
 */
export const findBadVariable = (schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): GraphQLError | null => {
  for (const definition of operation.variableDefinitions ?? []) {
    const place = badPlaceOf(schema, definition, variables);
    if (place !== null) return badInput(place);
  }
  return null;
};

export const badInput = (field: string): GraphQLError =>
  new GraphQLError('bad input', { extensions: { code: 'BAD_USER_INPUT', field, http: { status: 400 } } });

const badPlaceOf = (
  schema: GraphQLSchema,
  { variable, type, defaultValue }: VariableDefinitionNode,
  variables: Variables,
): string | null => {
  const name = variable.name.value;
  const inputType = typeFromAST(schema, type);
  if (!isInputType(inputType)) return name;
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (given === undefined && (defaultValue || type.kind !== 'NonNullType')) return null;
  const places: string[] = [];
  coerceInputValue(given, inputType, (path, _, { message }) => {
    const missing = /^Field "(\w+)" of required type/u.exec(message)?.[1];
    places.push([name, ...path, ...(missing === undefined ? [] : [missing])].join('.'));
  });
  return places[0] ?? null;
};

/** Writes onto validation errors about literals where these stand, and that they are bad input rather than a bad document. */
export const nameLiterals = (document: DocumentNode, found: readonly Error[]): void => {
  const errors = found.filter((error) => error instanceof GraphQLError);
  const places = placesOf(document, new Set(errors.flatMap(({ nodes }) => nodes?.[0] ?? [])));
  for (const { nodes, message, extensions } of errors) {
    const node = nodes?.[0];
    if (!node) continue;
    const missing =
      /^Field "\w+\.(\w+)" of required type/u.exec(message)?.[1] ?? /argument "(\w+)" of type "[^"]+" is required/u.exec(message)?.[1];
    const isValue = node.kind.endsWith('Value');
    if (!isValue && missing === undefined) continue;
    const place = [places.get(node), missing].filter(Boolean).join('.');
    Object.assign(extensions, { input: true, ...(place !== '' && { field: place }) });
  }
};

const placesOf = (document: DocumentNode, wanted: ReadonlySet<ASTNode>): ReadonlyMap<ASTNode, string> => {
  const names: string[] = [];
  const places = new Map<ASTNode, string>();
  visit(document, {
    enter: (node) => {
      const name = nameOf(node);
      if (name !== null) names.push(name);
      if (wanted.has(node)) places.set(node, names.join('.'));
    },
    leave: (node) => {
      if (nameOf(node) !== null) names.pop();
    },
  });
  return places;
};

const nameOf = (node: ASTNode): string | null => {
  if (node.kind === 'Argument' || node.kind === 'ObjectField') return node.name.value;
  return node.kind === 'VariableDefinition' ? node.variable.name.value : null;
};
