import type { Actor } from '@legal-aid/service-kit/actor';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, authority, type Answered } from '../../../tests/support/asking.ts';
import { offices, outsiders, someone, startNationWorld, type NationWorld } from './nationWorld.ts';
import { lawfulRoles } from './lawfulAccounts.ts';
import { mergerDay, placeNames } from './nation.ts';

let nation: NationWorld;
beforeAll(async () => {
  nation = await startNationWorld();
  nation.moveTo('2026-03-02T03:00:00Z');
}, 60_000);
afterAll(() => nation.world.stop());

const send: NationWorld['send'] = (...question) => nation.send(...question);

describe('reading accounts', () => {
  const query = `query ($first: PageSize, $after: Cursor, $subject: Line, $organizationId: ID) {
    accounts(first: $first, after: $after, subject: $subject, organizationId: $organizationId) {
      nodes { id subject role organization { id } closed } endCursor hasNextPage } }`;
  type Node = {
    readonly id: string;
    readonly subject: string;
    readonly role: string;
    readonly organization: { readonly id: string } | null;
  };
  const list = async (by: Actor, variables: object = {}): Promise<readonly Node[]> => {
    const found: Node[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors }: Answered = await nation.world.ask('registry', by, query, {
        first: 7,
        after,
        ...variables,
      });
      expect(errors).toBeUndefined();
      found.push(...data.accounts.nodes);
      ({ endCursor: after, hasNextPage: more } = data.accounts);
    }
    return found;
  };
  const nameOf = (id: string | undefined) => placeNames.find((name) => nation.ids[name] === id);

  it.each([...offices, ['HEAD', 'centerElsewhere'] as const])(
    'shows a %s at %s what lies within the competence, and all of it',
    async (role, at) => {
      const all = await list(authority);
      const lawful = all.filter(({ role: account, organization }) => {
        const place = nameOf(organization?.id);
        return place !== undefined && (lawfulRoles({ role, at, today: mergerDay }, place) as readonly string[]).includes(account);
      });
      expect(await list(nation.officer(role, at))).toEqual(lawful);
      expect(all.length).toBe(await nation.world.databaseOf('registry').collection('accounts').countDocuments());
      expect(all.map(({ subject }) => subject)).toEqual(all.map(({ subject }) => subject).toSorted());
    },
  );

  it('shows those of one subject or organisation when asked, within the same competence', async () => {
    const by = nation.officer('HEAD', 'center');
    const subject = someone();
    const { id } = await nation.opened('INTAKE_OFFICER', 'center', { subject });
    await nation.opened('INTAKE_OFFICER', 'centerElsewhere', { subject });
    expect((await list(by, { subject })).map((account) => account.id)).toEqual([id]);
    expect(await list(by, { subject, organizationId: nation.ids.centerElsewhere })).toEqual([]);
    expect((await list(authority, { subject })).length).toBe(2);
    expect(await list(by, { organizationId: nation.ids.departmentElsewhere })).toEqual([]);
  });

  it('is forbidden to every other role', async () => {
    for (const role of outsiders)
      expect(await nation.world.ask('registry', actorOf(role, 'somebody', nation.ids.center), query)).toMatchObject({
        errors: [{ extensions: { code: 'FORBIDDEN' } }],
      });
  });

  it('tells everyone his own open capacities, and as which he acts', async () => {
    const subject = someone();
    const ask = async (actor: Partial<Actor> = {}) =>
      nation.world.ask('registry', { ...actorOf('CITIZEN', subject), ...actor }, '{ me { id role } myCapacities { id role closedBy } }');
    expect(await ask()).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    const first = await nation.opened('CITIZEN', null, { subject });
    nation.world.clock.now = nation.world.clock.now.add({ seconds: 1 });
    const second = await nation.opened('INTAKE_OFFICER', 'firm', { subject });
    const other = await nation.opened('INTAKE_OFFICER', 'firm');
    const { data } = await ask();
    expect(data.myCapacities.map(({ id }: Node) => id)).toEqual([second.id, first.id]);
    expect(data.me).toEqual({ id: second.id, role: 'INTAKE_OFFICER' });
    expect((await ask({ accountId: first.id })).data.me.id).toBe(first.id);
    expect(await ask({ accountId: other.id })).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
    await send('closeAccount', { accountId: second.id, expectedVersion: 1 });
    expect((await ask()).data).toEqual({
      me: { id: first.id, role: 'CITIZEN' },
      myCapacities: [{ id: first.id, role: 'CITIZEN', closedBy: null }],
    });
    expect(await ask({ accountId: second.id })).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });
});
