import { Supergraph } from '@apollo/federation-internals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { trustedDocuments } from '#generated/documents';
import { supergraphSdl } from '#generated/supergraph';
import { findBadVariable } from '#inputs';
import { teachScalars } from '#scalars';
import { exampleVariables } from '#warmUp';

const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
teachScalars(schema);
const operationOf = (text: string) =>
  parse(text).definitions.find((part) => part.kind === 'OperationDefinition') as OperationDefinitionNode;

describe('the variables of a warm-up', () => {
  it.each(trustedDocuments.map(({ client, name, text }) => [`${client}/${name}`, text] as const))('fit %s', (_, text) => {
    const operation = operationOf(text);
    expect(findBadVariable(schema, operation, exampleVariables(schema, operation))).toBeNull();
  });

  it('are those without which it cannot be', () => {
    const small = buildSchema(
      'input I { a: Int!, b: [Int!]!, c: Int! = 1, d: Int } enum E { X Y } type Query { q(i: I, e: E, o: ID): Int }',
    );
    const operation = operationOf('query ($i: I!, $e: E!, $o: ID, $d: ID! = "1") { q(i: $i, e: $e, o: $o) }');
    expect(exampleVariables(small, operation)).toEqual({ i: { a: 1, b: [] }, e: 'X' });
  });
});
