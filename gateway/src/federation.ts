import { ApolloGateway } from '@apollo/gateway';
import type { Logger } from '@legal-aid/service-kit/logger';
import { forbidTelemetry } from '#config';
import type { SubgraphSource } from '#dataSource';
import { supergraphSdl } from '#generated/supergraph';
import { teachScalars } from '#scalars';

/** The gateway on the committed supergraph: it asks no subgraph for its schema, so they may start in any order. */
export const createFederation = (sources: ReadonlyMap<string, SubgraphSource>, logger: Logger): ApolloGateway => {
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
