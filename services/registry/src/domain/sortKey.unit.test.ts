import { describe, expect, it } from 'vitest';
import { sortKeyOf } from './sortKey.ts';

describe('the key that names are sorted by', () => {
  it('follows the Vietnamese alphabet, letters before tones', () => {
    const inOrder = [
      'An',
      'Àn',
      'Ản',
      'Ãn',
      'Án',
      'Ạn',
      'An Bình',
      'Ăn',
      'Ân',
      'Bình',
      'Dung',
      'Đặng',
      'Lò Văn Pá',
      'Ông',
      'Ơn',
      'Ưng',
      'Vừ',
    ];
    const plain = (left: string, right: string) => (sortKeyOf(left) < sortKeyOf(right) ? -1 : 1);
    expect(inOrder.toReversed().toSorted(plain)).toEqual(inOrder);
  });

  it('is the same for both ways to write a letter, and fits into a cursor', () => {
    expect(sortKeyOf('Nguyễn'.normalize('NFD'))).toBe(sortKeyOf('Nguyễn'));
    expect(sortKeyOf('Nguyễn '.repeat(100))).toHaveLength(120);
  });
});
