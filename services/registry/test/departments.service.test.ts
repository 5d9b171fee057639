import { randomUUID } from 'node:crypto';
import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizen } from '../../../tests/support/asking.ts';
import { startNationWorld, type NationWorld } from './nationWorld.ts';
import type { PlaceName } from './nation.ts';
import { cardNumber, journalOf } from './support.ts';

let nation: NationWorld;
let by: Actor;
beforeAll(async () => {
  nation = await startNationWorld();
  nation.moveTo('2026-03-02T03:00:00Z');
  by = nation.officer('DEPARTMENT', 'department');
}, 60_000);
afterAll(() => nation.world.stop());

const send: NationWorld['send'] = (...question) => nation.send(...question);
const codeOf = (outcome: { readonly code?: string; readonly __typename: string }): string => outcome.code ?? outcome.__typename;
const firm = { kind: 'CONTRACTED_ORGANIZATION', name: 'Văn phòng luật sư', nature: 'LAW_PRACTICE', activeFrom: '2026-01-01' };
const newFirm = (provinceId = 'vn34-08') => nation.registerOrganization({ ...firm, provinceId });

describe('the organisations that a department keeps', () => {
  it.each([
    ['a contracted organisation', {}, 'OrganizationRegistered'],
    ['a registered organisation', { kind: 'REGISTERED_ORGANIZATION' }, 'OrganizationRegistered'],
    ['one elsewhere', { provinceId: 'vn34-01' }, 'PROVINCE_UNKNOWN'],
    ['one in a province that is not there', { provinceId: 'vn34-99' }, 'PROVINCE_UNKNOWN'],
    ['a centre', { kind: 'STATE_CENTER', nature: null }, 'OUTSIDE_COMPETENCE'],
    ['a department', { kind: 'JUSTICE_DEPARTMENT', nature: null }, 'OUTSIDE_COMPETENCE'],
  ])('begin: %s', async (_, changes, expected) => {
    expect(codeOf(await send('registerOrganization', { ...firm, provinceId: 'vn34-08', ...changes }, { by }))).toBe(expected);
  });

  const acts = {
    renameOrganization: { name: 'Tên khác', from: '2026-02-01' },
    endOrganization: { ground: 'DISSOLVED', endedOn: '2026-03-01' },
  } as const;
  it.each(Object.keys(acts) as (keyof typeof acts)[])('are those of its province alone: %s', async (name) => {
    const ask = (organizationId: string, actor = by) => send(name, { organizationId, expectedVersion: 1, ...acts[name] }, { by: actor });
    expect(codeOf(await ask(await newFirm()))).toBe('OrganizationChanged');
    const unknown = await ask(randomUUID());
    expect(unknown).toMatchObject({ code: 'ORGANIZATION_NOT_FOUND' });
    const foreign: readonly PlaceName[] = ['firmElsewhere', 'center', 'secondCenter', 'branchOfOld', 'department', 'departmentElsewhere'];
    for (const place of foreign) expect([place, await ask(nation.ids[place])]).toEqual([place, unknown]);
    expect(await ask(await newFirm(), nation.officer('DEPARTMENT', 'departmentOfOld'))).toEqual(unknown);
  });
});

