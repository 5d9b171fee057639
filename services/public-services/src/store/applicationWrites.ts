import { LostRace, type Write } from '@legal-aid/journal/execute';
import { takeNumbers } from '@legal-aid/journal/series';
import type { Connection } from 'mongoose';
import type { WithdrawnApplication } from '#domain/application';
import { withReceipt, type ApplicationFiled, type UnnumberedApplication } from '#domain/fileApplication';
import { seriesOf } from '#domain/receipt';
import type { ApplicationWithdrawn } from '#domain/withdrawApplication';
import { filedEntry, withdrawnEntry } from '#store/applicationEvents';
import { applicationsOf, toDocument, type Keys } from '#store/applications';
import { createCountFiling } from '#store/filings';

export interface FilingPorts extends Keys {
  /** How many applications with one telephone number are taken within an hour. */
  readonly mostPerPhone: number;
}

/**
 * Puts a filed application down, with the next number of the organisation's book of receipts.
 * @throws {TooManyFilings} which leaves no trace of it
 */
export const createWriteFiled = (
  connection: Connection,
  { mostPerPhone, ...keys }: FilingPorts,
): Write<UnnumberedApplication, ApplicationFiled> => {
  const countFiling = createCountFiling(connection, { digestKey: keys.digestKey, most: mostPerPhone });
  return async (unnumbered, _, session) => {
    const filed = withReceipt(unnumbered, await takeNumbers(connection, { series: seriesOf(unnumbered), count: 1 }, session));
    // First, so that a command that comes again is known by its application and is no further filing.
    await applicationsOf(connection).insertOne(toDocument(filed, keys), { session });
    await countFiling(filed, session);
    return { entries: [filedEntry(filed, keys.digestKey)], answer: { id: filed.id } };
  };
};

/** Puts down that an application was withdrawn. */
export const createWriteWithdrawn =
  (connection: Connection): Write<WithdrawnApplication, ApplicationWithdrawn> =>
  async (withdrawn, _, session) => {
    const { id, version, status, withdrawnAt } = withdrawn;
    const set = { version, status, withdrawnAt: new Date(withdrawnAt.epochMilliseconds) };
    const { matchedCount } = await applicationsOf(connection).updateOne({ _id: id, version: version - 1 }, { $set: set }, { session });
    if (matchedCount !== 1) throw new LostRace(id);
    return { entries: [withdrawnEntry(withdrawn)], answer: { id } };
  };
