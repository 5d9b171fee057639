import { BadInput } from '#errors';

/** One page of a list; `endCursor` is where the next one begins. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Makes a page from up to `first + 1` rows in order; `keyOf` gives the parts that the order goes by. */
export const toPage = <Node>(rows: readonly Node[], first: number, keyOf: (row: Node) => readonly string[]): Page<Node> => {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return { nodes, endCursor: last === undefined ? null : encode(keyOf(last)), hasNextPage: rows.length > first };
};

/**
 * Reads a cursor into the parts that `toPage` wrote.
 * @throws {BadInput} when it is not one of ours.
 */
export const readCursor = (cursor: string | null | undefined, parts: number): readonly string[] | null => {
  if (cursor === null || cursor === undefined) return null;
  const found = decode(cursor);
  if (found?.length !== parts)
    throw new BadInput(
      'after',
      'Con trỏ trang không hợp lệ; dùng endCursor của trang trước',
      'Not a cursor; use the endCursor of the page before',
    );
  return found;
};

const encode = (parts: readonly string[]): string => Buffer.from(parts.join('\n')).toString('base64url');
const decode = (cursor: string): readonly string[] | null => {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  return encode(text.split('\n')) === cursor ? text.split('\n') : null;
};
