import { Agent, request } from 'undici';

/** An answer as it came over the wire, with how long it took. */
export interface RawAnswer {
  /** Null where nothing came back at all. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly ms: number;
}

/** What is sent, exactly. */
export interface RawRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** The address that it comes from: every one of 127.0.0.0/8 is this machine. */
  readonly from?: string;
}

const patienceMs = 15_000;
const agents = new Map<string, Agent>();

const agentOf = (localAddress: string): Agent => {
  const found = agents.get(localAddress) ?? new Agent({ connections: 16, localAddress, connect: { timeout: 2_000 } });
  agents.set(localAddress, found);
  return found;
};

/** Sends one request. Never rejects: a connection that breaks is an answer without a status. */
export const sendRaw = async (url: string, { method = 'POST', headers = {}, body, from = '127.0.0.1' }: RawRequest): Promise<RawAnswer> => {
  const began = performance.now();
  try {
    const answer = await request(url, {
      ...{ method, headers, dispatcher: agentOf(from), signal: AbortSignal.timeout(patienceMs) },
      ...(body !== undefined && { body }),
    });
    const text = await answer.body.text();
    return { status: answer.statusCode, headers: answer.headers, text, ms: performance.now() - began };
  } catch {
    return { status: null, headers: {}, text: '', ms: performance.now() - began };
  }
};
