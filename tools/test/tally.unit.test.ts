import { describe, expect, it } from 'vitest';
import { lineOf, sumOf, tallyOfProof, tallyOfVitest } from './tally.ts';

const fileOf = (status: string, ...statuses: readonly string[]) => ({
  name: 'a',
  status,
  assertionResults: statuses.map((each) => ({ status: each, fullName: `a ${each}` })),
});

describe('the closing line', () => {
  it('adds everything up', () => {
    const parts = [
      { passed: 1, failed: 0, skipped: 2 },
      { passed: 3, failed: 4, skipped: 0 },
    ];
    expect(lineOf(sumOf(parts))).toBe('4 passed, 4 failed, 2 skipped');
  });

  it.each([
    ['a proof that holds', '12 passed, 0 failed', 0, [12, 0]],
    ['a proof that does not', '11 passed, 1 failed', 1, [11, 1]],
    ['a proof that ends badly after good words', '12 passed, 0 failed', 1, [12, 1]],
    ['a proof that says nothing', '', 0, [0, 1]],
    ['a proof that proves nothing', '0 passed, 0 failed', 0, [0, 1]],
    ['a proof that was killed', 'goal 3', null, [0, 1]],
  ] as const)('counts %s', (_, line, code, [passed, failed]) => {
    expect(tallyOfProof(line, code)).toEqual({ passed, failed, skipped: 0 });
  });

  it.each([
    ['tests that pass', [fileOf('passed', 'passed', 'passed')], 0, [2, 0, 0]],
    ['a test that fails', [fileOf('failed', 'passed', 'failed')], 1, [1, 1, 0]],
    ['a file that cannot be loaded', [fileOf('passed', 'passed'), fileOf('failed')], 1, [1, 1, 0]],
    ['what was left out', [fileOf('passed', 'passed', 'pending', 'todo', 'skipped')], 0, [1, 0, 3]],
    ['an error outside every test', [fileOf('passed', 'passed')], 1, [1, 1, 0]],
    ['no test at all', [], 0, [0, 1, 0]],
  ] as const)('counts %s', (_, testResults, code, [passed, failed, skipped]) => {
    expect(tallyOfVitest({ testResults }, code)).toMatchObject({ passed, failed, skipped });
  });
});
