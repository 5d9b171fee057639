import { isJsonObject, readerOf, type JsonObject } from './json.ts';

/** Names of an answer's fields from its root; `@` is every item of a list. */
export type ResponsePath = readonly string[];

/** A place of the answer that a client reads. */
export type ClientPath = readonly (string | number)[];

/** The objects that a path leads to, each once and in the order of the answer, however many places share it. */
export const compileTargets = (path: ResponsePath): ((root: JsonObject) => readonly JsonObject[]) => {
  const steps = path.map((part) => (part === '@' ? spread : field(part)));
  return (root) => {
    let found: unknown[] = [root];
    for (const step of steps) found = step(found);
    return found.filter(isJsonObject);
  };
};

type Step = (values: readonly unknown[]) => unknown[];

// No object stands in two lists: only what a field holds is ever shared.
const spread: Step = (values) => {
  const items: unknown[] = [];
  for (const value of values) if (Array.isArray(value)) for (const item of value) if (item != null) items.push(item);
  return items;
};

const field = (name: string): Step => {
  const read = readerOf(name);
  return (values) => {
    const found: unknown[] = [];
    for (const value of values) {
      const below = isJsonObject(value) ? read(value) : null;
      if (below != null) found.push(below);
    }
    return found.length > 1 ? [...new Set(found)] : found;
  };
};

/** Every place where a client reads one of the objects at the path. Only errors need it. */
export const clientPathsOf = (root: JsonObject, path: ResponsePath, wanted: ReadonlySet<unknown>): readonly ClientPath[] => {
  const found: ClientPath[] = [];
  const walk = (value: unknown, at: number, above: ClientPath): void => {
    const part = path[at];
    if (Array.isArray(value)) {
      const next = part === '@' ? at + 1 : at;
      value.forEach((item: unknown, index) => walk(item, next, [...above, index]));
    } else if (part === undefined) {
      if (wanted.has(value)) found.push(above);
    } else if (part !== '@' && isJsonObject(value)) walk(readerOf(part)(value), at + 1, [...above, part]);
  };
  walk(root, 0, []);
  return found;
};
