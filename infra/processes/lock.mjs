import { createHash } from 'node:crypto';
import { connect, createServer } from 'node:net';

/**
 * Takes the lock of this name for as long as the process lives or until `release`.
 * A name is held by listening on a Linux abstract socket: the kernel gives it back at the holder's death, so that
 * no stale lock can be left behind.
 * @param {string} name
 * @returns {Promise<{ taken: true, release: () => void } | { taken: false, holder: string }>} `holder` is a process id
 */
export const takeLock = (name) =>
  new Promise((resolve, reject) => {
    const address = `\0legal-aid-${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
    const server = createServer((socket) => socket.on('error', () => {}).end(String(process.pid)));
    server.once('error', (cause) => {
      if (cause.code === 'EADDRINUSE') void askHolder(address).then((holder) => resolve({ taken: false, holder }));
      else reject(cause);
    });
    server.listen(address, () => resolve({ taken: true, release: () => void server.close() }));
    server.unref();
  });

/** Takes the lock, waiting for the one who holds it; `onWait` hears of the first holder. */
export const waitForLock = async (name, onWait) => {
  for (let round = 0; ; round += 1) {
    const lock = await takeLock(name);
    if (lock.taken) return lock;
    if (round === 0) onWait(lock.holder);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
};

const askHolder = (address) =>
  new Promise((resolve) => {
    let answer = '';
    connect(address)
      .setTimeout(1_000, () => resolve('unknown'))
      .on('data', (chunk) => (answer += chunk))
      .on('error', () => resolve('unknown'))
      .on('close', () => resolve(answer || 'unknown'));
  });
