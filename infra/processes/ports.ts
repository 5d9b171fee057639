import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A port of 127.0.0.1 that nobody uses now. */
export const freePort = (): Promise<number> => listenOnce(0);

/** As many different free ports as asked for. */
export const freePorts = async (count: number): Promise<number[]> => {
  const found = new Set<number>();
  while (found.size < count) found.add(await freePort());
  return [...found];
};

/** Whether somebody has this port of 127.0.0.1. */
export const isTaken = async (port: number): Promise<boolean> => {
  try {
    await listenOnce(port);
    return false;
  } catch {
    return true;
  }
};

/** Resolves when 127.0.0.1 accepts connections at the port. Rejects when `signal` aborts. */
export const waitForPort = async (port: number, signal: AbortSignal): Promise<void> => {
  while (!(await accepts(port))) await sleep(50, undefined, { signal });
};

const listenOnce = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : port));
    });
  });

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(500, () => answer(false));
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
