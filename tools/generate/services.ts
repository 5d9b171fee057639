import { readFile } from 'node:fs/promises';

/** The subgraphs, by the name of their folder and of their schema. */
export const services = ['registry', 'casework', 'statistics', 'public-services'] as const;

export type ServiceName = (typeof services)[number];

/** A subgraph's schema as it is written by hand. */
export const readSchema = (service: ServiceName): Promise<string> => readFile(`schemas/graphql/${service}.graphql`, 'utf8');
