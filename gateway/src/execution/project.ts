import {
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
} from 'graphql';
import { collectFields, type CollectedField, type Reading } from './fields.ts';
import { compileIntrospection, isIntrospection } from './introspection.ts';
import { isJsonObject, readerOf, setOwn, type JsonObject } from './json.ts';
import { compileLeaf } from './leaves.ts';

/** A place where a subgraph broke the schema's promise; written from the inside out. */
export type Violation = (string | number)[];

/** What one projection works with. */
export interface Projecting {
  readonly variables: JsonObject;
  readonly violations: Violation[];
}

/** A value of an answer; undefined where it is null and must not be, so that what holds it becomes null. */
export type Complete = (value: unknown, projecting: Projecting) => unknown;

interface Field {
  readonly name: string;
  readonly read: (object: JsonObject, projecting: Projecting) => unknown;
  readonly complete: Complete;
}

/** Makes the answer of what the subgraphs said: what was asked, in its order, and nothing else. */
export const compileObject = (reading: Reading, declared: GraphQLCompositeType, nodes: readonly FieldNode[]): Complete => {
  const known = new Map<string, readonly Field[]>();
  const fieldsOf = (name: string): readonly Field[] | null => {
    const type = reading.schema.getType(name);
    if (!isCompositeType(type)) return null;
    const collected = collectFields(reading, nodes, { type, within: declared });
    const fields = [...collected].map(([field, each]) => compileField(reading, { type, name: field, each }));
    known.set(name, fields);
    return fields;
  };
  return (value, projecting) => {
    if (value == null) return null;
    const typename = isJsonObject(value) ? (value['__typename'] ?? declared.name) : null;
    const fields = typeof typename === 'string' ? (known.get(typename) ?? fieldsOf(typename)) : null;
    return fields ? project(value as JsonObject, fields, projecting) : violate(projecting);
  };
};

const project = (object: JsonObject, fields: readonly Field[], projecting: Projecting): JsonObject | null => {
  const { violations } = projecting;
  const answer: JsonObject = {};
  for (const { name, read, complete } of fields) {
    const before = violations.length;
    const value = complete(read(object, projecting), projecting);
    if (violations.length > before) locate(violations, before, name);
    if (value === undefined) return null;
    setOwn(answer, name, value);
  }
  return answer;
};

const locate = (violations: Violation[], from: number, part: string | number): void => {
  for (let index = from; index < violations.length; index += 1) violations[index]?.push(part);
};

const violate = ({ violations }: Projecting): null => {
  violations.push([]);
  return null;
};

interface FieldPlan {
  readonly type: GraphQLCompositeType;
  readonly name: string;
  readonly each: CollectedField;
}

const compileField = (reading: Reading, { type, name, each: { nodes, within } }: FieldPlan): Field => {
  const field = nodes[0]?.name.value ?? '';
  const read = readerOf(name);
  if (field === '__typename') return compileTypename(reading, type, name);
  if (isIntrospection(field)) {
    const introspect = compileIntrospection(reading, name, nodes);
    return { name, read: (_, { variables }) => introspect(variables), complete: (value) => value };
  }
  const definition = 'getFields' in within ? within.getFields()[field] : undefined;
  return { name, read, complete: definition ? compileValue(reading, definition.type, nodes) : () => null };
};

/** The name of an object's type; one that clients do not know makes the object null. */
const compileTypename = ({ schema }: Reading, type: GraphQLCompositeType, name: string): Field => {
  const read = readerOf(name);
  return {
    name,
    read: (object) => read(object) ?? object['__typename'],
    complete: (value) => {
      const found = typeof value === 'string' ? (schema.getType(value) ?? type) : type;
      return isObjectType(found) ? found.name : undefined;
    },
  };
};

const compileValue = (reading: Reading, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete => {
  if (isNonNullType(type)) return compileNonNull(compileValue(reading, type.ofType, nodes));
  if (isListType(type)) return compileList(compileValue(reading, type.ofType, nodes));
  if (!isLeafType(type)) return compileObject(reading, type, nodes);
  const isValid = compileLeaf(type);
  return (value, projecting) => {
    if (value == null) return null;
    return isValid(value) ? value : violate(projecting);
  };
};

const compileNonNull =
  (complete: Complete): Complete =>
  (value, projecting) => {
    const before = projecting.violations.length;
    const found = complete(value, projecting);
    if (found !== null) return found;
    // What is null for a reason that is told already needs no other.
    if (projecting.violations.length === before) violate(projecting);
    return undefined;
  };

const compileList =
  (complete: Complete): Complete =>
  (value, projecting) => {
    if (value == null) return null;
    if (!Array.isArray(value)) return violate(projecting);
    const { violations } = projecting;
    let isNull = false;
    const items = value.map((item: unknown, index) => {
      const before = violations.length;
      const found = complete(item, projecting);
      if (violations.length > before) locate(violations, before, index);
      isNull ||= found === undefined;
      return found;
    });
    return isNull ? null : items;
  };
