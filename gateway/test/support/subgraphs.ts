import type { GuardedResolvers } from '@legal-aid/service-kit/policy';
import { createSubgraph } from '@legal-aid/service-kit/subgraph';
import type { Keyring } from '@legal-aid/service-kit/keyring';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pino } from 'pino';

/** What a subgraph does before it answers: nothing, hang, break off, or answer something else. */
export type Trouble = (request: FastifyRequest, reply: FastifyReply) => unknown;

const organization = { __typename: 'Organization', id: 'centre-08' };
const province = {
  id: 'province-08',
  code: '08',
  name: 'Tuyên Quang',
  fullName: 'Tỉnh Tuyên Quang',
  validFrom: '2025-07-01',
  predecessors: [],
};
const aCase = { id: 'case-1', version: 2, status: 'ACCEPTED', form: 'LITIGATION', field: 'CRIMINAL', receivedAt: '2026-03-01T03:00:00Z' };
const organizations = { nodes: [], hasNextPage: false };
const named = { ...organization, version: 1, kind: 'STATE_CENTER', name: 'Trung tâm', activeFrom: '2025-07-01', province };
const application = { id: 'application-1', filedAt: '2026-03-01T03:00:00Z', form: 'LITIGATION', field: 'CRIMINAL', organization };

const resolvers: Readonly<Record<string, object>> = {
  registry: {
    Query: {
      me: (_: unknown, __: unknown, { actor }: Caller) => ({ ...actor, id: 'account-1', version: 1, closed: false }),
      myCapacities: () => [],
      provinces: () => [province],
      organizations: () => organizations,
      organization: () => named,
    },
    Account: { organization: () => null },
    Organization: { __resolveReference: () => named },
    Province: { __resolveReference: () => province },
  },
  casework: {
    Query: { case: () => aCase },
    Mutation: { acceptRequest: () => ({ __typename: 'RequestAccepted', case: aCase }) },
    AcceptRequestPayload: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    LegalAidCase: { __resolveReference: () => aCase, organization: () => organization, application: () => ({ id: 'application-1' }) },
    Application: { __resolveReference: () => ({ id: 'application-1', case: aCase }) },
  },
  statistics: {
    Query: {
      form25: (_: unknown, { period }: { period: object }) => ({
        article: 'TT 03/2019/TT-BTP',
        period,
        asOf: '2026-03-02T03:00:00Z',
        provisional: false,
        columns: [],
        lines: [{}],
      }),
    },
    Sheet: { geography: () => 'CURRENT' },
    SheetLine: {
      province: () => ({ id: 'province-08' }),
      row: () => 'TOTAL',
      label: () => 'Tổng',
      values: () => [1],
      cell: () => ({ value: 1, cases: {} }),
    },
    SheetCell: { cases: () => ({ nodes: [{ id: 'case-1' }], hidden: 0, hasNextPage: false }) },
  },
  'public-services': {
    Query: { application: () => application, myApplications: () => ({ nodes: [application], hasNextPage: false }) },
    Application: { __resolveReference: () => application, summary: () => null },
  },
};

export interface Call {
  readonly body: { readonly query: string; readonly variables: Record<string, unknown> };
  readonly headers: FastifyRequest['headers'];
  readonly caller: FastifyRequest['caller'];
}

const typeDefsOf = async (name: string): Promise<string> =>
  ((await import(`../../../services/${name}/src/generated/typeDefs.ts`)) as { typeDefs: string }).typeDefs;

/** A real subgraph server on the real schema and signature check, with answers that never change. */
export const startSubgraph = async (name: string, signing: Keyring) => {
  const state = { calls: [] as Call[], trouble: null as Trouble | null };
  const app = await createSubgraph<Caller>({
    name,
    typeDefs: await typeDefsOf(name),
    // Answers that never change, for everyone.
    resolvers: (resolvers[name] ?? {}) as GuardedResolvers,
    contextOf: (caller) => caller,
    signing,
    logger: pino({ level: 'silent' }),
    now: () => Date.now(),
    ready: () => Promise.resolve(true),
    routes: (routes) => {
      routes.addHook('preHandler', async (request, reply) => {
        if (request.method !== 'POST') return;
        state.calls.push({ body: request.body as Call['body'], headers: request.headers, caller: request.caller });
        await state.trouble?.(request, reply);
      });
    },
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    state,
    close: async (): Promise<void> => {
      app.server.closeAllConnections();
      await app.close();
    },
  };
};
export type Subgraph = Awaited<ReturnType<typeof startSubgraph>>;

export const hang: Trouble = () => new Promise(() => undefined);
export const breakOff: Trouble = (request) => {
  request.raw.socket.destroy();
  return hang(request, undefined as never);
};
