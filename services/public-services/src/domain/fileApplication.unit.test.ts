import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { ApplicationId } from './application.ts';
import { fileApplication, withReceipt, type ApplicationForm } from './fileApplication.ts';

const centre = { id: 'centre-08', kind: 'STATE_CENTER', activeFrom: '2025-07-01', activeTo: null } as const;
const form: ApplicationForm = {
  organizationId: 'centre-08',
  form: 'LITIGATION',
  field: 'CRIMINAL',
  summary: 'Con trai tôi bị tạm giữ.',
  applicant: {
    name: 'Siu H’Linh',
    birthDate: '1990-04-12',
    sex: 'FEMALE',
    address: 'Thôn 3',
    phone: null,
    personalId: null,
    eligibilityGroups: ['POOR'],
  },
};
const circumstances = {
  id: 'application-1' as ApplicationId,
  filedBy: 'citizen',
  trackingCode: '0123456789ABC',
  now: Temporal.Instant.from('2026-03-01T18:00:00Z'),
  today: Temporal.PlainDate.from('2026-03-02'),
};
const withApplicant = (changes: object): ApplicationForm => ({ ...form, applicant: { ...form.applicant, ...changes } });

describe('filing an application', () => {
  it('takes it as it was written, for who sent it', () => {
    expect(fileApplication(centre, form, circumstances)).toMatchObject({
      kind: 'decided',
      state: { id: 'application-1', version: 1, filedBy: 'citizen', applicant: { name: 'Siu H’Linh' } },
    });
  });

  it('takes its number from the book of the day in Viet Nam', () => {
    const lastDay = { now: Temporal.Instant.from('2026-12-31T17:30:00Z'), today: Temporal.PlainDate.from('2027-01-01') };
    const outcome = fileApplication(centre, form, { ...circumstances, ...lastDay });
    expect(outcome.kind === 'decided' && withReceipt(outcome.state, 7)).toEqual({
      ...{ ...form, id: 'application-1', version: 1, status: 'FILED', filedBy: 'citizen', filedAt: lastDay.now },
      receipt: { sequence: 7, year: 2027, text: 'BN.07.2027', trackingCode: '0123456789ABC' },
    });
  });

  it.each([
    ['today, a new-born', { birthDate: '2026-03-02' }, 'decided'],
    ['tomorrow', { birthDate: '2026-03-03' }, 'refused'],
    ['five grounds', { eligibilityGroups: ['POOR', 'MERIT', 'CHILD', 'HIV', 'ELDERLY'] }, 'decided'],
    ['six grounds', { eligibilityGroups: ['POOR', 'MERIT', 'CHILD', 'HIV', 'ELDERLY', 'DISABLED'] }, 'refused'],
    ['a ground twice', { eligibilityGroups: ['POOR', 'POOR'] }, 'refused'],
    ['a ground of next year', { eligibilityGroups: ['NEAR_POOR'] }, 'refused'],
  ])('with %s is %s', (_, changes, kind) => {
    expect(fileApplication(centre, withApplicant(changes), circumstances).kind).toBe(kind);
  });

  it.each([
    ['its last day', '2026-03-03', 'decided'],
    ['the day after', '2026-03-02', 'refused'],
  ])('with a centre on %s is %s', (_, activeTo, kind) => {
    expect(fileApplication({ ...centre, activeTo }, form, circumstances).kind).toBe(kind);
  });

  it('is refused by a body that gives no legal aid', () => {
    const department = { ...centre, kind: 'JUSTICE_DEPARTMENT' } as const;
    expect(fileApplication(department, form, circumstances)).toMatchObject({ code: 'ORGANIZATION_GIVES_NO_AID', article: 'LQ.10' });
  });
});
