import { ApolloGateway } from '@apollo/gateway';
import { Supergraph } from '@apollo/federation-internals';
import type { Logger } from '@legal-aid/service-kit/logger';
import { forbidTelemetry } from '#config';
import type { GatewayContext } from '#context';
import type { SubgraphSource } from '#dataSource';
import { createExecutor } from '#execution/executor';
import { supergraphSdl as committed } from '#generated/supergraph';
import { teachScalars } from '#scalars';

export interface FederationOptions {
  readonly logger: Logger;
  /** Another composed schema than the committed one. */
  readonly supergraphSdl?: string | undefined;
}

/**
 * The gateway on a composed supergraph: it asks no subgraph for its schema, so they may start in any order. The library gives
 * schema, planner and an executor for what ours does not compile.
 */
export const createFederation = (
  sources: ReadonlyMap<string, SubgraphSource>,
  { logger, supergraphSdl = committed }: FederationOptions,
): ApolloGateway => {
  forbidTelemetry();
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name }) => {
      const source = sources.get(name);
      if (!source) throw new Error(`The supergraph names the subgraph ${name}, whose address is not configured.`);
      return source;
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => teachScalars(apiSchema));
  const executor = createExecutor({
    supergraph: Supergraph.build(supergraphSdl),
    subgraphs: new Map([...sources].map(([name, { ask }]) => [name, (context, request) => ask(context as GatewayContext, request)])),
    otherwise: gateway.executor,
    onOther: (reason) => logger.warn({ reason }, 'an operation is not compiled'),
  });
  const load = gateway.load.bind(gateway);
  gateway.load = async (options) => ({ ...(await load(options)), executor });
  return gateway;
};
