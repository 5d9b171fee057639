import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { ApplicationId, FiledApplication } from './application.ts';
import { withdrawApplication } from './withdrawApplication.ts';

const filed: FiledApplication = {
  id: 'application-1' as ApplicationId,
  version: 1,
  status: 'FILED',
  filedAt: Temporal.Instant.from('2026-03-01T18:00:00Z'),
  filedBy: 'citizen',
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
  receipt: { sequence: 1, year: 2026, text: 'BN.01.2026', trackingCode: '0123456789ABC' },
};
const moment = { now: Temporal.Instant.from('2026-03-02T03:00:00Z'), today: Temporal.PlainDate.from('2026-03-02') };

describe('withdrawing an application', () => {
  it('keeps everything and adds when', () => {
    expect(withdrawApplication(filed, { expectedVersion: 1 }, moment)).toEqual({
      kind: 'decided',
      state: { ...filed, version: 2, status: 'WITHDRAWN', withdrawnAt: moment.now },
      events: [{ type: 'public-services.application.withdrawn.v1' }],
    });
  });

  it('needs no receipt', () => {
    expect(withdrawApplication({ ...filed, receipt: null }, { expectedVersion: 1 }, moment).kind).toBe('decided');
  });

  it.each([0, 2, -1])('with version %i is refused as stale', (expectedVersion) => {
    expect(withdrawApplication(filed, { expectedVersion }, moment)).toMatchObject({
      code: 'VERSION_STALE',
      details: { field: 'expectedVersion', version: '1' },
    });
  });

  it.each([1, 2])('a second time is refused by the article, with version %i', (expectedVersion) => {
    const withdrawn = { ...filed, version: 2, status: 'WITHDRAWN', withdrawnAt: moment.now } as const;
    expect(withdrawApplication(withdrawn, { expectedVersion }, moment)).toMatchObject({
      code: 'APPLICATION_ALREADY_WITHDRAWN',
      article: 'TT12.9.2',
    });
  });
});
