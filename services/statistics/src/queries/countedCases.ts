import type { Actor } from '@legal-aid/service-kit/actor';
import { BadInput } from '@legal-aid/service-kit/errors';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import DataLoader from 'dataloader';
import type { CasesQuestion, CellCases, CellQuestion, Figures } from '#mirror/figures';
import { reachOf } from '#policy';
import type { Cell } from '#queries/lines';

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
  readonly actor: Actor;
  readonly withPredecessors: (organizationId: string) => Promise<readonly string[]>;
}

interface Key {
  readonly cell: CellQuestion;
  readonly watermark: number;
  readonly limit: number;
  readonly after: string | null;
}

/** The cases behind figures for one request: all that it asks for at once are found in one pass. */
export const createCountedCases = ({ figures, actor, withPredecessors }: CountedCasesPorts) => {
  const loader = new DataLoader<Key, CellCases>((keys) => loadAll(keys, { figures, actor, withPredecessors }), { cache: false });
  return async ({ value, question, watermark }: Cell, { first, after }: PageArguments): Promise<CountedCases> => {
    const from = caseIdOf(after);
    if (question === null || value === null) return { nodes: [], hidden: 0, endCursor: null, hasNextPage: false };
    const { ids, withinReach } = await loader.load({ cell: question, watermark, limit: first + 1, after: from });
    const page = toPage(ids, first, (id) => [id]);
    return { ...page, nodes: page.nodes.map((id) => ({ id })), hidden: value - withinReach };
  };
};

const loadAll = async (keys: readonly Key[], { figures, actor, withPredecessors }: CountedCasesPorts): Promise<readonly CellCases[]> => {
  const reach = await reachOf(actor, withPredecessors);
  const answers = new Map<Key, CellCases>();
  const alike = Map.groupBy(keys, ({ cell, ...rest }) => JSON.stringify([cell.provinceIds === null, rest]));
  await Promise.all(
    [...alike.values()].map(async (group) => {
      const [{ watermark, limit, after }] = group as [Key];
      const question: CasesQuestion = { cells: group.map(({ cell }) => cell), watermark, limit, after, reach };
      const found = await figures.cases(question);
      group.forEach((key, index) => answers.set(key, found[index] ?? { ids: [], withinReach: 0 }));
    }),
  );
  return keys.map((key) => answers.get(key) ?? { ids: [], withinReach: 0 });
};

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
