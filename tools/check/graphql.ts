import { composeServices } from '@apollo/composition';
import { getNamedType, isEnumType, isObjectType, isScalarType, isSpecifiedScalarType, parse, validate, type GraphQLSchema } from 'graphql';

export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/**
 * What a client of the gateway sees, composed of the subgraphs' schemas.
 * @throws with every reason when they do not compose.
 */
export const composeApi = (subgraphs: readonly { readonly name: string; readonly sdl: string }[]): GraphQLSchema => {
  const composed = composeServices(subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })));
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.schema.toAPISchema().toGraphQLJSSchema();
};

const named = /Connection$|Payload$/u;

/** Root fields, scalars, enums, and what a root field answers with must say what they are. */
export const descriptionProblems = (api: GraphQLSchema): readonly string[] => {
  const fields = [api.getQueryType(), api.getMutationType()].flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({ place: `${root?.name}.${field.name}`, ...field })),
  );
  const answers = fields.map(({ type }) => getNamedType(type)).filter((type) => isObjectType(type) && !named.test(type.name));
  const own = Object.values(api.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && (isEnumType(type) || (isScalarType(type) && !isSpecifiedScalarType(type))),
  );
  const places = [...fields, ...[...new Set([...answers, ...own])].map(({ name, description }) => ({ place: name, description }))];
  return places.filter(({ description }) => !description).map(({ place }) => `${place} has no description`);
};

/** Operations that our clients send must be valid and have one name each. */
export const documentProblems = (api: GraphQLSchema, documents: readonly NamedText[]): readonly string[] =>
  documents.flatMap(({ path, text }) => {
    const document = parse(text);
    const unnamed = document.definitions.some((part) => part.kind === 'OperationDefinition' && !part.name);
    return [
      ...(unnamed ? [`${path}: an operation has no name`] : []),
      ...validate(api, document).map(({ message }) => `${path}: ${message}`),
    ];
  });
