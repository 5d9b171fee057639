import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizen } from '../../../tests/support/asking.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { cardNumber, createAsking, eventsOf, journalOf, officerAt, type MutationName } from './support.ts';

let world: World;
let asking: ReturnType<typeof createAsking>;
let center: string;
beforeAll(async () => {
  world = await startWorld(['registry'], '2026-03-02T03:00:00Z');
  asking = createAsking(world);
  center = await asking.registerOrganization();
}, 60_000);
afterAll(() => world.stop());

const send: ReturnType<typeof createAsking>['send'] = (...question) => asking.send(...question);
const register = (changes?: object) => asking.registerPractitioner(center, changes);
const ask = async (query: string, variables: object) => (await world.ask('registry', citizen(), query, variables)).data;

const inputs = {
  addCapacity: (practitionerId: string) => ({
    practitionerId,
    expectedVersion: 1,
    capacity: { kind: 'INTAKE_OFFICER', organizationId: center, validFrom: '2026-01-01' },
  }),
  endCapacity: (practitionerId: string) => ({
    practitionerId,
    expectedVersion: 1,
    kind: 'LEGAL_AID_OFFICER',
    organizationId: center,
    endedOn: '2026-01-01',
  }),
  issueCredential: (practitionerId: string) => ({
    practitionerId,
    expectedVersion: 1,
    credential: { kind: 'LAWYER_CARD', number: cardNumber(), validFrom: '2026-01-01' },
  }),
  withdrawCredential: (practitionerId: string) => ({
    practitionerId,
    expectedVersion: 1,
    kind: 'OFFICER_CARD',
    withdrawnOn: '2026-02-01',
  }),
} satisfies Partial<Record<MutationName, (id: string) => object>>;
const changes = Object.entries(inputs) as [keyof typeof inputs, (id: string) => object][];

