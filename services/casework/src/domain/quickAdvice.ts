import { givesAid, type LegalField } from '@legal-aid/contracts/codes';
import type * as contracts from '@legal-aid/contracts/events';
import { provinceIdOn } from '@legal-aid/contracts/provinces';
import { decided, refused, type Outcome } from '@legal-aid/decision';
import type { Moment } from '@legal-aid/service-kit/clock';
import type { Temporal } from 'temporal-polyfill';
import type { OrganizationId } from '#domain/case';
import type { EventOf } from '#domain/events';
import { isActive, type Organization } from '#domain/organization';

export type QuickAdviceId = string & { readonly __brand: 'QuickAdviceId' };

/** A simple question that was answered at once (việc trợ giúp pháp lý): no file, a line in a book of its own. LQ.32.2, TT12.8.2. */
export interface QuickAdvice {
  readonly id: QuickAdviceId;
  readonly version: 1;
  readonly organizationId: OrganizationId;
  readonly provinceId: string;
  readonly field: LegalField;
  readonly givenAt: Temporal.Instant;
  readonly givenOn: Temporal.PlainDate;
  readonly question: string;
  readonly answer: string;
  readonly book: { readonly sequence: number; readonly year: number };
}
/** Before it took its number in the book, which happens in the transaction. */
export type UnnumberedAdvice = Omit<QuickAdvice, 'book'>;

export interface Advice {
  readonly field: LegalField;
  readonly question: string;
  readonly answer: string;
}
export interface QuickAdviceGiven {
  readonly type: 'casework.quick-advice.given.v1';
}

/** LQ.32.2: whoever takes requests in answers a simple question at once; it is not a case and is never counted as one. */
export const recordQuickAdvice = (
  organization: Organization,
  { field, question, answer }: Advice,
  { id, moment: { now, today } }: { id: QuickAdviceId; moment: Moment },
): Outcome<UnnumberedAdvice, QuickAdviceGiven> => {
  const day = today.toString();
  if (!givesAid(organization.kind)) return refused('ORGANIZATION_GIVES_NO_AID', 'LQ.10');
  if (!isActive(organization, day)) return refused('ORGANIZATION_NOT_ACTIVE', 'LQ.16');
  const place = { organizationId: organization.id, provinceId: provinceIdOn(organization.provinceId, day) };
  return decided(
    { id, version: 1, ...place, field, question, answer, givenAt: now, givenOn: today },
    { type: 'casework.quick-advice.given.v1' },
  );
};

/** The series of a book: organisation and year. */
export const bookOf = ({ organizationId, givenOn }: Pick<QuickAdvice, 'organizationId' | 'givenOn'>): string =>
  `${organizationId}:quick-advice:${givenOn.year}`;

export const withBookNumber = (advice: UnnumberedAdvice, sequence: number): QuickAdvice => ({
  ...advice,
  book: { sequence, year: advice.givenOn.year },
});

/** What others learn of it: codes only. */
export const adviceGiven = ({ givenOn, organizationId, provinceId, field, book }: QuickAdvice): EventOf<contracts.QuickAdviceGiven> => ({
  type: 'casework.quick-advice.given.v1',
  data: { occurredOn: givenOn.toString(), organizationId, provinceId, field, bookSequence: book.sequence, bookYear: book.year },
});
