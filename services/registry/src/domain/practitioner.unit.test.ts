import { describe, expect, it } from 'vitest';
import { addCapacity } from './addCapacity.ts';
import { endCapacity } from './endCapacity.ts';
import { issueCredential } from './issueCredential.ts';
import type { ActiveOrganization, OrganizationId } from './organization.ts';
import type { Capacity, Credential, Practitioner, PractitionerId } from './practitioner.ts';
import { registerPractitioner, type PractitionerRegistration } from './registerPractitioner.ts';
import { withdrawCredential } from './withdrawCredential.ts';

const center: ActiveOrganization = {
  id: 'center' as OrganizationId,
  version: 1,
  status: 'ACTIVE',
  kind: 'STATE_CENTER',
  names: [{ name: 'Trung tâm', validFrom: '2020-01-01', validTo: null }],
  provinceId: 'vn34-15',
  parentId: null,
  branchOrdinal: null,
  nature: null,
  activeFrom: '2020-01-01',
};
const capacity = (changes: Partial<Capacity> = {}): Capacity => ({
  kind: 'LEGAL_AID_OFFICER',
  organizationId: center.id,
  organizationKind: 'STATE_CENTER',
  validFrom: '2020-01-01',
  validTo: null,
  ...changes,
});
const card = (changes: Partial<Credential> = {}): Credential => ({
  kind: 'OFFICER_CARD',
  number: '01',
  validFrom: '2020-01-01',
  validTo: null,
  ...changes,
});
const practitioner = (changes: Partial<Practitioner> = {}): Practitioner => ({
  id: 'p' as PractitionerId,
  version: 1,
  name: 'Lò Văn Pá',
  capacities: [capacity()],
  credentials: [card()],
  ...changes,
});
const codeOf = (outcome: { readonly kind: string; readonly code?: string }): string => outcome.code ?? outcome.kind;

describe('registering a practitioner', () => {
  const officer: PractitionerRegistration = {
    name: 'Lò Văn Pá',
    capacity: { kind: 'LEGAL_AID_OFFICER', organizationId: 'center', validFrom: '2020-06-01' },
    credential: { kind: 'OFFICER_CARD', number: '01', validFrom: '2020-06-01' },
  };
  const of = (kind: Capacity['kind'], credential: PractitionerRegistration['credential'] = null) => ({
    capacity: { ...officer.capacity, kind },
    credential,
  });
  it.each<[string, Partial<PractitionerRegistration>, Partial<ActiveOrganization> | null, string]>([
    ['an officer with his card at a centre', {}, {}, 'decided'],
    [
      'an officer whose card is valid only the day after',
      { credential: { kind: 'OFFICER_CARD', number: '1', validFrom: '2020-06-02' } },
      {},
      'CARD_MISSING',
    ],
    ['an officer without a card', { credential: null }, {}, 'CARD_MISSING'],
    [
      'an officer with a card of lawyers',
      { credential: { kind: 'LAWYER_CARD', number: '1', validFrom: '2020-06-01' } },
      {},
      'CARD_DOES_NOT_FIT_CAPACITY',
    ],
    ['an officer at a law firm', {}, { kind: 'CONTRACTED_ORGANIZATION' }, 'CAPACITY_DOES_NOT_FIT_ORGANIZATION'],
    ['an officer at a department', {}, { kind: 'JUSTICE_DEPARTMENT' }, 'CAPACITY_DOES_NOT_FIT_ORGANIZATION'],
    ['an officer at a centre that begins the day after', {}, { activeFrom: '2020-06-02' }, 'ORGANIZATION_NOT_ACTIVE'],
    ['an officer at no organisation', {}, null, 'ORGANIZATION_NOT_FOUND'],
    ['an apprentice without a card', of('APPRENTICE'), {}, 'decided'],
    ['an apprentice with a card', of('APPRENTICE', officer.credential), {}, 'CARD_DOES_NOT_FIT_CAPACITY'],
    [
      'a consultant at a centre',
      of('CONSULTANT', { kind: 'CONSULTANT_CARD', number: '1', validFrom: '2020-01-01' }),
      {},
      'CAPACITY_DOES_NOT_FIT_ORGANIZATION',
    ],
    [
      'anybody before the law',
      { capacity: { ...officer.capacity, validFrom: '2017-12-31' } },
      { activeFrom: '2010-01-01' },
      'CAPACITY_KIND_NOT_IN_FORCE',
    ],
  ])('answers %s', (_, changes, organization, expected) => {
    const surroundings = { organization: organization && { ...center, ...organization }, cardTaken: false };
    expect(codeOf(registerPractitioner({ ...officer, ...changes }, surroundings, 'p' as PractitionerId))).toBe(expected);
  });

  it('refuses the number of another person’s card', () => {
    const outcome = registerPractitioner(officer, { organization: center, cardTaken: true }, 'p' as PractitionerId);
    expect(codeOf(outcome)).toBe('CARD_NUMBER_TAKEN');
  });
});

