import { randomUUID } from 'node:crypto';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, analyst, authority, citizen, postSigned } from '../../../tests/support/asking.ts';
import { applicant, file, givenCenter } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';

let world: World;
let centerId: string;
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
  centerId = await givenCenter(world);
}, 60_000);
afterAll(() => world.stop());

const outcome = async (options: Partial<Parameters<typeof file>[1]> = {}) => {
  const { data, errors } = await file(world, { organizationId: centerId, ...options });
  return errors ? { errors } : data.fileApplication;
};
const rows = () => world.databaseOf('public-services').collection('journal').countDocuments({});

describe('filing an application', () => {
  it('answers with the application, its words for who wrote them', async () => {
    expect(await outcome()).toMatchObject({
      __typename: 'ApplicationFiled',
      application: { summary: 'Con trai tôi bị tạm giữ.', organization: { id: centerId } },
    });
  });

  it('has one effect, sent fifty times at once', async () => {
    const [commandId, before] = [randomUUID(), await rows()];
    const sent = await Promise.all(Array.from({ length: 50 }, () => outcome({ commandId })));
    expect(new Set(sent.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await rows()).toBe(before + 1);
  });

  it('keeps two people with the same command id apart', async () => {
    const commandId = randomUUID();
    const answers = [await outcome({ commandId }), await outcome({ commandId, by: citizen('another') })];
    expect(new Set(answers.map(({ application }) => application.id)).size).toBe(2);
  });

  it.each([
    ['an unknown organisation', { organizationId: randomUUID() }, 'ORGANIZATION_NOT_FOUND'],
    ['a birth tomorrow', { applicant: { ...applicant, birthDate: '2026-03-03' } }, 'BIRTH_DATE_IN_FUTURE'],
    ['no ground', { applicant: { ...applicant, eligibilityGroups: [] } }, 'ELIGIBILITY_GROUPS_COUNT'],
    ['six grounds', { applicant: { ...applicant, eligibilityGroups: Array(6).fill('POOR') } }, 'ELIGIBILITY_GROUPS_COUNT'],
    ['a repealed ground', { applicant: { ...applicant, eligibilityGroups: ['TRAFFICKING_OLD'] } }, 'ELIGIBILITY_GROUP_NOT_IN_FORCE'],
  ])('refuses %s', async (_, changes, code) => {
    const before = await rows();
    expect(await outcome({ changes })).toMatchObject({ __typename: 'Refused', code });
    expect(await rows()).toBe(before);
  });

  it('stores a name in one form, however it was typed', async () => {
    const filed = await outcome({ changes: { applicant: { ...applicant, name: 'Nguyễn  Thị Hòa'.normalize('NFD') } } });
    expect(filed.__typename).toBe('ApplicationFiled');
  });

  it.each([
    ['an officer', actorOf('INTAKE_OFFICER', 'intake-08', randomUUID())],
    ['a head', actorOf('HEAD', 'head-08', randomUUID())],
    ['an analyst', analyst],
    ['the authority', authority],
  ])('is not for %s', async (_, by) => {
    expect(await outcome({ by })).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });
});

describe('the personal fields', () => {
  const ask = async (actor: Parameters<typeof postSigned>[0]['actor'], body: object) => {
    const key = openKeyring(world.secretsDir, 'signing').current().key;
    const url = `${world.urlOf('public-services')}/internal/applicant`;
    return postSigned({ url, audience: 'public-services', key, actor, now: world.clock.now.epochMilliseconds, body });
  };

  it('are told to our own services alone', async () => {
    const { application } = await outcome();
    const [row] = await world.databaseOf('public-services').collection('journal').find({ aggregateId: application.id }).toArray();
    const question = { applicationId: application.id, digest: row?.['data'].digest };
    const service = actorOf('SERVICE', 'service:casework');
    expect(await (await ask(service, question)).json()).toMatchObject({
      confirmed: true,
      filedBy: 'citizen',
      applicant,
      summary: expect.any(String),
    });
    expect(await (await ask(service, { ...question, digest: 'A'.repeat(43) })).json()).toEqual({ confirmed: false });
    for (const actor of [citizen(), analyst, authority, actorOf('HEAD', 'head-08', centerId)]) {
      const answer = await ask(actor, question);
      expect([answer.status, (await answer.text()).includes(applicant.name)]).toEqual([403, false]);
    }
  });
});
