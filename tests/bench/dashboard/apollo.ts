// The process to compare with: Apollo Gateway and its standalone server as they come, on the same supergraph. It adds what our
// subgraphs demand and nothing else: it trusts a header that says who asks, and signs its fetches.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Actor } from '@legal-aid/service-kit/actor';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { signRequest } from '@legal-aid/service-kit/signature';
import { readSetting } from './setting.ts';

const { port, supergraph, secretsDir, subgraphs } = readSetting();
const key = openKeyring(secretsDir, 'signing').current().key;

interface Context {
  readonly actor: Actor;
  readonly correlationId: string;
}

const sourceOf = (name: string): RemoteGraphQLDataSource<Context> =>
  new RemoteGraphQLDataSource<Context>({
    url: `${subgraphs[name]}/graphql`,
    willSendRequest: ({ request, context: { actor, correlationId } }) => {
      const { http, query, ...rest } = request;
      const body = JSON.stringify({ query, ...rest });
      const signed = signRequest({ key, audience: name, actor, correlationId, body, now: Date.now(), nonce: randomUUID() });
      for (const [header, value] of Object.entries(signed)) http?.headers.set(header, value);
    },
  });

const gateway = new ApolloGateway({ supergraphSdl: readFileSync(supergraph, 'utf8'), buildService: ({ name }) => sourceOf(name) });
await startStandaloneServer(new ApolloServer<Context>({ gateway }), {
  listen: { host: '127.0.0.1', port },
  context: async ({ req }) => ({ actor: JSON.parse(String(req.headers['x-bench-actor'])) as Actor, correlationId: randomUUID() }),
});
