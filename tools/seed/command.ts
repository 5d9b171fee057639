import { derivedId } from '@legal-aid/journal/derivedId';
import type { Command } from '@legal-aid/journal/execute';

/** Who the seed says gave its commands to the registry. */
export const authority = 'authority';

/** The id of a planned command: a UUID like any client's, the same every time. */
export const commandIdOf = (...what: readonly string[]): string => derivedId('seed', ...what);

/** A planned command as the journal knows it; `digest` is made by the service's own key. */
export const plannedCommand = (actor: string, id: string, digest: string): Command => ({
  actor,
  id,
  digest,
  correlationId: derivedId('correlation', actor, id),
});
