import { answerKey, answersOf, journalOf, toAnswerRow, toJournalRow, type Answer, type Command, type Entry } from '@legal-aid/journal/rows';
import type { ClientSession, Connection } from 'mongoose';

/** A command with what it decided, ready to be written beside others in one transaction. */
export interface Decision {
  readonly command: Command;
  /** The clock at its commit. */
  readonly at: Date;
  readonly entries: readonly Entry[];
  readonly answer: Answer;
}

/** The commands that have not succeeded yet: what an earlier, interrupted run wrote is left as it is. */
export const withoutAnswer = async <Planned extends { readonly command: Command }>(
  connection: Connection,
  planned: readonly Planned[],
): Promise<readonly Planned[]> => {
  const keys = planned.map(({ command }) => answerKey(command));
  const done = new Set(
    (
      await answersOf(connection)
        .find({ _id: { $in: keys } }, { projection: { _id: 1 } })
        .toArray()
    ).map(({ _id }) => _id),
  );
  return planned.filter(({ command }) => !done.has(answerKey(command)));
};

/** Writes journal rows and answers exactly as single commands do, many at once. */
export const writeDecisions = async (connection: Connection, decisions: readonly Decision[], session: ClientSession): Promise<void> => {
  if (decisions.length === 0) return;
  const rows = decisions.flatMap(({ command, at, entries }) => entries.map((entry) => toJournalRow(entry, command, at)));
  await journalOf(connection).insertMany(rows, { session });
  await answersOf(connection).insertMany(
    decisions.map(({ command, answer }) => toAnswerRow(command, answer)),
    { session },
  );
};

/** Cuts what comes one by one into parts of at most `size`; a part is made when it is asked for. */
export const chunksOf = function* <Item>(items: Iterable<Item>, size: number): Generator<readonly Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
};
