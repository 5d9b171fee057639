import { parse } from 'graphql';

/** A value to look for: a dotted path whose parts may pick from a list, such as `nodes[kind=STATE_CENTER].id` or `nodes.0.id`. */
export type Path = string;

/** One request of the story, with who sends it and what must come back. */
export interface Step {
  /** Several people send it at the same moment. */
  readonly people: readonly string[];
  readonly title: string;
  readonly query: string;
  /** Names of the operation's variables. */
  readonly variables: readonly string[];
  readonly keep: readonly { readonly name: string; readonly path: Path }[];
  /** `once`: of exactly one of the answers. */
  readonly expect: readonly { readonly path: Path; readonly value: string; readonly once: boolean }[];
  readonly waitFor: readonly Path[];
}

const heading = '## The whole story';

/**
 * The requests of the story as the README tells them, in order.
 * @throws when there is none, or when a comment says something else than who, keep, expect or wait for.
 */
export const readSteps = (readme: string): readonly Step[] => {
  const [, section = ''] = readme.split(`\n${heading}\n`);
  const [story = ''] = section.split('\n## ');
  const blocks = [...story.matchAll(/^```graphql\n([\s\S]*?)^```$/gmu)].map(([, block = '']) => block);
  if (blocks.length === 0) throw new Error(`the README has no requests under «${heading}»`);
  return blocks.map(readStep);
};

const readStep = (block: string): Step => {
  const [first = '', ...comments] = block
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^#\s*/u, ''));
  const [, people, title] = /^([a-z0-9, -]+): (.+)$/u.exec(first) ?? [];
  if (!people || !title) throw new Error(`a request does not say who asks: ${first}`);
  const notes = comments.map(readNote);
  return {
    people: people.split(', '),
    title,
    query: block,
    variables: variablesOf(block),
    keep: notes.flatMap((note) => ('name' in note ? [note] : [])),
    expect: notes.flatMap((note) => ('value' in note ? [note] : [])),
    waitFor: notes.flatMap((note) => ('awaited' in note ? [note.awaited] : [])),
  };
};

type Note = Step['keep'][number] | Step['expect'][number] | { readonly awaited: Path };

const readNote = (comment: string): Note => {
  const [, name, kept] = /^keep (\w+) = (\S+)$/u.exec(comment) ?? [];
  if (name && kept) return { name, path: kept };
  const [, once, path, value] = /^expect (once )?(\S+) = (\S+)$/u.exec(comment) ?? [];
  if (path && value) return { path, value, once: once !== undefined };
  const [, awaited] = /^wait for (\S+)$/u.exec(comment) ?? [];
  if (awaited) return { awaited };
  throw new Error(`a comment of the story is not understood: ${comment}`);
};

const variablesOf = (query: string): readonly string[] =>
  parse(query).definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? (definition.variableDefinitions ?? []).map(({ variable }) => variable.name.value) : [],
  );
