// Our gateway with everything on; only the supergraph is another, and budgets and rates are so wide that the bench stays within.
import { readFileSync } from 'node:fs';
import { createApp } from '@legal-aid/gateway/app';
import { configFrom } from '@legal-aid/gateway/config';
import { keyringOf } from '@legal-aid/service-kit/keyring';
import { createLogger } from '@legal-aid/service-kit/logger';
import { readArgument, type OwnSetting } from './setting.ts';

const { port, supergraph, subgraphs, issuerUrl, signingKey, actors } = readArgument<OwnSetting>();
const bySubject = new Map(actors.map((actor) => [actor.subject, actor]));
const nowhere = 'http://127.0.0.1:1';
const config = configFrom({
  NODE_ENV: 'test',
  PORT: String(port),
  SECRETS_DIR: 'none',
  KAFKA_BROKERS: 'none',
  ISSUER_URL: issuerUrl,
  REGISTRY_URL: nowhere,
  CASEWORK_URL: nowhere,
  STATISTICS_URL: nowhere,
  PUBLIC_SERVICES_URL: nowhere,
  COST_BUDGETS: actors.map(({ role }) => `${role}=1000000000`).join(','),
  RATE_PER_ACTOR: '1000000000/60',
  RATE_PER_ADDRESS: '1000000000/60',
});
const app = await createApp({
  config: { ...config, subgraphs },
  accounts: { actorOf: (subject) => bySubject.get(subject) ?? null, ready: () => true, freshness: () => 'CURRENT' },
  signing: keyringOf(Buffer.from(signingKey, 'base64url')),
  logger: createLogger('gateway', 'info'),
  now: () => Date.now(),
  supergraphSdl: readFileSync(supergraph, 'utf8'),
});
await app.http.listen({ host: '127.0.0.1', port });
