import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#infra/system/config';

/** One of the demo people opening his dashboard. */
export interface Visit {
  /** Folder of the document. */
  readonly client: string;
  readonly person: string;
  readonly document: string;
  readonly variables: object;
}

const year = new Date().getUTCFullYear();
const period = { from: `${year}-01-01`, to: `${year + 1}-01-01` };
const on = new Date().toISOString().slice(0, 10);

const people = [
  { client: 'citizen', person: 'citizen', variables: {} },
  { client: 'intake', person: 'intake-08', variables: {} },
  { client: 'head', person: 'head-08', variables: { period } },
  { client: 'analyst', person: 'analyst', variables: { period, geography: 'CURRENT' } },
  { client: 'authority', person: 'authority', variables: { period, on } },
];

/** The dashboards of all five, as their clients send them. */
export const visits: readonly Visit[] = people.map((each) => ({
  ...each,
  document: readFileSync(join(root, 'schemas', 'documents', each.client, 'dashboard.graphql'), 'utf8'),
}));
