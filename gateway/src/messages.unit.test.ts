import { publicCodes } from '@legal-aid/service-kit/errors';
import { describe, expect, it } from 'vitest';
import { messages } from '#messages';

describe('every public code', () => {
  it.each(publicCodes)('%s has a Vietnamese sentence, and an English one', (code) => {
    const [vietnamese = '', english = '', ...rest] = messages[code].split(' / ');
    expect(rest).toEqual([]);
    expect(vietnamese).toMatch(/[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu);
    expect(english).toMatch(/^[A-Z][\x20-\x7e]{5,}$/u);
  });
});
