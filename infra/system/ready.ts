import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { signRequest } from '@legal-aid/service-kit/signature';
import { z } from 'zod';
import { tailOf } from '../processes/logFile.ts';
import type { Supervised } from '../processes/supervise.ts';
import { Trouble } from '../processes/trouble.ts';

const maxRestarts = 4;

/** Resolves when the process says that it is ready. @throws {Trouble} when it keeps ending or `signal` says that it takes too long */
export const waitUntilReady = async (child: Supervised, url: string, signal: AbortSignal): Promise<void> => {
  while (!(await answers(`${url}/readyz`))) {
    if (child.restarts() >= maxRestarts)
      throw new Trouble(`${child.name} keeps ending before it is ready; its log says:${tailOf(child.logFile)}`);
    await sleep(100, undefined, { signal });
  }
};

/** Whether the address answers 200 within two seconds. */
export const answers = async (url: string): Promise<boolean> => {
  try {
    const { ok } = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    return ok;
  } catch {
    return false;
  }
};

const health = z.object({
  backlog: z.number().optional(),
  lag: z.number().nullable(),
  parked: z.number(),
  mirrorBehind: z.number().optional(),
});
/** How far a service is behind with publishing (`backlog`) and with handling what others published. */
export type Health = z.infer<typeof health>;

/** Asks a service for its health, signed as one of us. */
export const healthOf = async (service: string, url: string, secretsDir: string): Promise<Health> => {
  const key = openKeyring(secretsDir, 'signing').current().key;
  const actor = { subject: 'supervisor', role: 'SERVICE', organizationId: null } as const;
  const signed = signRequest({
    key,
    audience: service,
    actor,
    correlationId: randomUUID(),
    body: '{}',
    now: Date.now(),
    nonce: randomUUID(),
  });
  const headers = { ...signed, 'content-type': 'application/json' };
  const response = await fetch(`${url}/health`, { method: 'POST', headers, body: '{}', signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`${service} answered ${response.status} to /health`);
  return health.parse(await response.json());
};

const isSettled = ({ backlog = 0, lag, mirrorBehind = 0 }: Health): boolean => backlog === 0 && lag === 0 && mirrorBehind === 0;
const hasWork = ({ backlog = 0, lag, mirrorBehind = 0 }: Health): boolean => backlog > 0 || (lag ?? 0) > 0 || mirrorBehind > 0;

/**
 * Resolves when nothing is on its way any more: all published, all handled. Where work was seen, its end must be seen
 * twice, because a lag is up to a second old and may not know what was published last.
 */
export const waitUntilSettled = async (ask: () => Promise<readonly Health[]>, signal: AbortSignal): Promise<void> => {
  for (let settled = 0, needed = 1; settled < needed;) {
    const healths = await ask().catch(() => []);
    if (healths.some(hasWork)) needed = 2;
    settled = healths.length > 0 && healths.every(isSettled) ? settled + 1 : 0;
    if (settled < needed) await sleep(settled === 0 ? 200 : 1_200, undefined, { signal });
  }
};
