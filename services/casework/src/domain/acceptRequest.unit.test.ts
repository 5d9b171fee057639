import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { acceptRequest, withFileNumber, type Acceptance } from './acceptRequest.ts';
import type { CaseId, LegalAidCase, OrganizationId, ReceivedRequest } from './case.ts';
import type { Organization } from './organization.ts';

const now = Temporal.Instant.from('2026-03-02T03:00:00Z');
const moment = { now, today: Temporal.PlainDate.from('2026-03-02') };
const received: ReceivedRequest = {
  id: 'case-1' as CaseId,
  version: 1,
  applicationId: 'application-1',
  organizationId: 'centre-08' as OrganizationId,
  form: 'LITIGATION',
  field: 'CRIMINAL',
  sex: 'MALE',
  receivedAt: Temporal.Instant.from('2026-03-01T03:00:00Z'),
  status: 'RECEIVED',
};
const centre: Organization = {
  id: 'centre-08' as OrganizationId,
  kind: 'STATE_CENTER',
  provinceId: 'vn34-08',
  activeFrom: '2025-07-01',
  activeTo: null,
  successorId: null,
  parentId: null,
  branchOrdinal: null,
};
const acceptance: Acceptance = { expectedVersion: 1, form: 'LEGAL_ADVICE', field: 'OTHER', eligibilityGroup: 'POOR' };

describe('accepting a request', () => {
  it('makes it a case of the day, in the form and field that the officer chose', () => {
    expect(acceptRequest(received, centre, { acceptance, moment })).toMatchObject({
      kind: 'decided',
      state: { status: 'ACCEPTED', version: 2, form: 'LEGAL_ADVICE', field: 'OTHER', provinceId: 'vn34-08', grounds: ['POOR'] },
      events: [{ type: 'casework.case.accepted.v1' }],
    });
  });

  it('is entered in the register of the centre that took the work over', () => {
    const successor = { ...centre, id: 'centre-new' as OrganizationId };
    expect(acceptRequest(received, successor, { acceptance, moment })).toMatchObject({ state: { organizationId: 'centre-new' } });
  });

  it.each([
    ['a centre that has ended', { organization: { activeTo: '2026-03-02' } }, 'ORGANIZATION_NOT_ACTIVE'],
    ['a centre before its first day', { organization: { activeFrom: '2026-03-03' } }, 'ORGANIZATION_NOT_ACTIVE'],
    ['an older version', { acceptance: { expectedVersion: 0 } }, 'VERSION_STALE'],
    ['an unknown ground', { acceptance: { eligibilityGroup: 'RICH' } }, 'ELIGIBILITY_GROUP_UNKNOWN'],
    ['a department', { organization: { kind: 'JUSTICE_DEPARTMENT' } }, 'ORGANIZATION_GIVES_NO_AID'],
    [
      'six grounds',
      { acceptance: { otherEligibilityGroups: ['MERIT', 'CHILD', 'ELDERLY', 'DISABLED', 'HIV'] } },
      'ELIGIBILITY_GROUPS_COUNT',
    ],
    ['a ground twice', { acceptance: { otherEligibilityGroups: ['POOR'] } }, 'ELIGIBILITY_GROUPS_COUNT'],
    ['an unknown further ground', { acceptance: { otherEligibilityGroups: ['RICH'] } }, 'ELIGIBILITY_GROUP_UNKNOWN'],
    ['a repealed ground', { acceptance: { eligibilityGroup: 'TRAFFICKING_OLD' } }, 'ELIGIBILITY_GROUP_NOT_IN_FORCE'],
  ])('refuses %s', (_, change: { organization?: object; acceptance?: object }, code) => {
    const outcome = acceptRequest(
      received,
      { ...centre, ...change.organization },
      { acceptance: { ...acceptance, ...change.acceptance }, moment },
    );
    expect(outcome).toMatchObject({ kind: 'refused', code });
  });

  it('refuses what was accepted before', () => {
    const accepted = { ...received, status: 'ACCEPTED', version: 2 } as LegalAidCase;
    expect(acceptRequest(accepted, centre, { acceptance, moment })).toMatchObject({
      code: 'REQUEST_NOT_AWAITING_ACCEPTANCE',
      article: 'LQ.30.2',
    });
  });

  it.each([
    ['2025-06-30', 'TRAFFICKING_OLD', 'decided'],
    ['2025-06-30', 'TRAFFICKING', 'refused'],
    ['2025-07-01', 'TRAFFICKING_OLD', 'refused'],
    ['2025-07-01', 'TRAFFICKING', 'decided'],
  ])('takes the law of its own day: %s, %s is %s', (day, eligibilityGroup, kind) => {
    const old = { ...centre, activeFrom: '2018-01-01', provinceId: 'vn63-08' };
    const outcome = acceptRequest(received, old, {
      acceptance: { ...acceptance, eligibilityGroup },
      moment: { now, today: Temporal.PlainDate.from(day) },
    });
    expect(outcome.kind).toBe(kind);
  });

  it.each([
    ['2025-06-30', 'vn63-01'],
    ['2025-07-01', 'vn34-01'],
  ])('pins the province as it was on %s', (day, provinceId) => {
    const hanoi = { ...centre, activeFrom: '2018-01-01', provinceId: 'vn63-01' };
    expect(acceptRequest(received, hanoi, { acceptance, moment: { now, today: Temporal.PlainDate.from(day) } })).toMatchObject({
      state: { provinceId },
    });
  });
});

describe('a file number', () => {
  it('of a branch begins with the number of the branch', () => {
    const branch = { ...centre, kind: 'BRANCH', branchOrdinal: 1 } as const;
    const outcome = acceptRequest(received, branch, { acceptance: { ...acceptance, form: 'LITIGATION' }, moment });
    expect(outcome.kind === 'decided' && withFileNumber(outcome.state, 1).file.text).toBe('CN1.TGTT.01.2026');
  });

  it.each([
    ['LEGAL_ADVICE', 1, 'TT.TV.01.2026'],
    ['LITIGATION', 12, 'TT.TGTT.12.2026'],
    ['OUT_OF_COURT_REPRESENTATION', 1234, 'TT.ĐDNTT.1234.2026'],
  ] as const)('of %s, number %i, is written %s', (form, sequence, text) => {
    const outcome = acceptRequest(received, centre, { acceptance: { ...acceptance, form }, moment });
    expect(outcome.kind === 'decided' && withFileNumber(outcome.state, sequence).file).toEqual({ sequence, year: 2026, text });
  });
});
