import { readFileSync } from 'node:fs';
import { createAskAs } from '../authz/client.ts';
import { askWhole } from '../support/gateway.ts';
import type { Proof } from '../support/proof.ts';
import type { World } from '../support/world.ts';
import { createClient, type Client } from './client.ts';
import { changedIn, openDigest } from './digest.ts';
import { givenRecords, proveFields } from './fields/prove.ts';
import { provePersons } from './persons.ts';
import { proveDoubles, proveRaces } from './races.ts';
import { findRecords } from './records.ts';
import { readRows, runRow } from './rows.ts';

interface Elsewhere {
  readonly elsewhere: Readonly<Record<string, string>>;
  readonly here: Readonly<Record<string, string>>;
  readonly notYet: Readonly<Record<string, string>>;
}

const elsewhere = JSON.parse(readFileSync(new URL('elsewhere.json', import.meta.url), 'utf8')) as Elsewhere;
/** Rows of the list; its other numbers were given up. */
const numbers = [
  1, 2, 3, 5, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 25, 27, 28, 29, 30, 32, 33, 34, 35, 36, 37, 38, 41, 42, 43, 45, 47,
];

/** Every bad input of the list, each with what must come of it; nothing is changed by what is refused. */
export const proveBadInputs = async (proof: Proof, world: World): Promise<void> => {
  const { report, options, onEnd, log } = proof;
  const client = createClient(world);
  const digest = await openDigest(world);
  onEnd(digest.close);
  const known = await findRecords(world.ask);
  for (const [row, why] of Object.entries(elsewhere.notYet)) log(`badinputs: ${row} not yet: ${why}`);
  const rows = readRows();
  const listed = new Set([...rows.map(({ row }) => row), ...Object.values(elsewhere).flatMap(Object.keys)]);
  report.none(
    `every row is proved here, elsewhere, or put down as not yet (${Object.keys(elsewhere.notYet).join(', ')})`,
    numbers.map((number) => `B${number}`).filter((row) => !listed.has(row)),
  );
  await digest.readAtRest();
  for (const row of rows) {
    const before = await digest.read();
    const wrong = await runRow(row, client, known);
    report.none(`${row.row} ${row.what}, ${row.cases.length} cases`, [
      ...wrong,
      ...changedIn(before, await digest.read()).map((name) => `changed ${name}`),
    ]);
  }
  await proveDoubles(report, await raceWorld(client, known['ownOrganizationId'] ?? ''), createAskAs(world));
  await provePersons(report, client, known['ownOrganizationId'] ?? '');
  const records = await givenRecords(client);
  const before = await digest.readAtRest();
  await proveFields(proof, client, records);
  report.none('and not one byte is changed by them', changedIn(before, await digest.read()));
  await proveRaces(report, await raceWorld(client, known['ownOrganizationId'] ?? ''), options.short ? 12 : 200);
};

const raceWorld = async (client: Client, organizationId: string) => {
  interface Staff {
    readonly practitioners: { readonly nodes: readonly { readonly id: string }[] };
  }
  const { practitioners } = await askWhole<Staff>(
    client.ask,
    'head-08',
    'query ($organizationId: ID!) { practitioners(organizationId: $organizationId, kind: LEGAL_AID_OFFICER, first: 2) { nodes { id } } }',
    { organizationId },
  );
  return { client, organizationId, practitionerIds: practitioners.nodes.map(({ id }) => id) };
};
