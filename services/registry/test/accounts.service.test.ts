import { randomUUID } from 'node:crypto';
import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, authority } from '../../../tests/support/asking.ts';
import { someone, startNationWorld, type NationWorld } from './nationWorld.ts';
import type { PlaceName } from './nation.ts';
import { eventsOf, journalOf, officerAt } from './support.ts';

let nation: NationWorld;
beforeAll(async () => {
  nation = await startNationWorld();
  nation.moveTo('2026-03-02T03:00:00Z');
}, 60_000);
afterAll(() => nation.world.stop());

const send: NationWorld['send'] = (...question) => nation.send(...question);

describe('an account', () => {
  it('is opened, changed and closed, and others learn each act', async () => {
    const by = nation.officer('HEAD', 'center');
    const practitionerId = await nation.registerPractitioner(nation.ids.center);
    const subject = someone();
    const place = { organizationId: nation.ids.center };
    const { account } = await send('openAccount', { subject, role: 'PRACTITIONER', ...place, practitionerId }, { by });
    expect(account).toMatchObject({ version: 1, subject, practitioner: { id: practitionerId }, closed: false, closedBy: null });
    const change = { accountId: account.id, expectedVersion: 1, role: 'INTAKE_OFFICER', ...place };
    expect(await send('changeAccount', change, { by })).toMatchObject({
      account: { version: 2, role: 'INTAKE_OFFICER', practitioner: null },
    });
    expect(await send('closeAccount', { accountId: account.id, expectedVersion: 2 }, { by })).toMatchObject({
      account: { version: 3, role: 'INTAKE_OFFICER', closed: true, closedBy: 'REVOKED' },
    });
    expect(await send('closeAccount', { accountId: account.id, expectedVersion: 3 }, { by })).toMatchObject({
      code: 'ACCOUNT_ALREADY_CLOSED',
    });
    const occurredOn = '2026-03-02';
    expect((await eventsOf(nation.world, { aggregateId: account.id })).map(({ type, data }) => ({ type, data }))).toEqual([
      { type: 'registry.account.opened.v1', data: { occurredOn, subject, role: 'PRACTITIONER', ...place, practitionerId } },
      { type: 'registry.account.changed.v1', data: { occurredOn, subject, role: 'INTAKE_OFFICER', ...place } },
      { type: 'registry.account.closed.v1', data: { occurredOn, subject, closing: 'REVOKED' } },
    ]);
  });

  it.each<[string, object, string]>([
    ['an officer without an organisation', { role: 'INTAKE_OFFICER' }, 'ORGANIZATION_DOES_NOT_FIT_ROLE'],
    ['an analyst with one', { role: 'ANALYST', organizationId: randomUUID() }, 'ORGANIZATION_DOES_NOT_FIT_ROLE'],
    ['an unknown organisation', { role: 'HEAD', organizationId: randomUUID() }, 'ORGANIZATION_NOT_FOUND'],
    ['a name for a subject', { role: 'ANALYST', subject: 'Nguyễn Văn An' }, 'SUBJECT_INVALID'],
    ['an analyst who is a practitioner', { role: 'ANALYST', practitionerId: randomUUID() }, 'PRACTITIONER_DOES_NOT_FIT_ROLE'],
  ])('of %s is refused', async (_, changes, code) => {
    expect(await send('openAccount', { subject: 'somebody', ...changes })).toMatchObject({ code });
  });

  it('of a practitioner is for who has a capacity there today', async () => {
    const practitionerId = await nation.registerPractitioner(nation.ids.center);
    const input = (place: PlaceName, id = practitionerId) => ({
      ...{ subject: someone(), role: 'PRACTITIONER', organizationId: nation.ids[place], practitionerId: id },
    });
    expect(await send('openAccount', input('center'))).toHaveProperty('account');
    expect(await send('openAccount', input('secondCenter'))).toMatchObject({ code: 'CAPACITY_NOT_HELD' });
    expect(await send('openAccount', input('center', randomUUID()))).toMatchObject({ code: 'PRACTITIONER_NOT_FOUND' });
    // Whose centre was merged belongs to its successor.
    const moved = await nation.registerPractitioner(nation.ids.centerOfOld, {
      ...officerAt(nation.ids.centerOfOld),
      capacity: { kind: 'LEGAL_AID_OFFICER', organizationId: nation.ids.centerOfOld, validFrom: '2020-01-01' },
      credential: { kind: 'OFFICER_CARD', number: randomUUID().slice(0, 8).toUpperCase(), validFrom: '2020-01-01' },
    });
    expect(await send('openAccount', input('center', moved))).toHaveProperty('account');
  });

  it('is not opened for oneself, nor changed or closed by whose it is', async () => {
    const by = nation.officer('HEAD', 'center');
    const { id } = await nation.opened('INTAKE_OFFICER', 'center', { subject: by.subject });
    const place = { organizationId: nation.ids.center };
    for (const outcome of [
      await send('openAccount', { subject: by.subject, role: 'APPRAISER', ...place }, { by }),
      await send('changeAccount', { accountId: id, expectedVersion: 1, role: 'APPRAISER', ...place }, { by }),
      await send('closeAccount', { accountId: id, expectedVersion: 1 }, { by }),
    ])
      expect(outcome).toMatchObject({ code: 'OWN_ACCOUNT' });
    expect(await send('handBackAccount', { accountId: id, expectedVersion: 1 }, { by })).toMatchObject({
      account: { closedBy: 'HANDED_BACK' },
    });
  });
});

