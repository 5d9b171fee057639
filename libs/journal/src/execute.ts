import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import type { ClientSession, Connection } from 'mongoose';
import { answerKey, answersOf, journalOf, toAnswerRow, toJournalRow, type Answer, type Command, type Entry } from '#rows';

export type { Answer, Command, Entry } from '#rows';

/** Inside the transaction: guards the version, takes a number if one is due, writes the state, and tells what happened. */
export type Write<State, Event> = (
  state: State,
  events: readonly Event[],
  session: ClientSession,
) => Promise<{ readonly entries: readonly Entry[]; readonly answer: Answer }>;

/** Thrown by `Write` when the aggregate is no longer at the version that was decided on. */
export class LostRace extends Error {
  override readonly name = 'LostRace';
}

/** The id came before with another input. */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
}

export interface ExecuteOptions {
  readonly connection: Connection;
  readonly now: () => Date;
  /** Called after each commit: wakes the relay. */
  readonly onCommitted: () => void;
}

/** Runs a command: `decide` answers by the law, `write` puts it down. */
export type Execute = <State, Event>(
  command: Command,
  decide: () => Promise<Outcome<State, Event>>,
  write: Write<State, Event>,
) => Promise<Answer | Refusal>;

const attempts = 3;

/**
 * Decides, then commits state, journal and answer in one transaction, or nothing.
 * A command that succeeded gives the same answer for ever, however often and however concurrently it is sent;
 * one that was refused may succeed when it is sent again.
 * @throws {CommandIdReused} when the id was used for another input.
 */
export const createExecute =
  (options: ExecuteOptions): Execute =>
  async (command, decide, write) => {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const outcome = await decide();
      if (outcome.kind === 'refused') return (await answerOf(options.connection, command)) ?? outcome;
      try {
        const answer = await commit(options, command, (session) => write(outcome.state, outcome.events, session));
        options.onCommitted();
        return answer;
      } catch (cause) {
        if (!isLostRace(cause)) throw cause;
        // Waits until what the winner wrote is seen by every read, or three attempts could all look too early.
        const earlier = await answerOf(options.connection, command, 'linearizable');
        if (earlier) return earlier;
      }
    }
    return refused('CONFLICT');
  };

/** Whether an outcome of `Execute` is a refusal; an answer's fields are codes and can never look like one. */
export const isRefusal = (outcome: Answer | Refusal): outcome is Refusal => outcome['kind'] === 'refused';

/**
 * What this very command answered, if it succeeded before.
 * @throws {CommandIdReused} when the id was used for another input.
 */
export const answerOf = async (
  connection: Connection,
  command: Command,
  level: 'majority' | 'linearizable' = 'majority',
): Promise<Answer | undefined> => {
  const row = await answersOf(connection).findOne({ _id: answerKey(command) }, { readConcern: { level } });
  if (row && row.digest !== command.digest) throw new CommandIdReused(`command id ${command.id} was used for another input`);
  return row?.answer;
};

type Committed = Awaited<ReturnType<Write<unknown, unknown>>>;

const commit = (
  { connection, now }: ExecuteOptions,
  command: Command,
  write: (session: ClientSession) => Promise<Committed>,
): Promise<Answer> =>
  connection.transaction(async (session) => {
    const { entries, answer } = await write(session);
    const recordedAt = now();
    await journalOf(connection).insertMany(
      entries.map((entry) => toJournalRow(entry, command, recordedAt)),
      { session },
    );
    await answersOf(connection).insertOne(toAnswerRow(command, answer), { session });
    return answer;
  });

const isLostRace = (cause: unknown): boolean =>
  cause instanceof LostRace || (cause instanceof Error && 'code' in cause && cause.code === 11_000);
