import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../schemas/documents/', import.meta.url));

/** The operations that our clients send, by `client/name`. */
export const documents: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .map((path) => [path.replace('.graphql', ''), readFileSync(`${folder}${path}`, 'utf8')]),
);

/** @throws when there is no such document */
export const document = (name: string): string => {
  const found = documents.get(name);
  if (found === undefined) throw new Error(`no document ${name} in schemas/documents`);
  return found;
};
