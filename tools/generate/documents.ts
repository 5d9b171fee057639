import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { GeneratedFile } from '../generate.ts';

const folder = 'schemas/documents';

/** The operations that our clients send, each by the digest of its file, as one constant of the gateway. */
export const documentFiles = async (): Promise<readonly GeneratedFile[]> => {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.graphql')).toSorted();
  const documents = await Promise.all(
    paths.map(async (path) => {
      const text = await readFile(`${folder}/${path}`, 'utf8');
      const [client, name] = path.replace('.graphql', '').split('/');
      return { id: `sha256:${createHash('sha256').update(text).digest('hex')}`, client, name, text };
    }),
  );
  return [
    {
      path: 'gateway/src/generated/documents.ts',
      text: `export const trustedDocuments = ${JSON.stringify(documents, null, 1)} as const;\n`,
    },
  ];
};
