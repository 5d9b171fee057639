import { randomUUID } from 'node:crypto';
import { askWhole } from '../../support/gateway.ts';
import { inParallel } from '../../support/inParallel.ts';
import type { Proof } from '../../support/proof.ts';
import { createRandom } from '../../support/random.ts';
import { insideOf } from '../../support/inside.ts';
import type { Client } from '../client.ts';
import { caseOperations, type Records } from './caseOperations.ts';
import { firstOperations, withField, type Operation } from './operations.ts';
import { figureOperations, registryOperations } from './registryOperations.ts';

const atOnce = 6;
/** A short run tries some of the values, by the seed. */
const shortShare = 0.25;
/** What may be left out although it may not be null. */
const optional = ['geography', 'by'];

interface Spoilt {
  readonly name: string;
  readonly operation: Operation;
  readonly variables: object;
  /** What the answer must name. */
  readonly named: string;
  /** Left out: only the request as a whole may be refused. */
  readonly isLeftOut: boolean;
}

/** Every field of every input gets values that it may not have, and is left out where it is needed: refused by its name, nothing told. */
export const proveFields = async ({ report, options }: Proof, client: Client, records: Records): Promise<void> => {
  const operations = [
    ...firstOperations(records.organizationId),
    ...caseOperations(records),
    ...registryOperations(records),
    ...figureOperations(),
  ];
  const all = operations.flatMap((operation) => [...badValues(operation), ...leftOut(operation)]);
  const random = createRandom(options.seed);
  const chosen = options.short ? all.filter(() => random.next() < shortShare) : all;
  const found = await inParallel(chosen, atOnce, async (spoilt) => {
    const wrong = wrongWith(await client.send(spoilt.operation.by, { query: spoilt.operation.query, variables: spoilt.variables }), spoilt);
    return wrong ? [`${spoilt.name}: ${wrong}`] : [];
  });
  report.atLeast('bad values of single fields', options.short ? 200 : 1_000, chosen.length);
  report.none('each is refused with its field named, and tells nothing', found.flat());
};

const badValues = (operation: Operation): readonly Spoilt[] =>
  operation.fields.flatMap(({ path, named = path, values }) =>
    values.map((value) => ({
      name: `${operation.name} ${path} = ${JSON.stringify(value)?.slice(0, 60)}`,
      operation,
      variables: withField({ commandId: randomUUID(), ...operation.variables }, path, value),
      named,
      isLeftOut: false,
    })),
  );

const leftOut = (operation: Operation): readonly Spoilt[] =>
  operation.fields
    .filter(({ path, values }) => values[0] === null && !optional.includes(path))
    .map(({ path }) => ({
      name: `${operation.name} without ${path}`,
      operation,
      variables: withField({ commandId: randomUUID(), ...operation.variables }, path, undefined),
      named: path,
      isLeftOut: true,
    }));

interface Body {
  readonly data?: Readonly<Record<string, { readonly __typename?: string } | null>> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const wrongWith = (
  { status, text }: { readonly status: number | null; readonly text: string },
  { named, isLeftOut }: Spoilt,
): string | null => {
  const told = insideOf(text, /CANARY.4711/u);
  if (told.length > 0) return `tells of ${told.join(', ')}`;
  const { data, errors = [] } = JSON.parse(text) as Body;
  if (!isLeftOut && Object.values(data ?? {})[0]?.__typename === 'Refused') return null;
  const isRefused =
    (status === 400 && errors.length > 0) || (!isLeftOut && status === 200 && errors[0]?.extensions?.code === 'BAD_USER_INPUT');
  if (!isRefused) return `is taken: ${status ?? 'nothing'} ${text.slice(0, 120)}`;
  return JSON.stringify(errors).includes(named.split('.').at(-1) ?? named) ? null : `does not name the field: ${text.slice(0, 120)}`;
};

const recordsQuery = `query ($organizationId: ID!) { requests(first: 2) { nodes { id version } }
  practitioners(organizationId: $organizationId, kind: LEGAL_AID_OFFICER) { nodes { id } } }`;

interface Found {
  readonly requests: { readonly nodes: readonly { readonly id: string; readonly version: number }[] };
  readonly practitioners: { readonly nodes: readonly { readonly id: string }[] };
}

/** A request that waits, and one that is accepted here, with a practitioner of their centre. */
export const givenRecords = async ({ ask, command }: Client): Promise<Records> => {
  const { me } = await askWhole<{ me: { organization: { id: string } } }>(ask, 'intake-08', '{ me { organization { id } } }');
  const organizationId = me.organization.id;
  const { requests, practitioners } = await askWhole<Found>(ask, 'intake-08', recordsQuery, { organizationId });
  const [waiting, other] = requests.nodes;
  const input = { caseId: other?.id, expectedVersion: other?.version, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' };
  await command('intake-08', 'acceptRequest', input);
  return { organizationId, requestId: waiting?.id ?? '', acceptedId: other?.id ?? '', practitionerId: practitioners.nodes[0]?.id ?? '' };
};
