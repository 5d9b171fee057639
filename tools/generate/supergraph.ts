import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { GeneratedFile } from '../generate.ts';
import { readSchema, services } from './services.ts';

/**
 * The composed schema, for people and for the gateway.
 * @throws when the subgraphs do not compose, with every reason.
 */
export const supergraphFiles = async (): Promise<readonly GeneratedFile[]> => {
  const composed = composeServices(
    await Promise.all(services.map(async (name) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(await readSchema(name)) }))),
  );
  if (composed.errors) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  const sdl = `${composed.supergraphSdl}\n`;
  return [
    { path: 'schemas/graphql/supergraph.graphql', text: sdl },
    { path: 'gateway/src/generated/supergraph.ts', text: `export const supergraphSdl = ${JSON.stringify(sdl)};\n` },
  ];
};
