import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { signRequest } from '@legal-aid/service-kit/signature';

/** What GraphQL answers, read loosely: a test asserts its shape. */
export interface Answered {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

export interface Question {
  readonly url: string;
  /** The service that is asked. */
  readonly audience: string;
  readonly key: Buffer;
  readonly actor: Actor;
  readonly correlationId?: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly body: object;
}

/** Sends a signed request as the gateway does. */
export const postSigned = async ({ url, audience, key, actor, now, body, correlationId = randomUUID() }: Question): Promise<Response> => {
  const text = JSON.stringify(body);
  const signed = signRequest({ key, audience, actor, correlationId, body: text, now, nonce: randomUUID() });
  return fetch(url, { method: 'POST', headers: { ...signed, 'content-type': 'application/json' }, body: text });
};

/** An actor of a role, with his organisation where he has one. */
export const actorOf = (role: Role, subject: string, organizationId: string | null = null): Actor => ({ subject, role, organizationId });

export const authority = actorOf('AUTHORITY', 'authority');
export const analyst = actorOf('ANALYST', 'analyst');
export const citizen = (subject = 'citizen'): Actor => actorOf('CITIZEN', subject);