describe('adding a capacity', () => {
  const asked = { kind: 'LEGAL_AID_OFFICER', organizationId: 'center', validFrom: '2024-01-01' } as const;
  const ended = (validTo: string) => practitioner({ capacities: [capacity({ validTo })] });
  const many = practitioner({ capacities: Array.from({ length: 20 }, () => capacity({ validTo: '2020-02-01' })) as never });
  it.each<[string, Practitioner, object, string]>([
    ['to one who holds it', practitioner(), {}, 'CAPACITY_OVERLAPS'],
    ['to one who held it until that day', ended('2024-01-01'), {}, 'decided'],
    ['to one who holds it on that day', ended('2024-01-02'), {}, 'CAPACITY_OVERLAPS'],
    ['of another kind', practitioner(), { kind: 'INTAKE_OFFICER' }, 'decided'],
    ['that rests on another card', practitioner(), { kind: 'LAWYER' }, 'CARD_MISSING'],
    [
      'on the first day of the card',
      practitioner({ capacities: [capacity({ validTo: '2023-01-01' })], credentials: [card({ validFrom: '2024-01-01' })] }),
      {},
      'decided',
    ],
    [
      'on the day of the card’s withdrawal',
      practitioner({ capacities: [capacity({ validTo: '2023-01-01' })], credentials: [card({ validTo: '2024-01-01' })] }),
      {},
      'CARD_MISSING',
    ],
    ['to one who had 20', many, {}, 'TOO_MANY_CAPACITIES'],
  ])('%s', (_, current, changes, expected) => {
    expect(codeOf(addCapacity(current, center, { capacity: { ...asked, ...changes }, expectedVersion: 1 }))).toBe(expected);
  });
});

describe('ending a capacity', () => {
  const ending = { kind: 'LEGAL_AID_OFFICER', organizationId: 'center', endedOn: '2020-01-02', expectedVersion: 1 } as const;
  it.each<[string, object, string]>([
    ['on the day after its first', {}, 'decided'],
    ['on its first day', { endedOn: '2020-01-01' }, 'END_BEFORE_FIRST_DAY'],
    ['of another kind', { kind: 'LAWYER' }, 'CAPACITY_NOT_HELD'],
    ['somewhere else', { organizationId: 'other' }, 'CAPACITY_NOT_HELD'],
    ['that was looked at before a change', { expectedVersion: 2 }, 'VERSION_STALE'],
  ])('%s', (_, changes, expected) => {
    expect(codeOf(endCapacity(practitioner(), { ...ending, ...changes }))).toBe(expected);
  });

  it('happens once, and leaves the others as they are', () => {
    const current = practitioner({ capacities: [capacity({ kind: 'INTAKE_OFFICER' }), capacity()] });
    const outcome = endCapacity(current, ending);
    expect(outcome).toMatchObject({ state: { capacities: [{ validTo: null }, { validTo: '2020-01-02' }] } });
    expect(outcome.kind === 'decided' && codeOf(endCapacity(outcome.state, { ...ending, expectedVersion: 2 }))).toBe('CAPACITY_NOT_HELD');
  });
});

describe('cards', () => {
  const credential = { kind: 'OFFICER_CARD', number: '01', validFrom: '2024-01-01' } as const;
  const withCard = (changes: Partial<Credential>) => practitioner({ credentials: [card(changes)] });
  it.each<[string, Practitioner, boolean, string]>([
    ['while the last is valid', practitioner(), false, 'CARD_STILL_VALID'],
    ['on the day of the last one’s withdrawal, with its number', withCard({ validTo: '2024-01-01' }), false, 'decided'],
    ['on the day before', withCard({ validTo: '2024-01-02' }), false, 'CARD_STILL_VALID'],
    ['beside one of another kind', withCard({ kind: 'LAWYER_CARD' }), false, 'decided'],
    ['with the number of another person', withCard({ validTo: '2023-01-01' }), true, 'CARD_NUMBER_TAKEN'],
    [
      'for the 21st time',
      practitioner({ credentials: Array.from({ length: 20 }, () => card({ validTo: '2020-01-02' })) }),
      false,
      'TOO_MANY_CARDS',
    ],
  ])('are issued %s', (_, current, cardTaken, expected) => {
    expect(codeOf(issueCredential(current, cardTaken, { credential, expectedVersion: 1 }))).toBe(expected);
  });

  it.each<[string, Practitioner, string, string]>([
    ['on the first day', practitioner(), '2020-01-01', 'decided'],
    ['before the first day', practitioner(), '2019-12-31', 'WITHDRAWAL_BEFORE_FIRST_DAY'],
    ['twice', withCard({ validTo: '2024-01-01' }), '2025-01-01', 'CARD_ALREADY_WITHDRAWN'],
    ['from one who has none', practitioner({ credentials: [] }), '2025-01-01', 'CARD_NOT_FOUND'],
  ])('are withdrawn %s', (_, current, withdrawnOn, expected) => {
    expect(codeOf(withdrawCredential(current, { kind: 'OFFICER_CARD', withdrawnOn, expectedVersion: 1 }))).toBe(expected);
  });
});
