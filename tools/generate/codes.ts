import { readdir, readFile } from 'node:fs/promises';
import type { GeneratedFile } from '../generate.ts';

const folder = 'schemas/codes';

/** The code lists as one module of constants, so that no service reads a file by path. */
export const codeFiles = async (): Promise<readonly GeneratedFile[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  const lists = await Promise.all(
    names.map(async (name) => {
      const { rows } = JSON.parse(await readFile(`${folder}/${name}`, 'utf8')) as { readonly rows: readonly object[] };
      return `export const ${name.replace('.json', '')} = ${JSON.stringify(rows, null, 1)} as const;\n`;
    }),
  );
  return [{ path: 'libs/contracts/src/generated/codes.ts', text: lists.join('\n') }];
};
