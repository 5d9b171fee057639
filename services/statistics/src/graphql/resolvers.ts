import { BadInput } from '@legal-aid/service-kit/errors';
import type { Context } from '#context';
import type { Resolvers } from '#generated/graphql';
import type { Cell } from '#queries/countedCases';
import type { Freshness } from '#queries/freshness';
import { cellOf, type Line } from '#queries/sheetLines';
import { form24 } from '#rules/form24';
import { form25 } from '#rules/form25';

interface Reference {
  readonly id: string;
}

const asOf = { asOf: ({ asOf: at }: Freshness) => at.toISOString() };
const cases = (cell: Cell, page: Parameters<Context['countedCases']>[1], { countedCases }: Context) => countedCases(cell, page);
const reference = ({ id }: Reference) => ({ id });

/** The schema's questions, answered by queries. */
export const resolvers: Resolvers = {
  Query: {
    form25: (_, question, { sheet }) => sheet(form25, question),
    form24: (_, question, { sheet }) => sheet(form24, question),
    figures: (_, question, { figures }) => figures(question),
  },
  Sheet: asOf,
  SheetLine: {
    cell: (line: Line, { column }) => {
      const cell = cellOf(line, column);
      if (cell) return cell;
      const { code, columns } = line.sheet.edition;
      throw new BadInput('column', `Biểu ${code} có các cột từ 1 đến ${columns.length}`, `Form ${code} has columns 1 to ${columns.length}`);
    },
  },
  SheetCell: { cases },
  Figures: asOf,
  FigureCell: { cases },
  LegalAidCase: {
    __resolveReference: reference,
    countedIn: ({ id }: Reference, { period }, { countedIn }) => countedIn(id, period),
  },
  Organization: {
    __resolveReference: reference,
    form25: ({ id }: Reference, { period }, { organizationSheet }) => organizationSheet(form25, id, period),
    form24: ({ id }: Reference, { period }, { organizationSheet }) => organizationSheet(form24, id, period),
  },
};
