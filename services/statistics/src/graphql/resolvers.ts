import { BadInput } from '@legal-aid/service-kit/errors';
import type { Resolvers } from '#generated/graphql';
import { cellOf, type Cell, type Line } from '#queries/lines';

/** The schema's questions, answered by queries. */
export const resolvers: Resolvers = {
  Query: {
    form25: async (_, question, { form25 }) => {
      const answer = await form25(question);
      return { ...answer, asOf: answer.asOf.toISOString() };
    },
  },
  SheetLine: {
    cell: (line: Line, { column }) => {
      const cell = cellOf(line, column);
      if (!cell) throw new BadInput('column', 'Biểu 25 có các cột từ 1 đến 13', 'Form 25 has columns 1 to 13');
      return cell;
    },
  },
  SheetCell: { cases: (cell: Cell, page, { countedCases }) => countedCases(cell, page) },
};
