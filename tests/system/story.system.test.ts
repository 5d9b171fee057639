import { readFile } from 'node:fs/promises';
import { parseEvent, type AnyEvent } from '@legal-aid/contracts/events';
import { readSteps } from '#tools/story/readSteps';
import { tell } from '#tools/story/tell';
import { Kafka, logLevel } from 'kafkajs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let test: TestSystem;
beforeAll(async () => {
  test = await startTestSystem();
}, 120_000);
afterAll(() => test.stop());

/** A plain program outside that reads one topic from its beginning. */
const listen = async (topic: string) => {
  const kafka = new Kafka({ clientId: 'outside', brokers: test.kafkaBrokers.split(','), logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `outside-${test.system.topicPrefix}${topic}` });
  const events: AnyEvent[] = [];
  const invalid: string[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: [`${test.system.topicPrefix}${topic}`], fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ message }) => {
      const parsed = parseEvent(String(message.value));
      if (parsed.kind === 'event') events.push(parsed.event);
      else invalid.push(parsed.reason);
    },
  });
  return { events, invalid, stop: () => consumer.disconnect() };
};

const life = [
  'received',
  'accepted',
  'assigned',
  'work-started',
  'papers-completed',
  'suspended',
  'resumed',
  'ended',
  'handed-over',
  'archived',
].map((verb) => `casework.case.${verb}.v1`);

describe('the story of the README', () => {
  it('plays as it is told, grows the figures by its case alone, and a program outside has every event in order', async () => {
    const outside = await listen('legalaid.casework.case');
    try {
      const said: string[] = [];
      const ask = async (person: string, query: string, variables: object) => {
        const { data, errors } = await test.ask(person, query, variables);
        if (errors) throw new Error(JSON.stringify(errors));
        return data as unknown;
      };
      const { caseId } = await tell(ask, readSteps(await readFile('README.md', 'utf8')), (line) => said.push(line));
      expect(said.length).toBeGreaterThan(15);
      const own = () => outside.events.filter(({ subject }) => subject === caseId);
      const firsts = () => [...new Map(own().map((event) => [event.sequence, event])).values()];
      await vi.waitFor(() => expect(firsts().map(({ type }) => type)).toEqual(life), { timeout: 20_000, interval: 100 });
      expect(firsts().map(({ sequence }) => sequence)).toEqual(life.map((_, index) => index + 1));
      expect(outside.invalid).toEqual([]);
      expect(JSON.stringify(own())).not.toMatch(/ETHNIC|Giàng|0912|MALE/u);
    } finally {
      await outside.stop();
    }
  }, 90_000);
});
