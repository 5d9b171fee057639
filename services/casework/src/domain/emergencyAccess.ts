import type * as contracts from '@legal-aid/contracts/events';
import { decided, refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { localDay, type Moment } from '@legal-aid/service-kit/clock';
import type { Temporal } from 'temporal-polyfill';
import type { CaseId, OrganizationId } from '#domain/case';
import type { EventOf } from '#domain/events';
import { workingDaysAfter } from '#domain/workingDays';

export type EmergencyAccessId = string & { readonly __brand: 'EmergencyAccessId' };
export type EmergencyCategory = contracts.EmergencyAccessOpened['data']['category'];
export type EmergencyFinding = contracts.EmergencyAccessReviewed['data']['finding'];

/** In which capacity somebody opens a case. */
export interface Opener {
  readonly subject: string;
  readonly role: string;
  readonly organizationId: string | null;
}

/** An emergency opening of one case (mở hồ sơ khẩn cấp). */
export interface EmergencyAccess {
  readonly id: EmergencyAccessId;
  readonly version: number;
  readonly caseId: CaseId;
  /** Who held the case when it was opened, and is told. */
  readonly organizationId: OrganizationId;
  readonly openedBy: Opener;
  readonly openedAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
  readonly category: EmergencyCategory;
  readonly reason: string;
  /** The last day for the review. */
  readonly reviewDueOn: Temporal.PlainDate;
  readonly review: { readonly finding: EmergencyFinding; readonly reviewedBy: string; readonly reviewedAt: Temporal.Instant } | null;
}
export type EmergencyEvent = EventOf<contracts.EmergencyAccessOpened> | EventOf<contracts.EmergencyAccessReviewed>;

/** A case as far as an opening needs to know it. */
export interface EmergencyCase {
  readonly id: CaseId;
  readonly organizationId: OrganizationId;
  /** Whether the opener sees the person without it. */
  readonly isOpenToOpener: boolean;
  readonly isProtected: boolean;
  /** When the opener's earlier openings of this case end or ended. */
  readonly earlierUntil: readonly Temporal.Instant[];
}

export interface Opening {
  readonly category: EmergencyCategory;
  readonly reason: string;
}

const lasts = { hours: 1 };
const leastReason = 20;
const characters = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const reviewWorkingDays = 3;

/** Opens the person of one case for an hour, to read, to who sees the case but not the person. LQ.6.1c, LQ.8.4. */
export const openEmergencyAccess = (
  opened: EmergencyCase,
  { category, reason }: Opening,
  { id, opener, moment: { now, today } }: { readonly id: EmergencyAccessId; readonly opener: Opener; readonly moment: Moment },
): Outcome<EmergencyAccess, EmergencyEvent> => {
  const why = whyNotOpen(opened, { reason, role: opener.role, now });
  if (why) return why;
  const { id: caseId, organizationId } = opened;
  const expiresAt = now.add(lasts);
  const event = { occurredOn: today.toString(), caseId, organizationId, category, expiresAt: expiresAt.toString() };
  return decided(
    {
      id,
      version: 1,
      caseId,
      organizationId,
      openedBy: opener,
      openedAt: now,
      expiresAt,
      category,
      reason,
      reviewDueOn: workingDaysAfter(today, reviewWorkingDays).last,
      review: null,
    },
    { type: 'casework.emergency-access.opened.v1', data: event },
  );
};

const whyNotOpen = (
  { isOpenToOpener, isProtected, earlierUntil }: EmergencyCase,
  { reason, role, now }: { readonly reason: string; readonly role: string; readonly now: Temporal.Instant },
): Refusal | null => {
  if ([...characters.segment(reason)].length < leastReason)
    return refused('EMERGENCY_REASON_SHORT', null, { field: 'reason', least: String(leastReason) });
  if (isOpenToOpener) return refused('EMERGENCY_NOT_NEEDED');
  const running = earlierUntil.find((until) => until.epochMilliseconds > now.epochMilliseconds);
  if (running) return refused('EMERGENCY_RUNNING', null, { expiresAt: running.toString() });
  return isProtected && role !== 'AUTHORITY' ? refused('CASE_PROTECTED', 'LQ.6.1c') : null;
};

/** Whether an opening shows anything at a moment; a clock that was set back before it opens nothing. */
export const isRunning = ({ openedAt, expiresAt }: Pick<EmergencyAccess, 'openedAt' | 'expiresAt'>, now: Temporal.Instant): boolean =>
  openedAt.epochMilliseconds <= now.epochMilliseconds && now.epochMilliseconds < expiresAt.epochMilliseconds;

export interface Review {
  readonly expectedVersion: number;
  readonly finding: EmergencyFinding;
}

/** Judges an opening, late rather than never; nobody judges his own. */
export const reviewEmergencyAccess = (
  access: EmergencyAccess,
  { expectedVersion, finding }: Review,
  { reviewer, now }: { readonly reviewer: string; readonly now: Temporal.Instant },
): Outcome<EmergencyAccess, EmergencyEvent> => {
  if (access.openedBy.subject === reviewer) return refused('EMERGENCY_REVIEW_OWN');
  if (access.review) return refused('EMERGENCY_REVIEWED');
  if (access.version !== expectedVersion) return refused('VERSION_STALE', null, { version: String(access.version) });
  const { caseId, organizationId } = access;
  return decided(
    { ...access, version: access.version + 1, review: { finding, reviewedBy: reviewer, reviewedAt: now } },
    { type: 'casework.emergency-access.reviewed.v1', data: { occurredOn: localDay(now).toString(), caseId, organizationId, finding } },
  );
};
