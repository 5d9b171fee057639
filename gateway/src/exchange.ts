import type { Dispatcher, Pool } from 'undici';

/** One POST of a GraphQL request. */
export interface Exchange {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until it is given up. */
  readonly withinMs: number;
  /** Gives it up too. */
  readonly signal: AbortSignal;
}

export interface Exchanged {
  readonly status: number;
  readonly text: string;
}

/**
 * Sends and reads the whole answer, without the streams and signals of `request`, which cost more than the exchange itself.
 * What is given up is told at once, though it may still wait for a connection, and is then not sent.
 */
export const exchange = async (pool: Pool, { body, headers, withinMs, signal }: Exchange): Promise<Exchanged> => {
  if (signal.aborted) throw new Error('nobody waits any more');
  const { promise, resolve, reject } = Promise.withResolvers<Exchanged>();
  const { handler, abort } = createReading(resolve, reject);
  const onAbort = (): void => abort(new Error('nobody waits any more'));
  const timer = setTimeout(() => abort(new Error(`no answer within ${withinMs} ms`)), withinMs);
  signal.addEventListener('abort', onAbort);
  try {
    const all = { ...headers, 'content-type': 'application/json', accept: 'application/json' };
    pool.dispatch({ path: '/graphql', method: 'POST', body, headers: all }, handler);
    return await promise;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', onAbort);
  }
};

const createReading = (resolve: (exchanged: Exchanged) => void, reject: (cause: Error) => void) => {
  let controller: Dispatcher.DispatchController | null = null;
  let aborted: Error | null = null;
  let status = 0;
  const parts: Buffer[] = [];
  const handler: Dispatcher.DispatchHandler = {
    onRequestStart: (started) => {
      controller = started;
      if (aborted) started.abort(aborted);
    },
    onResponseStart: (_, code) => {
      status = code;
    },
    onResponseData: (_, part) => void parts.push(part),
    onResponseEnd: () => resolve({ status, text: parts.length === 1 ? String(parts[0]) : Buffer.concat(parts).toString() }),
    onResponseError: (_, cause) => reject(cause),
  };
  const abort = (cause: Error): void => {
    aborted = cause;
    controller?.abort(cause);
    reject(cause);
  };
  return { handler, abort };
};
