import { readdir, readFile } from 'node:fs/promises';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { GeneratedFile } from '../generate.ts';

const folder = 'schemas/events';

/** The event schemas as types, one union over them, and the schemas themselves for validation. */
export const eventFiles = async (): Promise<readonly GeneratedFile[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).toSorted();
  const schemas = await Promise.all(names.map(async (name) => JSON.parse(await readFile(`${folder}/${name}`, 'utf8')) as JSONSchema));
  const types = await Promise.all(
    schemas.map((schema) =>
      compile(schema, String(schema.title), { bannerComment: '', additionalProperties: false, ignoreMinAndMaxItems: true }),
    ),
  );
  const union = `export type AnyEvent = ${schemas.map(({ title }) => title).join(' | ')};\n`;
  const byType = names.map((name, index) => `  '${name.replace('.schema.json', '')}': ${JSON.stringify(schemas[index])},\n`).join('');
  return [
    { path: 'libs/contracts/src/generated/events.ts', text: `${types.join('\n')}\n${union}` },
    { path: 'libs/contracts/src/generated/eventSchemas.ts', text: `export const eventSchemas = {\n${byType}} as const;\n` },
  ];
};
