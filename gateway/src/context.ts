import type { Actor } from '@legal-aid/service-kit/actor';

/** What one request carries from the door to the subgraphs. */
export interface GatewayContext {
  /** Null only while the query page asks for the schema. */
  readonly actor: Actor | null;
  readonly correlationId: string;
  /** Subgraphs that could not be reached for this operation. */
  readonly unavailable: Set<string>;
}
