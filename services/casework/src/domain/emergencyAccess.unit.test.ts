import { localDay } from '@legal-aid/service-kit/clock';
import type { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { at, decidedBy } from '../../test/support/lives.ts';
import type { CaseId, OrganizationId } from './case.ts';
import {
  isRunning,
  openEmergencyAccess,
  reviewEmergencyAccess,
  type EmergencyAccessId,
  type EmergencyCase,
  type Opener,
  type Opening,
} from './emergencyAccess.ts';

const moment = at('2026-03-06T16:59');
const opener: Opener = { subject: 'department-08', role: 'DEPARTMENT', organizationId: 'd-08' };
const found: EmergencyCase = {
  id: 'case-1' as CaseId,
  organizationId: 'centre-08' as OrganizationId,
  isOpenToOpener: false,
  isProtected: false,
  earlierUntil: [],
};
const opening: Opening = { category: 'DANGER_TO_LIFE', reason: 'Bị đe dọa giết, cần báo công an ngay' };
const open = ({ of = {}, by = {}, input = {} }: { of?: Partial<EmergencyCase>; by?: Partial<Opener>; input?: Partial<Opening> } = {}) =>
  openEmergencyAccess(
    { ...found, ...of },
    { ...opening, ...input },
    { id: 'e-1' as EmergencyAccessId, opener: { ...opener, ...by }, moment },
  );
const later = (duration: Temporal.DurationLike) => moment.now.add(duration);
const codeOf = (outcome: ReturnType<typeof open>): string => (outcome.kind === 'refused' ? outcome.code : 'OPEN');

describe('an emergency opening', () => {
  it.each<[string, Parameters<typeof open>[0], string]>([
    ['of a case that the opener sees without the person', {}, 'OPEN'],
    ['with a reason of exactly 20 characters', { input: { reason: 'ế'.normalize('NFD').repeat(20) } }, 'OPEN'],
    ['with a reason of 19', { input: { reason: 'ế'.normalize('NFD').repeat(19) } }, 'EMERGENCY_REASON_SHORT'],
    ['of what he sees anyway', { of: { isOpenToOpener: true } }, 'EMERGENCY_NOT_NEEDED'],
    ['while one of his runs for another second', { of: { earlierUntil: [later({ seconds: 1 })] } }, 'EMERGENCY_RUNNING'],
    ['in the second in which his last one ended', { of: { earlierUntil: [later({ hours: -1 }), moment.now] } }, 'OPEN'],
    ['of a protected person', { of: { isProtected: true } }, 'CASE_PROTECTED'],
    ['of a protected person by a head', { of: { isProtected: true }, by: { role: 'HEAD' } }, 'CASE_PROTECTED'],
    [
      'of a protected person by the national authority',
      { of: { isProtected: true }, by: { role: 'AUTHORITY', organizationId: null } },
      'OPEN',
    ],
  ])('%s: %s', (_, given, code) => expect(codeOf(open(given))).toBe(code));

  it('lasts an hour to the second, and is to be reviewed within three working days', () => {
    const access = decidedBy(open());
    expect(access.expiresAt.toString()).toBe(later({ hours: 1 }).toString());
    // Opened on a Friday: Monday, Tuesday, Wednesday.
    expect(access.reviewDueOn.toString()).toBe('2026-03-11');
    expect(localDay(access.openedAt).toString()).toBe('2026-03-06');
  });

  it.each<[string, Temporal.DurationLike, boolean]>([
    ['in its first second', { seconds: 0 }, true],
    ['in its last second', { minutes: 59, seconds: 59, milliseconds: 999 }, true],
    ['when its hour is over', { hours: 1 }, false],
    ['when the clock jumped a year ahead', { hours: 24 * 365 }, false],
    ['when the clock was set back before it', { milliseconds: -1 }, false],
  ])('shows the person %s: %s %s', (_, duration, runs) => expect(isRunning(decidedBy(open()), later(duration))).toBe(runs));
});

describe('the review of an opening', () => {
  const access = decidedBy(open());
  const review = (reviewer: string, expectedVersion = 1, of = access) =>
    reviewEmergencyAccess(of, { expectedVersion, finding: 'UNJUSTIFIED' }, { reviewer, now: later({ hours: 200 }) });

  it('is written by another one than who opened it, however late', () => {
    const reviewed = decidedBy(review('auditor'));
    expect(reviewed).toMatchObject({ version: 2, review: { finding: 'UNJUSTIFIED', reviewedBy: 'auditor' } });
    expect(review('auditor', 2, reviewed)).toMatchObject({ code: 'EMERGENCY_REVIEWED' });
  });

  it('is refused to who opened it, and of another version', () => {
    expect(review('department-08')).toMatchObject({ code: 'EMERGENCY_REVIEW_OWN' });
    expect(review('auditor', 7)).toMatchObject({ code: 'VERSION_STALE' });
  });
});
