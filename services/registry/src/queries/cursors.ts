import { BadInput } from '@legal-aid/service-kit/errors';
import { readCursor, toPage, type Page } from '@legal-aid/service-kit/page';

/** Pages of one list, whose cursors no other list takes. */
export interface Cursors<Row> {
  /** @throws {BadInput} when it is not a cursor of this list */
  readonly read: (after: string | null | undefined) => readonly string[] | null;
  /** Makes a page from up to `first + 1` rows in order. */
  readonly page: (rows: readonly Row[], first: number) => Page<Row>;
}

/** The cursors of a list that goes by `parts` parts, which `keyOf` gives. */
export const createCursors = <Row>(list: string, parts: number, keyOf: (row: Row) => readonly string[]): Cursors<Row> => ({
  read: (after) => {
    const [of, ...key] = readCursor(after, parts + 1) ?? [list];
    if (of !== list)
      throw new BadInput(
        'after',
        'Con trỏ này là của danh sách khác; dùng endCursor của trang trước',
        'A cursor of another list; use the endCursor of the page before',
      );
    return key.length === 0 ? null : key;
  },
  page: (rows, first) => toPage(rows, first, (row) => [list, ...keyOf(row)]),
});
