import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSteps } from './readSteps.ts';
import { valueAt } from './valueAt.ts';

const readme = (block: string): string =>
  `# A\n\n## The whole story\n\n\`\`\`graphql\n${block}\n\`\`\`\n\n## Next\n\n\`\`\`graphql\n{ no }\n\`\`\`\n`;

describe('reading the story', () => {
  it('takes who asks, what is kept, expected and awaited, and the variables', () => {
    const block =
      '# a-1, b: do it\n# keep x = q.n.0\n# expect once q.s = DONE\n# expect q.t = 1/2\n# wait for q.n\nquery ($id: ID!) { q(id: $id) }';
    expect(readSteps(readme(block))).toMatchObject([
      {
        people: ['a-1', 'b'],
        title: 'do it',
        variables: ['id'],
        keep: [{ name: 'x', path: 'q.n.0' }],
        expect: [
          { path: 'q.s', value: 'DONE', once: true },
          { path: 'q.t', value: '1/2', once: false },
        ],
        waitFor: ['q.n'],
      },
    ]);
  });

  it.each(['{ q }', '# nobody\n{ q }', '# a: b\n# expects q = 1\n{ q }'])('refuses what it does not understand: %j', (block) => {
    expect(() => readSteps(readme(block))).toThrow();
  });

  it('finds the requests of this README', () => {
    const steps = readSteps(readFileSync('README.md', 'utf8'));
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.every(({ expect: wanted, keep, waitFor }) => wanted.length + keep.length + waitFor.length > 0)).toBe(true);
  });
});

describe('a path', () => {
  const answer = {
    nodes: [
      { kind: 'A', rights: [{ may: false }] },
      { kind: 'B', id: 'b', rights: [{ may: true }] },
    ],
  };

  it.each([
    ['nodes.1.id', 'b'],
    ['nodes[kind=B].id', 'b'],
    ['nodes[rights.0.may=true].kind', 'B'],
    ['nodes[kind=C].id', undefined],
    ['nodes.constructor', undefined],
    ['gone.id', undefined],
  ])('%s leads to %s', (path, value) => {
    expect(valueAt(answer, path)).toBe(value);
  });
});
