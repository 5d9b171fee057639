import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';

/** What came back for an operation. */
export interface Answer {
  /** Null where nothing came back at all. */
  readonly status: number | null;
  readonly data: unknown;
  /** Codes of the GraphQL errors; empty when it was answered whole. */
  readonly codes: readonly string[];
}

/** Asks the gateway in the name of a person. Never rejects: a connection that breaks is an answer without a status. */
export type Ask = (person: string, query: string, variables?: object) => Promise<Answer>;

const patienceMs = 12_000;

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

/** A client of the gateway with tokens of the demo people. */
export const createAsk = (graphqlUrl: string, tokenOf: (person: string) => Promise<string>) => {
  const { origin, pathname } = new URL(graphqlUrl);
  const pool = new Pool(origin, { connections: 32, connect: { timeout: 2_000 } });
  const ask: Ask = async (person, query, variables = {}) => {
    try {
      const { statusCode, body } = await pool.request({
        path: pathname,
        method: 'POST',
        headers: { authorization: `Bearer ${await tokenOf(person)}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
        signal: AbortSignal.timeout(patienceMs),
      });
      return readAnswer(statusCode, await body.text());
    } catch {
      return { status: null, data: null, codes: [] };
    }
  };
  return { ask, close: () => pool.destroy() };
};

const readAnswer = (status: number, text: string): Answer => {
  const { data = null, errors = [] } = JSON.parse(text) as Body;
  return { status, data, codes: errors.map(({ extensions }) => extensions?.code ?? 'NO_CODE') };
};

const tries = 8;
const waitMs = 300;
const passing = new Set(['SERVICE_UNAVAILABLE', 'DEADLINE_EXCEEDED']);

/**
 * The data of an answer that must be whole; asks again for a while where something is away, as a client would.
 * @throws when it does not become whole, naming the codes
 */
export const askWhole = async <Data>(ask: Ask, person: string, query: string, variables: object = {}): Promise<Data> => {
  for (let attempt = 1; ; attempt += 1) {
    const { status, data, codes } = await ask(person, query, variables);
    if (status === 200 && codes.length === 0 && data !== null) return data as Data;
    const passes = status === null || codes.some((code) => passing.has(code));
    if (!passes || attempt === tries) throw new Error(`the gateway answered ${status ?? 'nothing'} ${codes.join(' ')}`);
    await delay(waitMs * attempt);
  }
};
