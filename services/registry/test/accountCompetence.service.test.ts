import { randomUUID } from 'node:crypto';
import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '../../../tests/support/asking.ts';
import { offices, outsiders, someone, startNationWorld, type NationWorld } from './nationWorld.ts';
import { lawfulRoles } from './lawfulAccounts.ts';
import { dayBefore, mergerDay, type PlaceName } from './nation.ts';
import { journalOf } from './support.ts';

let nation: NationWorld;
beforeAll(async () => {
  nation = await startNationWorld();
}, 60_000);
afterAll(() => nation.world.stop());

const send: NationWorld['send'] = (...question) => nation.send(...question);

const targets = ['department', 'center', 'centerOfOld', 'branchOfOld', 'firmOfNeighbor', 'centerElsewhere', 'firmElsewhere'] as const;
const asked = ['HEAD', 'INTAKE_OFFICER', 'APPRAISER', 'DEPARTMENT'] as const;

describe.each([dayBefore, mergerDay])('accounts on %s', (today) => {
  beforeAll(() => {
    nation.moveTo(`${today}T03:00:00Z`);
  });

  it.each(offices)('are opened, changed and closed by a %s at %s within the competence only', async (role, at) => {
    const by = nation.officer(role, at);
    const written: string[] = [];
    for (const place of targets)
      for (const account of asked) {
        const may = lawfulRoles({ role, at, today }, place).includes(account);
        const capacity = { role: account, organizationId: nation.ids[place] };
        const outcome = await send('openAccount', { subject: someone(), ...capacity }, { by });
        const problem = outcome.code ?? outcome.__typename;
        // Within the competence the rules of capacities speak; outside of it they are silent.
        const lawful = ['AccountOpened', 'ORGANIZATION_NOT_ACTIVE'];
        expect([place, account, may ? lawful.includes(problem) : problem]).toEqual([place, account, may || 'OUTSIDE_COMPETENCE']);
        if (outcome.account) written.push(outcome.account.id);
        const other = await send('openAccount', { subject: someone(), ...capacity });
        if (!other.account) continue;
        const given = { accountId: other.account.id, expectedVersion: 1 };
        const changed = await send('changeAccount', { ...given, ...capacity }, { by });
        expect([place, account, changed.code]).toEqual([place, account, may ? 'CAPACITY_UNCHANGED' : 'ACCOUNT_NOT_FOUND']);
        const closed = await send('closeAccount', given, { by });
        expect([place, account, closed.code ?? closed.account.closedBy]).toEqual([place, account, may ? 'REVOKED' : 'ACCOUNT_NOT_FOUND']);
        if (closed.account) written.push(closed.account.id);
      }
    const since = { actor: by.subject, recordedAt: { $gte: new Date(`${today}T00:00:00Z`) } };
    expect((await journalOf(nation.world).distinct('aggregateId', since)).toSorted()).toEqual(written.toSorted());
  });
});

describe('on the day of the merger', () => {
  it('the old department loses what it had, at midnight in Viet Nam, and the new one has it', async () => {
    nation.moveTo('2025-06-30T16:59:59Z');
    const [old, next] = [nation.officer('DEPARTMENT', 'departmentOfOld'), nation.officer('DEPARTMENT', 'department')];
    const place = { role: 'HEAD', organizationId: nation.ids.centerOfOld };
    const openBy = (by: Actor) => send('openAccount', { subject: someone(), ...place }, { by });
    const { account } = await openBy(old);
    expect(await openBy(next)).toMatchObject({ code: 'OUTSIDE_COMPETENCE' });
    const close = (by: Actor) => send('closeAccount', { accountId: account.id, expectedVersion: 1 }, { by });
    expect(await close(next)).toMatchObject({ code: 'ACCOUNT_NOT_FOUND' });
    nation.moveTo('2025-06-30T17:00:00Z');
    expect(await openBy(old)).toMatchObject({ code: 'OUTSIDE_COMPETENCE' });
    expect(await close(old)).toMatchObject({ code: 'ACCOUNT_NOT_FOUND' });
    expect(await close(next)).toMatchObject({ account: { closed: true } });
  });

  it('a department whose province went on goes on', async () => {
    const by = nation.officer('DEPARTMENT', 'departmentElsewhere');
    const open = () => send('openAccount', { subject: someone(), role: 'HEAD', organizationId: nation.ids.firmElsewhere }, { by });
    for (const instant of ['2025-06-30T16:59:59Z', '2025-06-30T17:00:00Z', '2026-03-02T03:00:00Z']) {
      nation.moveTo(instant);
      expect(await open()).toHaveProperty('account');
    }
  });
});

describe('a foreign account', () => {
  const by = () => nation.officer('DEPARTMENT', 'department');

  it('and one that is not there answer alike, to every command', async () => {
    const foreign = await Promise.all([
      nation.opened('HEAD', 'centerElsewhere'),
      nation.opened('INTAKE_OFFICER', 'center'),
      nation.opened('CITIZEN', null),
      nation.opened('AUTHORITY', null),
    ]);
    const place = { role: 'HEAD', organizationId: nation.ids.center };
    for (const name of ['changeAccount', 'closeAccount', 'handBackAccount'] as const) {
      const ask = (accountId: string) =>
        send(name, { accountId, expectedVersion: 1, ...(name === 'changeAccount' && place) }, { by: by() });
      const unknown = await ask(randomUUID());
      expect(unknown).toMatchObject({ code: 'ACCOUNT_NOT_FOUND' });
      for (const { id } of foreign) expect(await ask(id)).toEqual(unknown);
    }
    expect(await journalOf(nation.world).countDocuments({ aggregateId: { $in: foreign.map(({ id }) => id) } })).toBe(foreign.length);
  });

  it('cannot be made one’s own, nor one’s own another’s', async () => {
    const { id } = await nation.opened('HEAD', 'center');
    const change = (role: string, place: PlaceName | null) =>
      send('changeAccount', { accountId: id, expectedVersion: 1, role, organizationId: place && nation.ids[place] }, { by: by() });
    for (const [role, place] of [
      ['HEAD', 'centerElsewhere'],
      ['INTAKE_OFFICER', 'center'],
      ['AUTHORITY', null],
    ] as const)
      expect(await change(role, place)).toMatchObject({ code: 'OUTSIDE_COMPETENCE' });
    expect(await change('HEAD', 'firm')).toMatchObject({ account: { version: 2 } });
  });

  it.each(outsiders)('and every other is out of reach for %s', async (role) => {
    const actor = actorOf(role, someone(), nation.ids.center);
    const { id } = await nation.opened('INTAKE_OFFICER', 'center');
    const denied = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    const place = { role: 'INTAKE_OFFICER', organizationId: nation.ids.center };
    expect(await send('openAccount', { subject: someone(), ...place }, { by: actor })).toMatchObject(denied);
    expect(await send('changeAccount', { accountId: id, expectedVersion: 1, ...place }, { by: actor })).toMatchObject(denied);
    expect(await send('closeAccount', { accountId: id, expectedVersion: 1 }, { by: actor })).toMatchObject(denied);
    const own = await send('handBackAccount', { accountId: id, expectedVersion: 1 }, { by: actor });
    expect(own).toMatchObject(role === 'SERVICE' ? denied : { code: 'ACCOUNT_NOT_FOUND' });
    expect(await journalOf(nation.world).countDocuments({ actor: actor.subject })).toBe(0);
  });
});
