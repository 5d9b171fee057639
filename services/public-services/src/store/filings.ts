import { keyedDigest } from '@legal-aid/service-kit/digest';
import type { ClientSession, Connection, mongo } from 'mongoose';
import { Temporal } from 'temporal-polyfill';
import type { FiledApplication } from '#domain/application';
import { applicationsOf } from '#store/applications';

/** When applications were filed lately with one telephone number, which is known by its keyed digest only. */
interface FilingsRow {
  readonly _id: string;
  readonly filedAt: readonly Date[];
  /** By the database's own clock; the row is gone soon after. */
  readonly expiresAt: Date;
}

/** More applications with one telephone number than are taken within an hour. */
export class TooManyFilings extends Error {
  override readonly name = 'TooManyFilings';
  /** When the next one is taken for certain. */
  readonly freeAt: Temporal.Instant;
  constructor(freeAt: Temporal.Instant) {
    super('too many applications with one telephone number');
    this.freeAt = freeAt;
  }
}

const windowMs = 3_600_000;

export const filingsOf = (connection: Connection): mongo.Collection<FilingsRow> => connection.collection<FilingsRow>('filings');

/**
 * Counts the filing of an application within the transaction that files it; one without a telephone number is not counted.
 * @throws {TooManyFilings}
 */
export const createCountFiling =
  (connection: Connection, { digestKey, most }: { readonly digestKey: Buffer; readonly most: number }) =>
  async ({ applicant: { phone }, filedBy, filedAt }: FiledApplication, session: ClientSession): Promise<void> => {
    if (phone === null || most === 0) return;
    const at = new Date(filedAt.epochMilliseconds);
    const since = new Date(at.getTime() - windowMs);
    const lately = { $filter: { input: { $ifNull: ['$filedAt', []] }, cond: { $gt: ['$$this', since] } } };
    const expiresAt = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: windowMs } };
    const row = await filingsOf(connection).findOneAndUpdate(
      { _id: keyedDigest(digestKey, { filingsOf: phone }) },
      [{ $set: { filedAt: { $concatArrays: [lately, [at]] }, expiresAt } }],
      { upsert: true, returnDocument: 'after', session },
    );
    const [oldest = at, ...others] = row?.filedAt ?? [];
    if (others.length < most) return;
    // Whoever did not file the oldest must not learn when somebody with this number did: after an hour it is free in any case.
    const own = await applicationsOf(connection).findOne({ filedBy, filedAt: oldest }, { session, projection: { _id: 1 } });
    throw new TooManyFilings(Temporal.Instant.fromEpochMilliseconds((own ? oldest : at).getTime() + windowMs));
  };
