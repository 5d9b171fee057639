import { readdirSync, readFileSync } from 'node:fs';
import { commonRefusals } from '@legal-aid/service-kit/refusals';
import { describe, expect, it } from 'vitest';
import { refusalMessages } from './refusalMessages.ts';

const codesIn = (room: string): readonly string[] => {
  const folder = new URL(`../${room}/`, import.meta.url);
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/refused\(\s*'([A-Z_]+)'/gu)].map(([, code = '']) => code),
  );
};

describe('the sentences of refusals', () => {
  const codes = new Set(['domain', 'commands'].flatMap(codesIn));

  it('are there for every code that a rule or a command gives', () => {
    expect(codes.size).toBeGreaterThan(30);
    expect([...codes].filter((code) => !(code in refusalMessages) && !(code in commonRefusals))).toEqual([]);
  });

  it('are there for no other code', () => {
    expect(Object.keys(refusalMessages).filter((code) => !codes.has(code))).toEqual([]);
  });
});
