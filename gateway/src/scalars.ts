import { scalarResolvers } from '@legal-aid/service-kit/scalars';
import { isScalarType, type GraphQLSchema, type ValueNode } from 'graphql';

/**
 * Teaches our scalars to the gateway's schema, whose own copies accept anything: a day that does not exist would travel
 * to a subgraph and come back as its error.
 */
export const teachScalars = (schema: GraphQLSchema): void => {
  for (const [name, known] of Object.entries(scalarResolvers)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = known.parseValue;
    // Any error but a GraphQLError keeps the literal's node, by which its place is found.
    type.parseLiteral = (node: ValueNode) => {
      try {
        return known.parseLiteral(node);
      } catch {
        throw new TypeError('not valid');
      }
    };
  }
};
