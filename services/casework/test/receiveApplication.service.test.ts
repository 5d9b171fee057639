import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { createLogger } from '@legal-aid/service-kit/logger';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyst, postSigned } from '../../../tests/support/asking.ts';
import { eventually, file, givenCenter, givenRequest } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';

let world: World;
let centerId: string;
const bus = () => createBus({ brokers: world.kafkaBrokers.split(','), clientId: 'outsider', logger: createLogger('outsider', 'silent') });
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
  centerId = await givenCenter(world);
}, 60_000);
afterAll(() => world.stop());

const cases = () => world.databaseOf('casework').collection<{ _id: string }>('cases');
const fileOne = async () => (await file(world, { organizationId: centerId })).data.fileApplication.application.id as string;

const lag = async () => {
  const key = openKeyring(world.secretsDir, 'signing').current().key;
  const now = world.clock.now.epochMilliseconds;
  const answer = await postSigned({ url: `${world.urlOf('casework')}/health`, audience: 'casework', key, actor: analyst, now, body: {} });
  return ((await answer.json()) as { lag: number | null }).lag;
};

describe('receiving an application', () => {
  it('waits for an owner that is away, and loses nothing', async () => {
    const database = world.databaseOf('public-services');
    await world.stopService('casework');
    const applicationId = await fileOne();
    await eventually(async () => ((await database.collection('journal').countDocuments({ pending: true })) === 0 ? true : null));
    await world.stopService('public-services');
    await world.startService('casework');
    await eventually(async () => ((await lag()) === 1 ? true : null));
    expect(await cases().findOne({ applicationId })).toBeNull();
    expect(await world.databaseOf('casework').collection('parked').countDocuments({})).toBe(0);
    await world.startService('public-services');
    expect(await eventually(() => cases().findOne({ applicationId }))).toMatchObject({ status: 'RECEIVED' });
  }, 60_000);

  it('parks what it cannot read and what its owner does not confirm, while other keys flow', async () => {
    const topic = `${world.topicPrefix}legalaid.public-services.application`;
    const publisher = bus().publisher();
    const [genuine] = await world.databaseOf('public-services').collection('journal').find({}).limit(1).toArray();
    const forged = {
      specversion: '1.0',
      id: `${genuine?.['aggregateId']}:1`,
      source: '/public-services',
      type: 'public-services.application.filed.v1',
      subject: genuine?.['aggregateId'],
      time: '2026-03-02T03:00:00.000Z',
      datacontenttype: 'application/json',
      sequence: 1,
      correlationid: genuine?.['correlationId'],
      data: { ...genuine?.['data'], digest: 'A'.repeat(43) },
    };
    const key = forged.subject as string;
    await cases().deleteMany({ applicationId: key });
    await world.databaseOf('casework').collection('commands').deleteMany({});
    await publisher.publish([
      { topic, key: 'broken', value: '{"query":' },
      { topic, key: 'stranger', value: JSON.stringify(forged) },
      { topic, key, value: JSON.stringify(forged) },
      { topic, key: 'broken', value: JSON.stringify({ ...forged, subject: 'broken' }) },
    ]);
    await publisher.close();
    const caseId = await givenRequest(world, { organizationId: centerId });
    expect(caseId).toBeTruthy();
    const parked = world.databaseOf('casework').collection('parked');
    await eventually(async () => ((await parked.countDocuments({})) >= 4 ? true : null));
    const reasons = (await parked.find({}).sort({ key: 1, offset: 1 }).toArray()).map(({ key: of, reason }) => [of, reason]);
    expect(reasons).toEqual(
      expect.arrayContaining([
        ['broken', 'not JSON'],
        ['broken', 'behind a parked record of its key'],
        ['stranger', 'key differs from subject'],
        [key, 'the owner does not confirm the digest'],
      ]),
    );
  }, 60_000);
});
