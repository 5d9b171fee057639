import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDeadline, DeadlineExceeded, withDeadline } from '#deadline';
import { keyringOf } from '#keyring';
import { createSignedCall, type SignedCall } from '#signedCall';
import { guard } from '#signedRequests';

const now = 1_772_420_400_000;
const signing = keyringOf(Buffer.alloc(32, 1));
let app: FastifyInstance;
let call: SignedCall;

beforeAll(async () => {
  app = Fastify();
  guard(app, { name: 'owner', signing, now: () => now });
  app.post('/left', ({ caller }) => ({ left: caller.deadline - now }));
  app.post('/never', () => new Promise(() => undefined));
  const baseUrl = await app.listen({ host: '127.0.0.1', port: 0 });
  const actor = { subject: 'service:casework', role: 'SERVICE', organizationId: null } as const;
  call = createSignedCall({ baseUrl, audience: 'owner', signing, actor, now: () => now, random: randomUUID });
});
afterAll(() => app.close());

const leftOf = async (): Promise<number> => ((await call('/left', {}, 'c-1')) as { left: number }).left;

describe('a call from one of our services to another', () => {
  it('gives five seconds, or what is left here without the way back', async () => {
    expect(await leftOf()).toBe(5_000);
    const left = await withDeadline(
      createDeadline(1_000, () => 0),
      leftOf,
    );
    expect(left).toBe(950);
    expect(
      await withDeadline(
        createDeadline(60_000, () => 0),
        leftOf,
      ),
    ).toBe(5_000);
  });

  it('is broken off when its time is over', async () => {
    await expect(withDeadline(createDeadline(150), () => call('/never', {}, 'c-2'))).rejects.toThrow(/abort|timeout/iu);
  });

  it('is not made when no time is left', async () => {
    await expect(withDeadline(createDeadline(50), () => call('/left', {}, 'c-3'))).rejects.toThrow(DeadlineExceeded);
  });
});
