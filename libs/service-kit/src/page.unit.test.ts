import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCursor, toPage, type Page } from '#page';

const keyOf = (row: string) => [row, 'x'];

describe('a page', () => {
  it('ends where the next one begins', () => {
    const page = toPage(['a', 'b', 'c'], 2, keyOf);
    expect(page).toMatchObject({ nodes: ['a', 'b'], hasNextPage: true });
    expect(readCursor(page.endCursor, 2)).toEqual(['b', 'x']);
  });

  it('may be the last, or empty', () => {
    expect(toPage(['a', 'b'], 2, keyOf).hasNextPage).toBe(false);
    expect(toPage([], 2, keyOf)).toEqual({ nodes: [], endCursor: null, hasNextPage: false });
  });

  it('gives every row once, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }), (count, first) => {
        const rows = Array.from({ length: count }, (_, index) => String(index).padStart(3, '0'));
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const from: string = readCursor(after, 1)?.[0] ?? '';
          const page: Page<string> = toPage(rows.filter((row) => row > from).slice(0, first + 1), first, (row) => [row]);
          seen.push(...page.nodes);
          after = page.hasNextPage ? page.endCursor : null;
        } while (after !== null);
        expect(seen).toEqual(rows);
      }),
    );
  });

  it.each(['!', 'not a cursor', 'AAA=', Buffer.from('one').toString('base64url'), Buffer.from('a\nb\nc').toString('base64url')])(
    'does not begin at "%s"',
    (cursor) => {
      expect(() => readCursor(cursor, 2)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', field: 'after' } }));
    },
  );

  it('begins at the first row without a cursor', () => {
    expect([readCursor(null, 2), readCursor(undefined, 2)]).toEqual([null, null]);
  });
});