describe('a practitioner', () => {
  it('is registered with a capacity and a card; others learn neither name nor number', async () => {
    const input = officerAt(center);
    const { practitioner } = await send('registerPractitioner', input);
    expect(practitioner).toMatchObject({
      version: 1,
      name: 'Lò Văn Pá',
      capacities: [{ kind: 'LEGAL_AID_OFFICER', organization: { id: center }, validFrom: '2025-09-01', validTo: null }],
      credentials: [{ ...input.credential, validTo: null }],
    });
    const [event] = await eventsOf(world, { aggregateId: practitioner.id });
    expect(event?.data).toEqual({
      occurredOn: '2025-09-01',
      capacities: [{ ...input.capacity, organizationKind: 'STATE_CENTER', validTo: null }],
      credentials: [{ kind: 'OFFICER_CARD', validFrom: '2025-09-01', validTo: null }],
    });
  });

  it('has other rights on other days', async () => {
    const id = await register();
    await send('withdrawCredential', inputs.withdrawCredential(id));
    const query = `query ($id: ID!, $on: LocalDate) { practitioner(id: $id) { rights(on: $on) { form allowed code article } } }`;
    const litigation = async (on?: string) => (await ask(query, { id, on })).practitioner.rights[0];
    const no = (code: string, article: string) => ({ form: 'LITIGATION', allowed: false, code, article });
    expect(await litigation('2025-08-31')).toEqual(no('NO_CAPACITY', 'LQ.17'));
    expect(await litigation('2026-01-31')).toEqual({ form: 'LITIGATION', allowed: true, code: null, article: null });
    expect(await litigation('2026-02-01')).toEqual(no('CARD_WITHDRAWN', 'LQ.25.1b'));
    expect(await litigation()).toEqual(no('CARD_WITHDRAWN', 'LQ.25.1b'));
  });

  it('goes through capacities and cards, and every event tells them all', async () => {
    const id = await register();
    const at = (expectedVersion: number) => ({ practitionerId: id, expectedVersion });
    await send('issueCredential', { ...inputs.issueCredential(id), ...at(1) });
    await send('addCapacity', { ...at(2), capacity: { kind: 'LAWYER', organizationId: center, validFrom: '2026-01-01' } });
    await send('endCapacity', { ...inputs.endCapacity(id), ...at(3) });
    const last = await send('withdrawCredential', { ...inputs.withdrawCredential(id), ...at(4) });
    expect(last.practitioner).toMatchObject({
      version: 5,
      capacities: [
        { kind: 'LEGAL_AID_OFFICER', validTo: '2026-01-01' },
        { kind: 'LAWYER', validTo: null },
      ],
      credentials: [
        { kind: 'OFFICER_CARD', validTo: '2026-02-01' },
        { kind: 'LAWYER_CARD', validTo: null },
      ],
    });
    const told = await eventsOf(world, { aggregateId: id });
    expect(told.map(({ type, data }) => [type.split('.')[2], data.occurredOn])).toEqual([
      ['registered', '2025-09-01'],
      ['credential-issued', '2026-01-01'],
      ['capacity-added', '2026-01-01'],
      ['capacity-ended', '2026-01-01'],
      ['credential-withdrawn', '2026-02-01'],
    ]);
    expect(told.map(({ data }) => 'credentials' in data && [data.capacities.length, data.credentials.length])).toEqual([
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(JSON.stringify(told)).not.toMatch(/Lò Văn Pá|number/u);
  });
});

describe('a refusal', () => {
  it.each<[string, (of: ReturnType<typeof officerAt>) => object, string]>([
    [
      'of a capacity at an organisation that is not there',
      ({ capacity }) => ({ capacity: { ...capacity, organizationId: randomUUID() } }),
      'ORGANIZATION_NOT_FOUND',
    ],
    [
      'of a capacity before the organisation',
      ({ capacity }) => ({ capacity: { ...capacity, validFrom: '2025-06-30' } }),
      'ORGANIZATION_NOT_ACTIVE',
    ],
    [
      'of a capacity that is not held at centres',
      ({ capacity }) => ({ capacity: { ...capacity, kind: 'CONSULTANT' } }),
      'CAPACITY_DOES_NOT_FIT_ORGANIZATION',
    ],
    ['of an officer without a card', () => ({ credential: null }), 'CARD_MISSING'],
    [
      'of an officer with another card',
      ({ credential }) => ({ credential: { ...credential, kind: 'LAWYER_CARD' } }),
      'CARD_DOES_NOT_FIT_CAPACITY',
    ],
    [
      'of a capacity before the law',
      ({ capacity }) => ({ capacity: { ...capacity, validFrom: '2017-12-31' } }),
      'CAPACITY_KIND_NOT_IN_FORCE',
    ],
  ])('%s leaves no trace', async (_, changed, code) => {
    const before = await journalOf(world).countDocuments({});
    const input = officerAt(center);
    expect(await send('registerPractitioner', { ...input, ...changed(input) })).toMatchObject({ code });
    expect(await journalOf(world).countDocuments({})).toBe(before);
  });

  it.each<[keyof typeof inputs, object, string]>([
    ['addCapacity', { capacity: { kind: 'LEGAL_AID_OFFICER', validFrom: '2026-01-01' } }, 'CAPACITY_OVERLAPS'],
    ['addCapacity', { capacity: { kind: 'LAWYER', validFrom: '2026-01-01' } }, 'CARD_MISSING'],
    ['endCapacity', { kind: 'LAWYER' }, 'CAPACITY_NOT_HELD'],
    ['endCapacity', { endedOn: '2025-09-01' }, 'END_BEFORE_FIRST_DAY'],
    ['issueCredential', { credential: { kind: 'OFFICER_CARD', number: '9', validFrom: '2026-01-01' } }, 'CARD_STILL_VALID'],
    ['withdrawCredential', { kind: 'LAWYER_CARD' }, 'CARD_NOT_FOUND'],
    ['withdrawCredential', { withdrawnOn: '2025-08-31' }, 'WITHDRAWAL_BEFORE_FIRST_DAY'],
  ])('of %s with %j is %s', async (name, changed, code) => {
    const input = { ...inputs[name](await register()), ...changed };
    if ('capacity' in input) Object.assign(input.capacity as object, { organizationId: center });
    expect(await send(name, input)).toMatchObject({ code });
  });

  it('comes the second time that a card is withdrawn', async () => {
    const input = inputs.withdrawCredential(await register());
    await send('withdrawCredential', input);
    expect(await send('withdrawCredential', { ...input, expectedVersion: 2 })).toMatchObject({ code: 'CARD_ALREADY_WITHDRAWN' });
  });
});

describe('a number of a card', () => {
  it('may be kept when it is issued anew, but is never another person’s', async () => {
    const input = officerAt(center);
    const { practitioner } = await send('registerPractitioner', input);
    await send('withdrawCredential', inputs.withdrawCredential(practitioner.id));
    const again = { practitionerId: practitioner.id, expectedVersion: 2, credential: { ...input.credential, validFrom: '2026-02-01' } };
    expect(await send('issueCredential', again)).toMatchObject({
      practitioner: { credentials: [{}, { number: input.credential.number }] },
    });
    expect(await send('registerPractitioner', { ...officerAt(center), credential: input.credential })).toMatchObject({
      code: 'CARD_NUMBER_TAKEN',
    });
    const other = await register();
    const credential = { ...input.credential, kind: 'LAWYER_CARD' };
    expect(await send('issueCredential', { practitionerId: other, expectedVersion: 1, credential })).toMatchObject({
      practitioner: { version: 2 },
    });
  });

  it('goes to one of ten who ask for it at once; people without a card are in nobody’s way', async () => {
    const { credential } = officerAt(center);
    const apprentice = { name: 'X', capacity: { kind: 'APPRENTICE', organizationId: center, validFrom: '2025-09-01' } };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send('registerPractitioner', { ...officerAt(center), credential })));
    expect(answers.filter(({ code }) => code === 'CARD_NUMBER_TAKEN')).toHaveLength(9);
    expect(answers.filter(({ practitioner }) => practitioner)).toHaveLength(1);
    const without = await Promise.all([send('registerPractitioner', apprentice), send('registerPractitioner', apprentice)]);
    expect(without.map(({ __typename }) => __typename)).toEqual(['PractitionerChanged', 'PractitionerChanged']);
  });
});

