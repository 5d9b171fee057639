import { describe, expect, it } from 'vitest';
import { repeatsName } from '#repeatedNames';

describe('an object in JSON', () => {
  it.each([
    ['{"sub":"a","sub":"b"}'],
    ['{"sub":"a","aud":["x"],"s\\u0075b":"b"}'],
    ['{ "a" : {"b":1}, "a" : 2 }'],
    ['{"a":1,"__proto__":2,"__proto__":3}'],
  ])('%s says a name twice', (json) => {
    expect(repeatsName(json)).toBe(true);
  });

  it.each([
    ['{}'],
    ['[1,2]'],
    ['not JSON'],
    ['{"sub":"a","aud":"sub"}'],
    ['{"a":{"b":1},"c":{"b":1}}'],
    ['{"a":"\\"a\\":","b":"{\\"b\\":1"}'],
    ['{"a":["a:","b"],"b":[{"a":1},{"a":2}]}'],
  ])('%s does not', (json) => {
    expect(repeatsName(json)).toBe(false);
  });
});
