import { BadInput } from '@legal-aid/service-kit/errors';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import DataLoader from 'dataloader';
import type { CellCases, CellQuestion, Figures } from '#mirror/figures';
import type { Action, ReachOf } from '#policy';

/** A figure, and what it asks of cases; null where the system does not hold what it counts. */
export interface Cell {
  readonly value: number | null;
  readonly question: CellQuestion | null;
  /** How far the facts were in when it was counted. */
  readonly watermark: number;
}

export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** The cases behind a figure that the caller may see, and how many he may not. */
export interface CountedCases extends Page<{ readonly id: string }> {
  readonly hidden: number;
}

export interface CountedCasesPorts {
  readonly figures: Pick<Figures, 'cases'>;
  readonly reach: ReachOf;
}

interface Key {
  readonly cell: CellQuestion;
  readonly watermark: number;
  readonly limit: number;
  readonly after: string | null;
}

/** The cases behind figures for one request: all that it asks for at once are found in one pass. */
export const createCountedCases = ({ figures, reach }: CountedCasesPorts) => {
  const loader = new DataLoader<Key, CellCases>((keys) => loadAll(keys, { figures, reach }), { cache: false });
  return async ({ value, question, watermark }: Cell, { first, after }: PageArguments): Promise<CountedCases> => {
    const from = caseIdOf(after);
    if (question === null || value === null) return { nodes: [], hidden: 0, endCursor: null, hasNextPage: false };
    const { ids, withinReach } = await loader.load({ cell: question, watermark, limit: first + 1, after: from });
    const page = toPage(ids, first, (id) => [id]);
    return { ...page, nodes: page.nodes.map((id) => ({ id })), hidden: value - withinReach };
  };
};

const loadAll = async (keys: readonly Key[], { figures, reach }: CountedCasesPorts): Promise<readonly CellCases[]> => {
  const answers = new Map<Key, CellCases>();
  const alike = Map.groupBy(keys, ({ cell, ...rest }) => JSON.stringify([actionOn(cell), rest]));
  await Promise.all(
    [...alike.values()].map(async (group) => {
      const [{ cell, watermark, limit, after }] = group as [Key];
      const within = await reach(actionOn(cell));
      const found = await figures.cases({ cells: group.map((key) => key.cell), watermark, limit, after, reach: within });
      group.forEach((key, index) => answers.set(key, found[index] ?? none));
    }),
  );
  return keys.map((key) => answers.get(key) ?? none);
};

const none: CellCases = { ids: [], withinReach: 0 };

/** Whoever sees the cases behind a figure of one ground or sex learns theirs. LQ.6.1c. */
const actionOn = ({ groups, sexes }: CellQuestion): Action => (groups === null && sexes === null ? 'readCountedCases' : 'readGroundCases');

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

const caseIdOf = (cursor: string | null | undefined): string | null => {
  const [id] = readCursor(cursor, 1) ?? [null];
  if (id === null || id === undefined) return null;
  if (!uuid.test(id))
    throw new BadInput(
      'after',
      'Con trỏ trang không hợp lệ; dùng endCursor của trang trước',
      'Not a cursor; use the endCursor of the page before',
    );
  return id;
};
