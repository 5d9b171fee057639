import { until } from '../support/poll.ts';
import { sendRaw } from '../support/raw.ts';
import { createTokenOf } from '../support/tokens.ts';
import type { World } from '../support/world.ts';

/** An answer as this proof reads it. */
export interface Told {
  readonly status: number | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly codes: readonly string[];
  readonly text: string;
}

/** Asks as a person of the matrix, in the capacity that his name chooses; as nobody where it is null. */
export type AskAs = (person: string | null, query: string, variables?: object) => Promise<Told>;

const passing = new Set(['SERVICE_UNAVAILABLE', 'DEADLINE_EXCEEDED']);
const patienceMs = 10_000;

export const createAskAs = ({ system }: World): AskAs => {
  const tokenOf = createTokenOf({ issuerUrl: system.urls.issuer, secretsDir: system.secretsDir });
  const capacities = new Map<string, Promise<string>>();
  const once = async (person: string | null, query: string, variables: object): Promise<Told> => {
    const headers = person === null ? {} : await headersOf(person);
    const { status, text } = await sendRaw(`${system.urls.gateway}/graphql`, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = JSON.parse(text === '' ? '{}' : text) as Body;
    return { status, data, codes: errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE'), text };
  };
  const headersOf = async (person: string): Promise<Record<string, string>> => {
    const [name = '', role] = person.split('/');
    const authorization = { authorization: `Bearer ${await tokenOf(name)}` };
    if (role === undefined) return authorization;
    const found = capacities.get(person) ?? capacityOf(name, role, once);
    capacities.set(person, found);
    return { ...authorization, 'x-capacity': await found };
  };
  // An outage of a moment says nothing of rights.
  return async (person, query, variables = {}) => {
    let last: Told | undefined;
    await until(patienceMs, async () => {
      last = await once(person, query, variables);
      return last.codes.some((code) => passing.has(code)) ? null : true;
    });
    if (!last) throw new Error('nothing was asked');
    return last;
  };
};

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

const capacityOf = async (
  name: string,
  role: string,
  ask: AskAs | ((person: string, query: string, variables: object) => Promise<Told>),
): Promise<string> => {
  const { data } = await ask(name, '{ myCapacities { id role } }', {});
  const found = (data?.myCapacities as readonly { id: string; role: string }[] | undefined)?.find((each) => each.role === role);
  if (!found) throw new Error(`${name} has no capacity ${role}`);
  return found.id;
};
