import { ApolloGateway } from '@apollo/gateway';
import type { Logger } from '@legal-aid/service-kit/logger';
import { forbidTelemetry } from '#config';
import type { SubgraphSource } from '#dataSource';
import { supergraphSdl as committed } from '#generated/supergraph';
import { teachScalars } from '#scalars';

/** The gateway on a composed supergraph, the committed one unless another is given: it asks no subgraph for its schema, so they may start in any order. */
export const createFederation = (
  sources: ReadonlyMap<string, SubgraphSource>,
  { logger, supergraphSdl = committed }: { readonly logger: Logger; readonly supergraphSdl?: string | undefined },
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
  return gateway;
};