describe('the people whom a department keeps', () => {
  const person = (kind: string, organizationId: string, card: string | null) => ({
    name: 'Lò Văn Pá',
    capacity: { kind, organizationId, validFrom: '2026-01-01' },
    ...(card && { credential: { kind: card, number: cardNumber(), validFrom: '2026-01-01' } }),
  });
  it.each<[string, PlaceName, string | null, string]>([
    ['LAWYER', 'firm', 'LAWYER_CARD', 'PractitionerChanged'],
    ['CONSULTANT', 'firmOfNeighbor', 'CONSULTANT_CARD', 'PractitionerChanged'],
    ['COLLABORATOR', 'center', 'COLLABORATOR_CARD', 'PractitionerChanged'],
    ['LEGAL_AID_OFFICER', 'center', 'OFFICER_CARD', 'ORGANIZATION_NOT_FOUND'],
    ['LAWYER', 'center', 'LAWYER_CARD', 'ORGANIZATION_NOT_FOUND'],
    ['APPRENTICE', 'center', null, 'ORGANIZATION_NOT_FOUND'],
    ['LAWYER', 'firmElsewhere', 'LAWYER_CARD', 'ORGANIZATION_NOT_FOUND'],
    ['COLLABORATOR', 'centerElsewhere', 'COLLABORATOR_CARD', 'ORGANIZATION_NOT_FOUND'],
  ])('are registered: %s at %s', async (kind, place, card, expected) => {
    expect(codeOf(await send('registerPractitioner', person(kind, nation.ids[place], card), { by }))).toBe(expected);
  });

  const registered = async (kind: string, place: PlaceName, card: string | null): Promise<string> =>
    (await send('registerPractitioner', person(kind, nation.ids[place], card))).practitioner.id;

  it('get and lose capacities where it keeps them', async () => {
    const practitionerId = await registered('LAWYER', 'firmElsewhere', 'LAWYER_CARD');
    const at = (place: PlaceName) => ({ kind: 'LAWYER', organizationId: nation.ids[place] });
    const add = (place: PlaceName) =>
      send('addCapacity', { practitionerId, expectedVersion: 1, capacity: { ...at(place), validFrom: '2026-02-01' } }, { by });
    for (const place of ['center', 'firmElsewhere'] as const) expect(codeOf(await add(place))).toBe('ORGANIZATION_NOT_FOUND');
    expect(codeOf(await add('firm'))).toBe('PractitionerChanged');
    const end = (place: PlaceName) =>
      send('endCapacity', { practitionerId, expectedVersion: 2, ...at(place), endedOn: '2026-03-01' }, { by });
    expect(codeOf(await end('firmElsewhere'))).toBe('ORGANIZATION_NOT_FOUND');
    expect(codeOf(await end('firm'))).toBe('PractitionerChanged');
  });

  it.each<[string, PlaceName, string, string]>([
    ['LAWYER', 'firm', 'LAWYER_CARD', 'PractitionerChanged'],
    ['COLLABORATOR', 'center', 'COLLABORATOR_CARD', 'PractitionerChanged'],
    ['LEGAL_AID_OFFICER', 'center', 'OFFICER_CARD', 'PRACTITIONER_NOT_FOUND'],
    ['LAWYER', 'firmElsewhere', 'LAWYER_CARD', 'PRACTITIONER_NOT_FOUND'],
    ['COLLABORATOR', 'centerElsewhere', 'COLLABORATOR_CARD', 'PRACTITIONER_NOT_FOUND'],
  ])('have cards: %s at %s', async (kind, place, card, expected) => {
    const practitionerId = await registered(kind, place, card);
    const withdraw = (id: string) =>
      send('withdrawCredential', { practitionerId: id, expectedVersion: 1, kind: card, withdrawnOn: '2026-02-01' }, { by });
    const withdrawn = await withdraw(practitionerId);
    expect(codeOf(withdrawn)).toBe(expected);
    if (expected === 'PRACTITIONER_NOT_FOUND') expect(withdrawn).toEqual(await withdraw(randomUUID()));
    const credential = { kind: card, number: cardNumber(), validFrom: '2026-02-01' };
    const issue = await send('issueCredential', { practitionerId, expectedVersion: 2, credential }, { by });
    expect(codeOf(issue)).toBe(expected);
  });

  it('get no officer’s card from it, wherever they work', async () => {
    const practitionerId = await registered('LAWYER', 'firm', 'LAWYER_CARD');
    const credential = { kind: 'OFFICER_CARD', number: cardNumber(), validFrom: '2026-02-01' };
    expect(await send('issueCredential', { practitionerId, expectedVersion: 1, credential }, { by })).toMatchObject({
      code: 'OUTSIDE_COMPETENCE',
      article: 'LQ.21',
    });
  });
});

describe('the lists that a department publishes', () => {
  it.each([
    ['department', 'vn34-08', 'RosterPublished'],
    ['department', 'vn63-08', 'PROVINCE_NOT_IN_FORCE'],
    ['department', 'vn34-01', 'PROVINCE_UNKNOWN'],
    ['department', 'vn34-99', 'PROVINCE_UNKNOWN'],
    ['departmentOfOld', 'vn34-08', 'PROVINCE_UNKNOWN'],
    ['departmentElsewhere', 'vn34-01', 'RosterPublished'],
  ] as const)('by %s of %s: %s', async (at, provinceId, expected) => {
    expect(codeOf(await send('publishRoster', { provinceId }, { by: nation.officer('DEPARTMENT', at) }))).toBe(expected);
  });
});

describe('a command of a department', () => {
  it('sent twenty times at once is one', async () => {
    const commandId = randomUUID();
    const input = { ...firm, provinceId: 'vn34-08' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('registerOrganization', input, { by, commandId })));
    const ids = new Set(answers.map(({ organization }) => organization.id as string));
    expect(ids.size).toBe(1);
    expect(await journalOf(nation.world).countDocuments({ aggregateId: { $in: [...ids] } })).toBe(1);
  });

  it('is not one of somebody who only says that he is of a department', async () => {
    const actors = [{ ...by, organizationId: null }, { ...by, organizationId: randomUUID() }, nation.officer('DEPARTMENT', 'center')];
    for (const actor of actors) {
      expect(codeOf(await send('publishRoster', { provinceId: 'vn34-08' }, { by: actor }))).toBe('PROVINCE_UNKNOWN');
      expect(codeOf(await send('registerOrganization', { ...firm, provinceId: 'vn34-08' }, { by: actor }))).toBe('PROVINCE_UNKNOWN');
      const input = { subject: 'somebody', role: 'HEAD', organizationId: nation.ids.firm };
      expect(codeOf(await send('openAccount', input, { by: actor }))).toBe('OUTSIDE_COMPETENCE');
    }
    expect(await send('publishRoster', { provinceId: 'vn34-08' }, { by: citizen() })).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});
