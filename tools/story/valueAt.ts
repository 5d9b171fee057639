import type { Path } from './readSteps.ts';

/** What lies at a path of an answer; undefined when nothing does. `[a.b=c]` picks the first of a list where that holds. */
export const valueAt = (answer: unknown, path: Path): unknown =>
  partsOf(path).reduce<unknown>((found, part) => (part.startsWith('[') ? pick(found, part.slice(1, -1)) : get(found, part)), answer);

const partsOf = (path: Path): readonly string[] => path.match(/\[[^\]]+\]|[^.[\]]+/gu) ?? [];

const get = (found: unknown, name: string): unknown =>
  typeof found === 'object' && found !== null && Object.hasOwn(found, name) ? (found as Record<string, unknown>)[name] : undefined;

const pick = (found: unknown, condition: string): unknown => {
  const [path = '', value] = condition.split('=');
  return Array.isArray(found) ? found.find((each) => String(valueAt(each, path)) === value) : undefined;
};
