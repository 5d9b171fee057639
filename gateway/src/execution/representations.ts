import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isJsonObject, readerOf, setOwn, type JsonObject } from './json.ts';
import type { Kinds } from './kinds.ts';
import { merge } from './merge.ts';

/** What of an object a subgraph must be told to find it; null where something of it is not known. */
type Pick = (source: JsonObject) => JsonObject | null;

/** A target in the words that tell a subgraph which it is; null where it cannot be told. */
export type TextOf = (target: JsonObject) => string | null;

/** One type condition with nothing but leaves, which most fetches require, is written without an object in between. */
export const compileText = (requires: readonly QueryPlanSelectionNode[], kinds: Kinds): TextOf => {
  const [only] = requires;
  if (requires.length === 1 && only?.kind === 'InlineFragment' && only.typeCondition !== undefined) {
    const { typeCondition, selections } = only;
    const fields = selections.filter((selection) => selection.kind === 'Field' && !selection.selections && !selection.alias);
    const names = fields.map((field) => (field.kind === 'Field' ? field.name : ''));
    if (fields.length === selections.length && names.includes('__typename')) return compileLeaves(new Set(names), typeCondition, kinds);
  }
  const pick = compilePick(requires, kinds);
  return (target) => {
    const picked = pick(target);
    return picked?.['__typename'] ? JSON.stringify(picked) : null;
  };
};

const compileLeaves = (names: ReadonlySet<string>, typeCondition: string, kinds: Kinds): TextOf => {
  const leaves = [...names].map((name, index) => ({ head: `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`, read: readerOf(name) }));
  return (target) => {
    const { __typename: typename } = target;
    if (typeof typename !== 'string' || !kinds(typename, typeCondition)) return null;
    let text = '';
    for (const { head, read } of leaves) {
      const value = read(target);
      if (value === undefined) return null;
      text += head + JSON.stringify(value);
    }
    return `${text}}`;
  };
};

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
