import { topicOf } from '@legal-aid/contracts/topics';
import { createBus } from '@legal-aid/messaging/kafkajs/bus';
import { createLogger } from '@legal-aid/service-kit/logger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizen } from '../../../tests/support/asking.ts';
import { applicant, eventually, givenCenter } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { createAsking } from './applications.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
}, 60_000);
afterAll(() => world.stop());

/** Everything on this service's topic, once an event of each of these types is there. */
const recordsUntil = async (types: readonly string[]): Promise<string> => {
  const bus = createBus({ brokers: world.kafkaBrokers.split(','), clientId: 'canary', logger: createLogger('canary', 'silent') });
  const values: string[] = [];
  const reading = bus.readAll({
    topics: [world.topicPrefix + topicOf('public-services.application.filed.v1')],
    handle: async (records) => void values.push(...records.map(({ key, value }) => `${key} ${value}`)),
    onFatal: (cause) => void process.emitWarning(String(cause)),
    logger: createLogger('canary', 'silent'),
  });
  try {
    const text = () => values.join('\n');
    return await eventually(async () => (types.every((type) => text().includes(type)) ? text() : null));
  } finally {
    await reading.stop();
    await bus.close();
  }
};

describe('what leaves this service or stays in its books', () => {
  it('holds no word of the citizen and no tracking code', async () => {
    const ask = createAsking(world);
    const { data } = await ask.file(await givenCenter(world), { by: citizen('canary-citizen') });
    const { id, receipt } = data.fileApplication.application;
    await ask.track(receipt.trackingCode, citizen('canary-citizen'));
    await ask.withdraw(id, { by: citizen('canary-citizen') });
    const records = await recordsUntil(['application.filed.v1', 'application.withdrawn.v1']);
    const collections = ['journal', 'commands', 'series', 'parked'].map((name) => world.databaseOf('public-services').collection(name));
    const books = JSON.stringify(await Promise.all(collections.map((collection) => collection.find({}).toArray())));
    const sealed = JSON.stringify(await world.databaseOf('public-services').collection('applications').find({}).toArray());

    const words = [applicant.name, applicant.phone, applicant.personalId, applicant.address, applicant.birthDate, 'tạm giữ', 'POOR'];
    const found = (text: string, canaries: readonly string[]) => canaries.filter((canary) => text.includes(canary));
    expect(found(records, [...words, receipt.trackingCode, receipt.number, 'canary-citizen'])).toEqual([]);
    expect(found(books, [...words, receipt.trackingCode])).toEqual([]);
    expect(found(sealed, words)).toEqual([]);
  });
});
