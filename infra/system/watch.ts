import type { Supervised } from '../processes/supervise.ts';
import { answers } from './ready.ts';

const everyMs = 5_000;
const toleratedMs = 30_000;

/** Ends processes whose event loop has not answered for 30 s, so that they are started anew. Returns how to leave off. */
export const watchPulse = (children: readonly { child: Supervised; url: string }[], log: (line: string) => void): (() => void) => {
  const lastSeen = new Map<Supervised, { pid: number | undefined; at: number }>();
  const look = async ({ child, url }: { child: Supervised; url: string }): Promise<void> => {
    const pid = child.pid();
    const seen = lastSeen.get(child);
    if (!seen || pid !== seen.pid || (await answers(`${url}/livez`))) lastSeen.set(child, { pid, at: Date.now() });
    else if (pid !== undefined && Date.now() - seen.at > toleratedMs) {
      log(`!! ${child.name} has not answered for ${toleratedMs / 1_000} s; ending it`);
      child.kill('SIGKILL');
    }
  };
  const timer = setInterval(() => children.forEach((watched) => void look(watched)), everyMs);
  return () => clearInterval(timer);
};
