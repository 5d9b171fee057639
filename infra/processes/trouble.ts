/** What a person can mend: one sentence that names the thing and the cure, printed without a stack. */
export class Trouble extends Error {
  override readonly name = 'Trouble';
}

/** The sentence to print for anything that was thrown. */
export const sentenceOf = (cause: unknown): string => {
  if (cause instanceof Trouble) return cause.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
};
