import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import type { GeneratedFile } from '../generate.ts';
import { readSchema, services, type ServiceName } from './services.ts';

const scalar = (type: string) => ({ input: type, output: type });
const text = [
  'LocalDate',
  'DateTime',
  'CommandId',
  'Cursor',
  'Line',
  'Narrative',
  'Phone',
  'PersonalId',
  'Code',
  'CardNumber',
  'TrackingCode',
];

const config = {
  federation: true,
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  immutableTypes: true,
  avoidOptionals: { field: true, inputValue: false, object: false },
  contextType: '../context.ts#Context',
  // A resolver returns what its store holds; which fields it completes itself is its own affair.
  defaultMapper: 'any',
  scalars: { ...Object.fromEntries(text.map((name) => [name, scalar('string')])), PageSize: scalar('number'), ID: scalar('string') },
};

// The plugin knows federation by these two directives; it does not read `@link`.
const directives = 'directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT\ndirective @shareable on OBJECT\n';

const plain = (sdl: string) => parse(directives + sdl.replace(/^extend schema.*$/mu, ''));

const typesOf = async (service: ServiceName, sdl: string): Promise<GeneratedFile> => ({
  path: `services/${service}/src/generated/graphql.ts`,
  text: await codegen({
    filename: 'graphql.ts',
    schema: plain(sdl),
    documents: [],
    config: {},
    plugins: [{ typescript: config }, { resolvers: config }],
    pluginMap: { typescript, resolvers },
  }),
});

/** For each subgraph its schema as a constant and the types of its resolvers. */
export const graphqlFiles = async (): Promise<readonly GeneratedFile[]> =>
  (
    await Promise.all(
      services.map(async (service) => {
        const sdl = await readSchema(service);
        return [
          { path: `services/${service}/src/generated/typeDefs.ts`, text: `export const typeDefs = ${JSON.stringify(sdl)};\n` },
          await typesOf(service, sdl),
        ];
      }),
    )
  ).flat();
