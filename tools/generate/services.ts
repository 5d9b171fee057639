import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';

/** The subgraphs, by the name of their folder and of their schema. */
export const services = ['registry', 'casework', 'statistics', 'public-services'] as const;

export type ServiceName = (typeof services)[number];

const folder = 'schemas/graphql';

/** A subgraph's schema as it is written by hand: one file, and where that grew long the parts in a folder of its name. */
export const readSchema = async (service: ServiceName): Promise<string> => {
  const more = existsSync(`${folder}/${service}`) ? (await readdir(`${folder}/${service}`)).toSorted() : [];
  const paths = [`${folder}/${service}.graphql`, ...more.map((name) => `${folder}/${service}/${name}`)];
  return (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n');
};
