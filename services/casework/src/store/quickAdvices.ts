import type { LegalField } from '@legal-aid/contracts/codes';
import { collectionOf } from '@legal-aid/journal/collectionOf';
import type { Entry, Write } from '@legal-aid/journal/execute';
import { takeNumbers } from '@legal-aid/journal/series';
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
import { scopeFilter, type Scope } from '#scope';
import { newSeal, sealOf, type Seals } from '#store/seals';

export interface QuickAdviceDocument {
  readonly _id: QuickAdviceId;
  readonly version: number;
  readonly organizationId: OrganizationId;
  readonly provinceId: string;
  readonly field: LegalField;
  readonly givenAt: Date;
  readonly givenOn: string;
  /** The record's own key, wrapped. */
  readonly wrapped: string;
  /** Sealed. */
  readonly question: string;
  /** Sealed. */
  readonly answer: string;
  readonly book: QuickAdvice['book'];
}

export const quickAdvicesOf = (connection: Connection): mongo.Collection<QuickAdviceDocument> =>
  collectionOf<QuickAdviceDocument>(connection, 'quick_advices');

type Vaulted = Pick<Seals, 'vault'>;

export const toAdviceDocument = (
  { id, givenAt, givenOn, question, answer, ...codes }: QuickAdvice,
  seals: Vaulted,
): QuickAdviceDocument => {
  const sealed = newSeal(seals, 'quick_advices', id);
  return {
    ...codes,
    _id: id,
    givenAt: new Date(givenAt.epochMilliseconds),
    givenOn: givenOn.toString(),
    wrapped: sealed.wrapped,
    question: sealed.seal('question', question),
    answer: sealed.seal('answer', answer),
  };
};

/** One sealed field, opened. */
export const openText = (document: QuickAdviceDocument, field: 'question' | 'answer', seals: Vaulted): string =>
  sealOf(seals, 'quick_advices', document).open(field, document[field]);

export const adviceEntry = (advice: QuickAdvice): Entry => ({
  aggregate: 'casework.quick-advice',
  aggregateId: advice.id,
  version: advice.version,
  ...adviceGiven(advice),
});

/** Puts quick advice down under the next number of its book. */
export const createWriteAdvice =
  (connection: Connection, seals: Vaulted): Write<UnnumberedAdvice, QuickAdviceGiven> =>
  async (unnumbered, _, session) => {
    const sequence = await takeNumbers(connection, { series: bookOf(unnumbered), count: 1 }, session);
    const advice = withBookNumber(unnumbered, sequence);
    await quickAdvicesOf(connection).insertOne(toAdviceDocument(advice, seals), { session });
    return { entries: [adviceEntry(advice)], answer: { id: advice.id } };
  };

/** One piece of advice within a scope, or null. */
export const adviceById = (connection: Connection, id: string, scope: Scope): Promise<QuickAdviceDocument | null> =>
  quickAdvicesOf(connection).findOne({ $and: [{ _id: id as QuickAdviceId }, scopeFilter(scope)] });

/** A page of a book, newest first: one more than asked, so that the page knows whether another follows. */
export const pageOfAdvice = (
  connection: Connection,
  scope: Scope,
  { first, cursor }: { readonly first: number; readonly cursor: readonly string[] | null },
) => {
  const [at, id] = cursor ?? [];
  const givenAt = new Date(Number(at));
  const behind = cursor === null ? {} : { $or: [{ givenAt: { $lt: givenAt } }, { givenAt, _id: { $gt: id } }] };
  return quickAdvicesOf(connection)
    .find({ $and: [scopeFilter(scope), behind] } as mongo.Filter<QuickAdviceDocument>)
    .sort({ givenAt: -1, _id: 1 })
    .limit(first + 1)
    .toArray();
};
