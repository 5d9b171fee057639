import type { Connection, mongo } from 'mongoose';
import { collectionOf } from '#collectionOf';

/** Who asked for what, once: the client's id and a keyed digest of the whole input. */
export interface Command {
  readonly id: string;
  readonly actor: string;
  readonly digest: string;
  /** Joins what one request caused. */
  readonly correlationId: string;
}

/** An event that a command caused, before it is recorded. */
export interface Entry {
  /** `service.aggregate`, such as `casework.case`. */
  readonly aggregate: string;
  readonly aggregateId: string;
  /** Counts events, so that an aggregate's rows are numbered without a gap. */
  readonly version: number;
  /** Type on the wire, such as `casework.case.accepted.v1`. */
  readonly type: string;
  readonly data: object;
  /** What our own services learn beside it: travels under the same id on the topic of its own type, which is internal. */
  readonly confidential?: { readonly type: string; readonly data: object };
}

/** A row of the journal: outbox, audit trail and source for replay in one. */
export interface JournalRow extends Entry {
  /** `aggregateId:version`, the event's id for ever. */
  readonly _id: string;
  readonly actor: string;
  readonly commandId: string;
  readonly correlationId: string;
  readonly recordedAt: Date;
  /** There until the event was published. */
  readonly pending?: true;
}

/** Plain JSON of ids and codes only: it is stored, and a repeated command gets exactly this again. */
export type Answer = Readonly<Record<string, string | number | boolean | null>>;

/** What a command that succeeded answered. */
export interface AnswerRow {
  /** `actor:commandId`. */
  readonly _id: string;
  readonly digest: string;
  readonly answer: Answer;
}

export const toJournalRow = (entry: Entry, command: Command, recordedAt: Date): JournalRow => ({
  _id: `${entry.aggregateId}:${entry.version}`,
  ...entry,
  actor: command.actor,
  commandId: command.id,
  correlationId: command.correlationId,
  recordedAt,
  pending: true,
});

export const answerKey = ({ actor, id }: Pick<Command, 'actor' | 'id'>): string => `${actor}:${id}`;

export const toAnswerRow = (command: Command, answer: Answer): AnswerRow => ({ _id: answerKey(command), digest: command.digest, answer });

export const journalOf = (connection: Connection): mongo.Collection<JournalRow> => collectionOf<JournalRow>(connection, 'journal');
export const answersOf = (connection: Connection): mongo.Collection<AnswerRow> => collectionOf<AnswerRow>(connection, 'commands');
