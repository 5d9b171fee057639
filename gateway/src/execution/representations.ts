import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isJsonObject, readerOf, setOwn, type JsonObject } from './json.ts';
import type { Kinds } from './kinds.ts';
import { merge } from './merge.ts';

/** What of an object a subgraph must be told to find it; null where something of it is not known. */
type Pick = (source: JsonObject) => JsonObject | null;

/** Targets that are told to the subgraph in the same words. */
export interface Asked {
  readonly text: string;
  readonly targets: JsonObject[];
}

/** Gathers targets into what is asked once; a target that cannot be told is left out. */
export type Gather = (targets: readonly JsonObject[]) => readonly Asked[];

/** One type condition with nothing but leaves, which most fetches require, is told without an object in between. */
export const compileGather = (requires: readonly QueryPlanSelectionNode[], kinds: Kinds): Gather => {
  const [only] = requires;
  if (requires.length === 1 && only?.kind === 'InlineFragment' && only.typeCondition !== undefined) {
    const { typeCondition, selections } = only;
    const names = selections.flatMap((part) => (part.kind === 'Field' && !part.selections && !part.alias ? [part.name] : []));
    if (names.length === selections.length && names.includes('__typename')) return gatherLeaves(new Set(names), typeCondition, kinds);
  }
  const pick = compilePick(requires, kinds);
  return (targets) => {
    const found = new Map<string, Asked>();
    for (const target of targets) {
      const picked = pick(target);
      if (picked?.['__typename']) addText(found, JSON.stringify(picked), target);
    }
    return [...found.values()];
  };
};

const addText = (found: Map<string, Asked>, text: string, target: JsonObject): void => {
  const known = found.get(text);
  if (known) known.targets.push(target);
  else found.set(text, { text, targets: [target] });
};

/** Known targets by the value of each leaf in turn, so that no text is made for what was asked already. */
type Known = Map<unknown, Known | Asked>;

const gatherLeaves = (names: ReadonlySet<string>, typeCondition: string, kinds: Kinds): Gather => {
  const leaves = [...names].map((name, index) => ({ head: `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`, read: readerOf(name) }));
  const textOf = (target: JsonObject): string => `${leaves.map(({ head, read }) => head + JSON.stringify(read(target))).join('')}}`;
  const last = leaves.length - 1;
  const gather = (found: Found, target: JsonObject): void => {
    const values = leaves.map(({ read }) => read(target));
    if (values.includes(undefined)) return;
    // Equal lists are not the same key.
    if (values.some((value) => typeof value === 'object' && value !== null)) return addText(found.byText, textOf(target), target);
    let place = found.known;
    for (let index = 0; index < last; index += 1) {
      let below = place.get(values[index]) as Known | undefined;
      if (!below) place.set(values[index], (below = new Map()));
      place = below;
    }
    const same = place.get(values[last]) as Asked | undefined;
    if (same) return void same.targets.push(target);
    const asked = { text: textOf(target), targets: [target] };
    place.set(values[last], asked);
    found.all.push(asked);
  };
  return (targets) => {
    const found: Found = { known: new Map(), byText: new Map(), all: [] };
    for (const target of targets) {
      const { __typename: typename } = target;
      if (typeof typename === 'string' && kinds(typename, typeCondition)) gather(found, target);
    }
    return [...found.all, ...found.byText.values()];
  };
};

interface Found {
  readonly known: Known;
  readonly byText: Map<string, Asked>;
  readonly all: Asked[];
}

/** Whether the part could be picked. */
type Part = (source: JsonObject, picked: JsonObject) => boolean;

const compilePick = (selections: readonly QueryPlanSelectionNode[], kinds: Kinds): Pick => {
  const parts = selections.map((selection) => compilePart(selection, kinds));
  return (source) => {
    const picked: JsonObject = {};
    for (const part of parts) if (!part(source, picked)) return null;
    return picked;
  };
};

const compilePart = (selection: QueryPlanSelectionNode, kinds: Kinds): Part => {
  if (selection.kind === 'InlineFragment') return compileFragment(selection, kinds);
  const name = selection.alias ?? selection.name;
  const read = readerOf(name);
  const below = selection.selections && compilePick(selection.selections, kinds);
  return (source, picked) => {
    const value = read(source);
    if (value === undefined) return false;
    setOwn(picked, name, below ? pickAll(value, below) : value);
    return true;
  };
};

const compileFragment = (
  { typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>,
  kinds: Kinds,
): Part => {
  const pick = compilePick(selections, kinds);
  return (source, picked) => {
    const { __typename: typename } = source;
    if (typeCondition === undefined || typeof typename !== 'string' || !kinds(typename, typeCondition)) return true;
    const found = pick(source);
    if (found) merge(picked, found);
    return true;
  };
};

/** Lists of lists keep their shape. */
const pickAll = (value: unknown, pick: Pick): unknown => {
  if (Array.isArray(value)) return value.map((item) => pickAll(item, pick));
  return isJsonObject(value) ? pick(value) : null;
};