describe('a change of a practitioner', () => {
  it.each(changes)('by %s is refused on an older version, and of nobody', async (name, inputOf) => {
    const id = await register();
    expect(await send(name, { ...inputOf(id), expectedVersion: 2 })).toMatchObject({ code: 'VERSION_STALE' });
    expect(await send(name, inputOf(randomUUID()))).toMatchObject({ code: 'PRACTITIONER_NOT_FOUND' });
  });

  it.each([['registerPractitioner', () => officerAt(center)] as const, ...changes])(
    'by %s, sent 20 times at once, has one effect and one answer',
    async (name, inputOf) => {
      const [input, commandId] = [inputOf(await register()), randomUUID()];
      const before = await journalOf(world).countDocuments({});
      const answers = await Promise.all(Array.from({ length: 20 }, () => send(name, input, { commandId })));
      expect(answers).toEqual(answers.map(() => answers[0]));
      expect(answers[0].practitioner).toBeDefined();
      expect(await journalOf(world).countDocuments({})).toBe(before + 1);
    },
  );

  it('is made by one of two who looked at the same version', async () => {
    const id = await register();
    const answers = await Promise.all([
      send('addCapacity', inputs.addCapacity(id)),
      send('withdrawCredential', inputs.withdrawCredential(id)),
    ]);
    expect(answers.filter(({ practitioner }) => practitioner)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'VERSION_STALE')).toHaveLength(1);
  });
});
