import type { AnySchemaObject } from 'ajv/dist/2020.js';

/** A property of a JSON schema, at any depth. */
export interface Property {
  readonly name: string;
  /** Dotted path from the root; the root itself is ''. */
  readonly path: string;
  readonly schema: AnySchemaObject;
}

/** Every property of a schema with the schema itself, through objects, lists and alternatives. */
export const propertiesOf = (schema: AnySchemaObject): readonly Property[] => walk({ name: '', path: '', schema });

const walk = (place: Property): readonly Property[] => {
  const { name, path, schema } = place;
  const below = Object.entries((schema['properties'] ?? {}) as Record<string, AnySchemaObject>).map(([key, child]) => ({
    name: key,
    path: path === '' ? key : `${path}.${key}`,
    schema: child,
  }));
  const inside = [schema['items'], ...['oneOf', 'anyOf', 'allOf'].flatMap((key) => (schema[key] ?? []) as unknown[])]
    .filter((child): child is AnySchemaObject => typeof child === 'object' && child !== null)
    .map((child) => ({ name, path, schema: child }));
  return [place, ...[...below, ...inside].flatMap(walk)];
};
