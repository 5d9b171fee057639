import { keyedDigest } from '#digest';
import type { Caller } from '#signedRequests';

/** A client's command as the journal knows it. */
export interface ClientCommand {
  readonly id: string;
  readonly actor: string;
  readonly digest: string;
  readonly correlationId: string;
}

/** Makes the command of a mutation: the same id with another name or input has another digest. */
export const createCommandOf =
  (digestKey: Buffer) =>
  ({ actor, correlationId }: Caller) =>
  (name: string, id: string, input: object): ClientCommand => ({
    id,
    actor: actor.subject,
    digest: keyedDigest(digestKey, { name, input }),
    correlationId,
  });
