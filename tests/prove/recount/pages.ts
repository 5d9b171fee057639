/** The cases behind one figure, as an answer carries a page of them. */
export interface CountedPage {
  readonly key: string;
  readonly value: number | null;
  readonly cases: {
    readonly nodes: readonly { readonly id: string }[];
    readonly hidden: number;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
  };
}

/** The fields of a page; the operation says `$after`. */
export const pageFields = 'cases(first: 100, after: $after) { nodes { id } hidden endCursor hasNextPage }';

/** Ids as they came, doubles too, by the key of their figure. */
export type Told = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the cases behind many figures to their ends. Cases come in the order of their ids, so all figures are read on from the
 * same place: where the page that reaches least far ends.
 * @throws when a case is hidden, because who asks may see all
 */
export const readPages = async (ask: (after: string | null) => Promise<readonly CountedPage[]>): Promise<Told> => {
  const told = new Map<string, string[]>();
  for (let after: string | null = null; ;) {
    const pages = await ask(after);
    const open = pages.filter(({ cases }) => cases.hasNextPage);
    const nearest = open.toSorted((left, right) => (lastOf(left) < lastOf(right) ? -1 : 1))[0];
    for (const { key, value, cases } of pages) {
      if (cases.hidden !== 0) throw new Error(`cell ${key} of ${value} hides ${cases.hidden} cases from who may see all`);
      const ids = cases.nodes.map(({ id }) => id).filter((id) => !nearest || id <= lastOf(nearest));
      told.set(key, [...(told.get(key) ?? []), ...ids]);
    }
    if (!nearest) return told;
    after = nearest.cases.endCursor;
  }
};

const lastOf = ({ cases }: CountedPage): string => cases.nodes.at(-1)?.id ?? '';

/** Figures whose value is not the number of cases behind it, as one answer tells both. */
export const unequalIn = (pages: readonly CountedPage[]): readonly string[] =>
  pages.flatMap(({ key, value, cases: { nodes, hidden, hasNextPage } }) => {
    const isOff = hasNextPage ? (value ?? 0) <= nodes.length : value !== nodes.length;
    return hidden === 0 && !isOff ? [] : [`${key}: ${value}, behind it ${nodes.length}, hidden ${hidden}`];
  });

/** Figures that show a case to who may learn nobody's ground or sex. */
export const shownIn = (pages: readonly CountedPage[]): readonly string[] =>
  pages.flatMap(({ key, value, cases: { nodes, hidden, endCursor, hasNextPage } }) =>
    nodes.length === 0 && hidden === value && endCursor === null && !hasNextPage
      ? []
      : [`${key} of ${value}: ${nodes.length} cases shown, ${hidden} hidden`],
  );