describe('handing back', () => {
  it.each(['CITIZEN', 'ANALYST', 'AUDITOR', 'AUTHORITY', 'SUBSCRIBER'] as const)('is for whoever is %s', async (role) => {
    const { id, subject } = await nation.opened(role, null);
    const handBack = (by: Actor) => send('handBackAccount', { accountId: id, expectedVersion: 1 }, { by });
    expect(await handBack(actorOf(role, someone()))).toMatchObject({ code: 'ACCOUNT_NOT_FOUND' });
    expect(await handBack(authority)).toMatchObject({ code: 'ACCOUNT_NOT_FOUND' });
    expect(await handBack(actorOf(role, subject))).toMatchObject({ account: { closed: true, closedBy: 'HANDED_BACK' } });
  });

  it('is for a practitioner whose right has ended too, and by any of his capacities', async () => {
    const practitionerId = await nation.registerPractitioner(nation.ids.center);
    const { id, subject } = await nation.opened('PRACTITIONER', 'center', { practitionerId });
    await nation.opened('CITIZEN', null, { subject });
    const ending = {
      practitionerId,
      expectedVersion: 1,
      kind: 'LEGAL_AID_OFFICER',
      organizationId: nation.ids.center,
      endedOn: '2026-01-01',
    };
    expect(await send('endCapacity', ending)).toHaveProperty('practitioner');
    expect(await send('handBackAccount', { accountId: id, expectedVersion: 1 }, { by: actorOf('CITIZEN', subject) })).toMatchObject({
      account: { closedBy: 'HANDED_BACK' },
    });
    expect((await eventsOf(nation.world, { aggregateId: id, version: 2 }))[0]?.data).toMatchObject({ subject, closing: 'HANDED_BACK' });
  });
});

describe('one person', () => {
  it('has many capacities, but none twice, until it is closed', async () => {
    const subject = someone();
    const input = { subject, role: 'INTAKE_OFFICER', organizationId: nation.ids.center };
    const { account } = await send('openAccount', input);
    for (const other of [
      { role: 'HEAD', organizationId: nation.ids.center },
      { role: 'INTAKE_OFFICER', organizationId: nation.ids.firm },
      { role: 'CITIZEN', organizationId: null },
    ])
      expect(await send('openAccount', { subject, ...other })).toHaveProperty('account');
    expect(await send('openAccount', input)).toMatchObject({ code: 'SUBJECT_TAKEN' });
    expect(await send('openAccount', { subject, role: 'CITIZEN' })).toMatchObject({ code: 'SUBJECT_TAKEN' });
    await send('closeAccount', { accountId: account.id, expectedVersion: 1 });
    expect(await send('openAccount', input)).toHaveProperty('account');
  });

  it('gets a capacity once, when ten ask for it at once', async () => {
    const input = { subject: someone(), role: 'ANALYST' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send('openAccount', input)));
    expect(answers.filter(({ account }) => account)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'SUBJECT_TAKEN')).toHaveLength(9);
  });

  it('gets a capacity once, when two accounts are changed to it at once', async () => {
    const subject = someone();
    const both = [await nation.opened('INTAKE_OFFICER', 'firm', { subject }), await nation.opened('APPRAISER', 'firm', { subject })];
    const change = { expectedVersion: 1, role: 'HEAD', organizationId: nation.ids.firm };
    const answers = await Promise.all(both.map(({ id }) => send('changeAccount', { accountId: id, ...change })));
    expect(answers.map(({ code }) => code ?? 'changed').toSorted()).toEqual(['SUBJECT_TAKEN', 'changed']);
  });
});

describe('a command on an account', () => {
  it('sent twenty times at once is one, and keeps its answer when the competence is lost', async () => {
    const by = nation.officer('HEAD', 'secondCenter');
    const place = { organizationId: nation.ids.secondCenter };
    const subject = someone();
    const often = async (name: 'openAccount' | 'changeAccount' | 'closeAccount', input: object) => {
      const commandId = randomUUID();
      const answers = await Promise.all(Array.from({ length: 20 }, () => send(name, input, { by, commandId })));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      return { account: answers[0].account as { id: string }, again: () => send(name, input, { by, commandId }) };
    };
    const open = await often('openAccount', { subject, role: 'INTAKE_OFFICER', ...place });
    const accountId = open.account.id;
    await often('changeAccount', { accountId, expectedVersion: 1, role: 'APPRAISER', ...place });
    await often('closeAccount', { accountId, expectedVersion: 2 });
    expect(await journalOf(nation.world).countDocuments({ aggregateId: accountId })).toBe(3);
    await send('endOrganization', { ...place, expectedVersion: 1, ground: 'DISSOLVED', endedOn: '2026-01-01' });
    expect(await open.again()).toMatchObject({ account: { id: accountId } });
    expect(await send('openAccount', { subject, role: 'INTAKE_OFFICER', ...place }, { by })).toMatchObject({ code: 'OUTSIDE_COMPETENCE' });
  });

  it('of handing back, sent twenty times at once, is one', async () => {
    const { id, subject } = await nation.opened('CITIZEN', null);
    const [by, commandId] = [actorOf('CITIZEN', subject), randomUUID()];
    const input = { accountId: id, expectedVersion: 1 };
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('handBackAccount', input, { by, commandId })));
    expect(answers.every(({ account }) => account.closed)).toBe(true);
    expect(await journalOf(nation.world).countDocuments({ aggregateId: id })).toBe(2);
  });
});
