import { typeDefs as casework } from '@legal-aid/casework/generated/typeDefs';
import { typeDefs as publicServices } from '@legal-aid/public-services/generated/typeDefs';
import { typeDefs as registry } from '@legal-aid/registry/generated/typeDefs';
import { typeDefs as statistics } from '@legal-aid/statistics/generated/typeDefs';
import type { Family } from './family.ts';

/** Our own supergraph. */
export const ourFamily: Family = { name: 'legal-aid', subgraphs: { registry, casework, statistics, 'public-services': publicServices } };
