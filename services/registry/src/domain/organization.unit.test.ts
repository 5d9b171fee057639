import { describe, expect, it } from 'vitest';
import { mergeOrganization, registerOrganization, type ActiveOrganization, type OrganizationId } from './organization.ts';

const centre = (id: string, changes: Partial<ActiveOrganization> = {}): ActiveOrganization => ({
  id: id as OrganizationId,
  version: 1,
  status: 'ACTIVE',
  kind: 'STATE_CENTER',
  name: 'Trung tâm',
  provinceId: 'vn63-10',
  activeFrom: '2018-01-01',
  ...changes,
});
const merger = { mergedOn: '2025-07-01', expectedVersion: 1 };

describe('registering an organisation', () => {
  it.each([
    ['vn63-10', '2025-06-30', 'decided'],
    ['vn63-10', '2025-07-01', 'refused'],
    ['vn34-15', '2025-06-30', 'refused'],
    ['vn34-15', '2025-07-01', 'decided'],
    ['vn34-10', '2025-07-01', 'refused'],
  ])('in %s from %s is %s', (provinceId, activeFrom, kind) => {
    const registration = { kind: 'STATE_CENTER', name: 'Trung tâm', provinceId, activeFrom } as const;
    expect(registerOrganization(registration, 'o' as OrganizationId).kind).toBe(kind);
  });
});

describe('merging an organisation', () => {
  it('may be entered before its day, and ends it on that day', () => {
    const successor = centre('new', { activeFrom: '2025-07-01', provinceId: 'vn34-15' });
    expect(mergeOrganization(centre('old'), successor, merger)).toMatchObject({
      state: { status: 'MERGED', version: 2, activeTo: '2025-07-01', successorId: 'new' },
    });
  });

  it('needs a successor that is active on its day', () => {
    const late = centre('new', { activeFrom: '2025-07-02', provinceId: 'vn34-15' });
    expect(mergeOrganization(centre('old'), late, merger)).toMatchObject({ code: 'SUCCESSOR_NOT_ACTIVE', article: 'LQ.16.3' });
  });
});
