import type { AccessRow } from '@legal-aid/journal/audit/accessRow';
import { BadInput } from '@legal-aid/service-kit/errors';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';
import type { Connection } from 'mongoose';
import type { PageArguments } from '#queries/cases';
import { pageOfAccesses } from '#store/accesses';

export type AccessQueries = ReturnType<typeof createAccessQueries>;

/** Who opened the personal fields of a case, and who tried to; whether who asks may know is the policy's question before. */
export const createAccessQueries = (connection: Connection) => ({
  ofCase: async (caseId: string, { first, after }: PageArguments): Promise<Page<AccessRow>> => {
    const [of = caseId, at, id] = readCursor(after, 3) ?? [];
    if (of !== caseId) throw new BadInput('after', 'Con trỏ trang thuộc hồ sơ khác', 'The cursor is of another case');
    const behind = id === undefined ? null : { at: new Date(Number(at)), id };
    const rows = await pageOfAccesses(connection, caseId, { first, behind });
    return toPage(rows, first, (row) => [caseId, String(row.at.getTime()), row._id]);
  },
});
