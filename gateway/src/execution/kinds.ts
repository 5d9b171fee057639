import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** Whether an object of a type, by its name, meets a type condition. */
export type Kinds = (typename: string, condition: string) => boolean;

/** Looks in the whole supergraph: what is sent to subgraphs may be closed to clients. */
export const createKinds = (schema: GraphQLSchema): Kinds => {
  const known = new Map<string, Set<string>>();
  const members = (condition: string): Set<string> => {
    const type = schema.getType(condition);
    const possible = isAbstractType(type)
      ? Object.values(schema.getTypeMap()).filter(
          (other) => (isObjectType(other) || isInterfaceType(other)) && schema.isSubType(type, other),
        )
      : [];
    return new Set([condition, ...possible.map(({ name }) => name)]);
  };
  return (typename, condition) => {
    let names = known.get(condition);
    if (!names) known.set(condition, (names = members(condition)));
    return names.has(typename);
  };
};
