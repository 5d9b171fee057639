import type { Send } from './sender.ts';

/** A figure with the cases behind it: `value` of them. */
export interface Figure {
  readonly value: number;
  readonly cases: ReadonlySet<string>;
}

interface Cell {
  readonly value: number;
  readonly cases: { readonly nodes: readonly { readonly id: string }[]; readonly endCursor: string | null; readonly hasNextPage: boolean };
}
interface Answer {
  readonly form25: { readonly lines: readonly { readonly row: string; readonly cell: Cell }[] };
}

const acceptedInPeriod = 3;

/** Criminal cases in court that Tuyên Quang accepted in a period, page after page. */
export const firstFigure = async (send: Send, period: { readonly from: string; readonly to: string }): Promise<Figure> => {
  const cases = new Set<string>();
  let cell: Cell | undefined;
  do {
    cell = await page(send, period, cell?.cases.endCursor ?? null);
    for (const { id } of cell?.cases.nodes ?? []) cases.add(id);
  } while (cell?.cases.hasNextPage);
  return { value: cell?.value ?? 0, cases };
};

const page = async (send: Send, period: object, after: string | null): Promise<Cell | undefined> => {
  const variables = { period, geography: 'CURRENT', provinceId: 'vn34-08', column: acceptedInPeriod, first: 100, after };
  const { form25 } = await send<Answer>('analyst', 'analyst/form25Cases', variables);
  return form25.lines.find(({ row }) => row === 'CRIMINAL.LITIGATION')?.cell;
};
