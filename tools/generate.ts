import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { codeFiles } from './generate/codes.ts';
import { documentFiles } from './generate/documents.ts';
import { eventFiles } from './generate/events.ts';
import { graphqlFiles } from './generate/graphql.ts';
import { supergraphFiles } from './generate/supergraph.ts';

/** A file that is made from `schemas/`, by its path from the root. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const generated = async (): Promise<readonly GeneratedFile[]> =>
  (await Promise.all([codeFiles(), documentFiles(), eventFiles(), graphqlFiles(), supergraphFiles()])).flat();

const current = (path: string): Promise<string | null> => readFile(path, 'utf8').catch(() => null);

/** The generated files that are missing or differ from what `schemas/` says. */
export const staleFiles = async (): Promise<readonly GeneratedFile[]> => {
  const files = await generated();
  const texts = await Promise.all(files.map(({ path }) => current(path)));
  return files.filter(({ text }, index) => texts[index] !== text);
};

const write = async ({ path, text }: GeneratedFile): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

if (import.meta.main) {
  const stale = await staleFiles();
  await Promise.all(stale.map(write));
  process.stdout.write(stale.length === 0 ? 'nothing to generate\n' : stale.map(({ path }) => `wrote ${path}\n`).join(''));
}
