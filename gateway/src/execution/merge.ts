import { isJsonObject, setOwn, type JsonObject } from './json.ts';

/** Writes what a subgraph answered into an object of the answer so far: objects and lists of one length are joined, all else is replaced. */
export const merge = (target: JsonObject, source: JsonObject): void => {
  for (const name of Object.keys(source)) {
    const given = source[name];
    if (given === undefined) continue;
    const known = Object.hasOwn(target, name) ? target[name] : undefined;
    if (!join(known, given)) setOwn(target, name, given);
  }
};

const join = (known: unknown, given: unknown): boolean => {
  if (known === given) return true;
  if (isJsonObject(known) && isJsonObject(given)) {
    merge(known, given);
    return true;
  }
  if (!Array.isArray(known) || !Array.isArray(given) || known.length !== given.length) return false;
  given.forEach((item: unknown, index) => {
    if (!join(known[index], item)) known[index] = item;
  });
  return true;
};

/** The same once more, so that what is written into one is not seen in the other. */
export const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isJsonObject(value)) return value;
  const copy: JsonObject = {};
  for (const name of Object.keys(value)) setOwn(copy, name, copyOf(value[name]));
  return copy;
};
