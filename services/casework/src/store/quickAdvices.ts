import type { LegalField } from '@legal-aid/contracts/codes';
import { collectionOf } from '@legal-aid/journal/collectionOf';
import type { Entry, Write } from '@legal-aid/journal/execute';
import { takeNumbers } from '@legal-aid/journal/series';
import type { Place, Sealer } from '@legal-aid/service-kit/seal';
import type { Connection, mongo } from 'mongoose';
import type { OrganizationId } from '#domain/case';
import {
  adviceGiven,
  bookOf,
  withBookNumber,
  type QuickAdvice,
  type QuickAdviceGiven,
  type QuickAdviceId,
  type UnnumberedAdvice,
} from '#domain/quickAdvice';

export interface QuickAdviceDocument {
  readonly _id: QuickAdviceId;
  readonly version: number;
  readonly organizationId: OrganizationId;
  readonly provinceId: string;
  readonly field: LegalField;
  readonly givenAt: Date;
  readonly givenOn: string;
  /** Sealed. */
  readonly question: string;
  /** Sealed. */
  readonly answer: string;
  readonly book: QuickAdvice['book'];
}

export const quickAdvicesOf = (connection: Connection): mongo.Collection<QuickAdviceDocument> =>
  collectionOf<QuickAdviceDocument>(connection, 'quick_advices');

const place = (id: string, field: 'question' | 'answer'): Place => ({ collection: 'quick_advices', id, field });

export const toAdviceDocument = (
  { id, givenAt, givenOn, question, answer, ...codes }: QuickAdvice,
  sealer: Sealer,
): QuickAdviceDocument => ({
  ...codes,
  _id: id,
  givenAt: new Date(givenAt.epochMilliseconds),
  givenOn: givenOn.toString(),
  question: sealer.seal(place(id, 'question'), question),
  answer: sealer.seal(place(id, 'answer'), answer),
});

/** One sealed field, opened. */
export const openText = (document: QuickAdviceDocument, field: 'question' | 'answer', sealer: Sealer): string =>
  sealer.open(place(document._id, field), document[field]);

export const adviceEntry = (advice: QuickAdvice): Entry => ({
  aggregate: 'casework.quick-advice',
  aggregateId: advice.id,
  version: advice.version,
  ...adviceGiven(advice),
});

/** Puts quick advice down under the next number of its book. */
export const createWriteAdvice =
  (connection: Connection, sealer: Sealer): Write<UnnumberedAdvice, QuickAdviceGiven> =>
  async (unnumbered, _, session) => {
    const sequence = await takeNumbers(connection, { series: bookOf(unnumbered), count: 1 }, session);
    const advice = withBookNumber(unnumbered, sequence);
    await quickAdvicesOf(connection).insertOne(toAdviceDocument(advice, sealer), { session });
    return { entries: [adviceEntry(advice)], answer: { id: advice.id } };
  };

/** A page of a book, newest first: one more than asked, so that the page knows whether another follows. */
export const pageOfAdvice = (
  connection: Connection,
  scope: mongo.Filter<QuickAdviceDocument>,
  { first, cursor }: { readonly first: number; readonly cursor: readonly string[] | null },
) => {
  const [at, id] = cursor ?? [];
  const givenAt = new Date(Number(at));
  const behind = cursor === null ? {} : { $or: [{ givenAt: { $lt: givenAt } }, { givenAt, _id: { $gt: id } }] };
  return quickAdvicesOf(connection)
    .find({ $and: [scope, behind] } as mongo.Filter<QuickAdviceDocument>)
    .sort({ givenAt: -1, _id: 1 })
    .limit(first + 1)
    .toArray();
};
