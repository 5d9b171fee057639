import type { FetchDataRewrite } from '@apollo/query-planner';
import { isJsonObject, readerOf, setOwn, type JsonObject } from './json.ts';
import type { Kinds } from './kinds.ts';

/** Changes what goes to a subgraph, or what came from it, in place. */
export type Rewrite = (value: unknown) => void;

const fragment = '... on ';

/** Null where there is nothing to change. */
export const compileRewrites = (rewrites: readonly FetchDataRewrite[] | undefined, kinds: Kinds): Rewrite | null => {
  if (!rewrites || rewrites.length === 0) return null;
  const all = rewrites.map((rewrite) => compileRewrite(rewrite, kinds));
  return (value) => all.forEach((rewrite) => rewrite(value));
};

const compileRewrite = (rewrite: FetchDataRewrite, kinds: Kinds): Rewrite => {
  const last = rewrite.path.at(-1) ?? '';
  const read = readerOf(last);
  const change = (object: JsonObject): void => {
    if (rewrite.kind === 'ValueSetter') setOwn(object, last, rewrite.setValueTo);
    else if (read(object)) {
      setOwn(object, rewrite.renameKeyTo, read(object));
      setOwn(object, last, undefined);
    }
  };
  return rewrite.path.slice(0, -1).reduceRight<Rewrite>((next, part) => step(part, next, kinds), inEach(change));
};

const inEach =
  (change: (object: JsonObject) => void): Rewrite =>
  (value) => {
    if (Array.isArray(value)) value.forEach(inEach(change));
    else if (isJsonObject(value)) change(value);
  };

const step = (part: string, next: Rewrite, kinds: Kinds): Rewrite => {
  if (!part.startsWith(fragment)) {
    const read = readerOf(part);
    return inEach((object) => next(read(object)));
  }
  const condition = part.slice(fragment.length);
  // An object whose type is not known is changed too.
  return inEach((object) => {
    const { __typename: typename } = object;
    if (typeof typename !== 'string' || kinds(typename, condition)) next(object);
  });
};
