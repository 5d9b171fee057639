import { describe, expect, it } from 'vitest';
import type { Organization, OrganizationId } from './organization.ts';
import type { Practitioner, PractitionerId } from './practitioner.ts';
import { publishRoster, type RosterId } from './publishRoster.ts';

const base = {
  version: 1,
  kind: 'STATE_CENTER',
  names: [
    { name: 'Tên cũ', validFrom: '2018-01-01', validTo: '2026-01-01' },
    { name: 'Tên mới', validFrom: '2026-01-01', validTo: null },
  ],
  provinceId: 'vn63-10',
  parentId: null,
  branchOrdinal: null,
  nature: null,
  activeFrom: '2018-01-01',
} as const;
const idOf = (id: string) => id as OrganizationId;
const organizations: readonly Organization[] = [
  { ...base, id: idOf('active'), status: 'ACTIVE' },
  { ...base, id: idOf('merged'), status: 'MERGED', activeTo: '2025-07-01', successorId: idOf('active') },
  { ...base, id: idOf('ended'), status: 'ENDED', activeTo: '2025-07-01', endGround: 'DISSOLVED' },
  { ...base, id: idOf('later'), status: 'ACTIVE', activeFrom: '2027-01-01' },
];
const officerAt = (place: string, cardTo: string | null = null): Practitioner => ({
  id: place as PractitionerId,
  version: 1,
  name: `Người ở ${place}`,
  capacities: [
    { kind: 'LEGAL_AID_OFFICER', organizationId: idOf(place), organizationKind: 'STATE_CENTER', validFrom: '2020-01-01', validTo: null },
  ],
  credentials: [{ kind: 'OFFICER_CARD', number: '01', validFrom: '2020-01-01', validTo: cardTo }],
});
const publish = (practitioners: readonly Practitioner[], { provinceId = 'vn34-15', today = '2026-03-02' } = {}) =>
  publishRoster({ provinceId, today }, { organizations, practitioners }, 'r' as RosterId);

describe('the lists of a province', () => {
  it('hold the organisations that are active that day, under the name of that day', () => {
    expect(publish([])).toMatchObject({ state: { organizations: [{ organizationId: 'active', name: 'Tên mới', kind: 'STATE_CENTER' }] } });
    expect(publish([], { today: '2025-12-31' })).toMatchObject({ state: { organizations: [{ name: 'Tên cũ' }] } });
  });

  it('hold who works in one of them, or in one that was merged into it', () => {
    const outcome = publish(['active', 'merged', 'ended', 'elsewhere'].map((place) => officerAt(place)));
    expect(outcome).toMatchObject({
      state: {
        practitioners: ['active', 'merged'].map((practitionerId) => ({ practitionerId, organizationName: 'Tên mới', cardNumber: '01' })),
      },
    });
    expect(outcome.kind === 'decided' && outcome.state.practitioners).toHaveLength(2);
  });

  it.each([
    ['2026-03-02', 0],
    ['2026-03-03', 1],
  ])('hold one whose card is withdrawn from %s on: %i times', (cardTo, times) => {
    const outcome = publish([officerAt('active', cardTo)]);
    expect(outcome.kind === 'decided' && outcome.state.practitioners).toHaveLength(times);
  });

  it.each([
    ['vn34-99', 'PROVINCE_UNKNOWN'],
    ['vn63-10', 'PROVINCE_NOT_IN_FORCE'],
  ])('of %s are refused', (provinceId, code) => {
    expect(publish([], { provinceId })).toMatchObject({ code });
  });
});
