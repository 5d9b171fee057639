import type { FetchNode } from '@apollo/query-planner';
import { Kind, parse, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { ResponsePath } from './targets.ts';

/** A fetch of a plan, and where its answer goes. */
export interface PlacedFetch {
  readonly node: FetchNode;
  readonly path: ResponsePath;
}

/**
 * The fetches whose answer to one representation may be put under several targets as one and the same object. Not those that
 * write an object which another fetch writes too, by way of something above it: that one may skip a target, or send different
 * representations, and would then write through what is shared. Fetches that begin at a shared object or below it find
 * the same there at every place, and so may write. Type conditions are not looked at.
 */
export const sharingFetches = (fetches: readonly PlacedFetch[]): ReadonlySet<FetchNode> => {
  const written = fetches.map(writtenBy);
  const sharing = fetches.filter(
    ({ node }, index) => node.requires && written.every((other, at) => at === index || other.isDisjointFrom(written[index] ?? other)),
  );
  return new Set(sharing.map(({ node }) => node));
};

/** The response paths, below its targets, of the objects that a fetch's answer holds. */
const writtenBy = ({ node, path }: PlacedFetch): Set<string> => {
  const { definitions } = parse(node.operation, { noLocation: true });
  const fragments = new Map(definitions.filter((part) => part.kind === Kind.FRAGMENT_DEFINITION).map((part) => [part.name.value, part]));
  const operation = definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION);
  const found = new Set<string>();
  if (!operation) return found;
  const renamed = new Map(
    (node.outputRewrites ?? []).flatMap((each) => (each.kind === 'KeyRenamer' ? [[each.path.at(-1), each.renameKeyTo]] : [])),
  );
  const walk = createWalk({ fragments, renamed, found });
  const above = path.filter((part) => part !== '@');
  if (!node.requires) walk(operation.selectionSet, above);
  else
    for (const selection of operation.selectionSet.selections)
      if (selection.kind === Kind.FIELD && selection.selectionSet) walk(selection.selectionSet, above);
  return found;
};

interface Walking {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly renamed: ReadonlyMap<string | undefined, string | undefined>;
  readonly found: Set<string>;
}

const createWalk = ({ fragments, renamed, found }: Walking) => {
  const walk = ({ selections }: SelectionSetNode, above: readonly string[]): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const place = [...above, renamed.get(name) ?? name];
        if (!selection.selectionSet) continue;
        found.add(place.join('.'));
        walk(selection.selectionSet, place);
      } else {
        const set = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments.get(selection.name.value)?.selectionSet;
        if (set) walk(set, above);
      }
    }
  };
  return walk;
};
