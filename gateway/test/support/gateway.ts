import { randomBytes } from 'node:crypto';
import type { Actor } from '@legal-aid/service-kit/actor';
import { keyringOf } from '@legal-aid/service-kit/keyring';
import { pino } from 'pino';
import { expect } from 'vitest';
import { createApp } from '#app';
import { configFrom } from '#config';
import type { Freshness } from '#freshness';
import { startIssuer } from './issuer.ts';
import { startSubgraph, type Subgraph } from './subgraphs.ts';

/** What every answer of an operation that was understood says of its price. */
export const cost = { asked: expect.any(Number), budget: expect.any(Number) };

/** The demo people; who has several capacities has the newest first. */
const people: readonly Actor[] = [
  { subject: 'intake-08', role: 'INTAKE_OFFICER', organizationId: 'centre-08', accountId: 'account-1' },
  { subject: 'intake-08', role: 'HEAD', organizationId: 'centre-08', accountId: 'account-0' },
  { subject: 'citizen', role: 'CITIZEN', organizationId: null, accountId: 'account-2' },
  { subject: 'analyst', role: 'ANALYST', organizationId: null, accountId: 'account-3' },
];
const names = ['registry', 'casework', 'statistics', 'public-services'] as const;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
    readonly extensions?: Record<string, unknown>;
  };
}

export interface TestGatewayOptions {
  readonly production?: boolean;
  readonly ready?: () => boolean;
  readonly freshness?: () => Freshness;
  /** More configuration, as the environment says it. */
  readonly env?: Readonly<Record<string, string>>;
}

const placeOf = (production: boolean, issuerUrl: string) => ({
  NODE_ENV: production ? 'production' : 'test',
  PORT: '0',
  SECRETS_DIR: 'none',
  KAFKA_BROKERS: 'none',
  ISSUER_URL: issuerUrl,
  // Every bad token of the tests comes from the same address.
  RATE_TOKEN_FAILURES: 'none',
});
const urlOf = ([name, { url }]: readonly [string, Subgraph]) => [`${name.toUpperCase().replace('-', '_')}_URL`, url] as const;

const actorOf = (subject: string, accountId?: string): Actor | null =>
  people.find((actor) => actor.subject === subject && (accountId === undefined || actor.accountId === accountId)) ?? null;

/** The real gateway between a real issuer and real subgraph servers; its log is kept to be looked at. */
export const startTestGateway = async ({
  production = false,
  ready = () => true,
  freshness = () => 'CURRENT',
  env = {},
}: TestGatewayOptions = {}) => {
  const signing = keyringOf(randomBytes(32));
  const issuer = await startIssuer();
  const started = await Promise.all(names.map(async (name) => [name, await startSubgraph(name, signing)] as const));
  const subgraphs = Object.fromEntries(started) as Record<(typeof names)[number], Subgraph>;
  const log: string[] = [];
  const app = await createApp({
    config: configFrom({ ...placeOf(production, issuer.url), ...Object.fromEntries(started.map(urlOf)), ...env }),
    accounts: { actorOf, ready, freshness },
    signing,
    logger: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    now: () => Date.now(),
  });
  const url = await app.http.listen({ host: '127.0.0.1', port: 0 });
  const token = await issuer.token('intake-08');
  const raw = async (init: RequestInit & { path?: string }): Promise<Answer> => {
    const response = await fetch(`${url}${init.path ?? '/graphql'}`, init);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text.startsWith('{') ? (JSON.parse(text) as Answer['body']) : {},
    };
  };
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return {
    url,
    issuer,
    subgraphs,
    signing,
    log,
    token,
    raw,
    /** Posts a body, whatever it is, as an intake officer. */
    post: (body: string, more: Record<string, string> = {}) => raw({ method: 'POST', body, headers: { ...headers, ...more } }),
    ask: (query: string, variables?: unknown, more: Record<string, string> = {}) =>
      raw({ method: 'POST', body: JSON.stringify({ query, variables }), headers: { ...headers, ...more } }),
    callsOf: (name: (typeof names)[number]) => subgraphs[name].state.calls,
    close: async (): Promise<void> => {
      await app.close();
      await Promise.all([issuer.close(), ...started.map(([, subgraph]) => subgraph.close())]);
    },
  };
};

export type TestGateway = Awaited<ReturnType<typeof startTestGateway>>;
