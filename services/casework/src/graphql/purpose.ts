import { Kind, type GraphQLResolveInfo, type SelectionNode } from 'graphql';
import type { Context } from '#context';

/** What a caller asked for when he reached a field: the name of the root field, never an alias, which is a text of his. */
const purposeOf = ({ path, operation, fragments }: GraphQLResolveInfo): string => {
  let root = path;
  while (root.prev) root = root.prev;
  return nameOf(operation.selectionSet.selections, { key: root.key, fragments }) ?? operation.operation;
};

/** A field that shows something of a person, which is put down together with what the caller asked for. */
export const withPurpose =
  <Of, Value>(show: (found: Of, context: Context, purpose: string) => Value) =>
  (...[found, , context, info]: readonly [Of, unknown, Context, GraphQLResolveInfo]): Value =>
    show(found, context, purposeOf(info));

interface Sought {
  readonly key: string | number;
  readonly fragments: GraphQLResolveInfo['fragments'];
}

const nameOf = (selections: readonly SelectionNode[], sought: Sought): string | undefined => {
  for (const selection of selections) {
    const found = nameIn(selection, sought);
    if (found !== undefined) return found;
  }
  return undefined;
};

const nameIn = (selection: SelectionNode, sought: Sought): string | undefined => {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value === sought.key ? selection.name.value : undefined;
  const holder = selection.kind === Kind.FRAGMENT_SPREAD ? sought.fragments[selection.name.value] : selection;
  return holder && nameOf(holder.selectionSet.selections, sought);
};
