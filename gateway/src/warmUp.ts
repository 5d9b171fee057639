import type { ApolloServer } from '@apollo/server';
import {
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { GatewayContext } from '#context';
import { trustedDocuments } from '#generated/documents';

/** One value of each scalar, good enough to be understood. */
const examples: Readonly<Record<string, unknown>> = {
  ID: '1',
  String: 'a',
  Int: 1,
  Float: 1,
  Boolean: true,
  LocalDate: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  CommandId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  PageSize: 20,
  Cursor: 'a',
  Line: 'a',
  Narrative: 'a',
  Phone: '0900000000',
  PersonalId: '001000000000',
  CardNumber: 'A1',
  TrackingCode: '0000000000000',
  Code: 'A',
};

const exampleOf = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return exampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return examples[type.name];
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  return Object.fromEntries(required.map((field) => [field.name, exampleOf(field.type)]));
};

/** Variables that an operation takes, those that it cannot do without. */
export const exampleVariables = (schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> => {
  const required = variableDefinitions.filter(({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && !defaultValue);
  return Object.fromEntries(
    required.map(({ variable, type }) => {
      const input = typeFromAST(schema, type);
      return [variable.name.value, isInputType(input) ? exampleOf(input) : null];
    }),
  );
};

/**
 * Has every trusted document parsed, checked, priced and planned before the first client comes: each is run once, with
 * variables of the plugin's, by a deadline that has long passed, so that nothing is sent anywhere.
 */
export const warmUp = async (apollo: ApolloServer<GatewayContext>): Promise<void> => {
  for (const { text: query } of trustedDocuments) await apollo.executeOperation({ query }, { contextValue: warmingContext() });
};

const warmingContext = (): GatewayContext => ({
  actor: { subject: 'gateway', role: 'SERVICE', organizationId: null },
  correlationId: 'warm-up',
  network: 'warm-up',
  deadline: 0,
  signal: AbortSignal.abort(),
  unavailable: new Set(),
  noted: { cost: null, isMutation: false },
  isWarmUp: true,
});
