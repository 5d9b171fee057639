import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isJsonObject, readerOf, setOwn, type JsonObject } from './json.ts';
import type { Kinds } from './kinds.ts';
import { merge } from './merge.ts';

/** What of an object a subgraph must be told to find it; null where something of it is not known. */
export type Pick = (source: JsonObject) => JsonObject | null;

/** Whether the part could be picked. */
type Part = (source: JsonObject, picked: JsonObject) => boolean;

export const compilePick = (selections: readonly QueryPlanSelectionNode[], kinds: Kinds): Pick => {
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
