import { visits, type Visit } from '../dashboard/visits.ts';
import { nestedQuery, shop } from './nested.ts';

/** What is asked, and of which subgraphs. */
export interface Case {
  readonly name: string;
  /** Each subgraph's schema by its name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** How long the list of a field is; `*` is for every other one. */
  readonly lengths: Readonly<Record<string, number>>;
  readonly visits: readonly Visit[];
}

const own = ['registry', 'casework', 'statistics', 'public-services'] as const;

const schemaOf = async (name: string): Promise<string> =>
  ((await import(`../../../services/${name}/src/generated/typeDefs.ts`)) as { readonly typeDefs: string }).typeDefs;

/** The query over four subgraphs, and the dashboards over ours. */
export const readCases = async (): Promise<readonly Case[]> => {
  const schemas = await Promise.all(own.map(async (name) => [name, await schemaOf(name)] as const));
  return [
    {
      name: 'nested',
      subgraphs: shop,
      lengths: { users: 11, topProducts: 8, '*': 2 },
      visits: [{ client: 'nested', person: 'analyst', document: nestedQuery, variables: {} }],
    },
    { name: 'dashboards', subgraphs: Object.fromEntries(schemas), lengths: { nodes: 20, lines: 34, points: 12, '*': 5 }, visits },
  ];
};
