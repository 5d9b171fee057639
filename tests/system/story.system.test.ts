import { readFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { eligibilityGroups } from '@legal-aid/contracts/codes';
import { parseEvent, type AnyEvent } from '@legal-aid/contracts/events';
import { topics } from '@legal-aid/contracts/topics';
import { readSteps } from '#tools/story/readSteps';
import { tell } from '#tools/story/tell';
import { Kafka, logLevel } from 'kafkajs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { applicant, eventually } from '../support/commands.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let test: TestSystem;
beforeAll(async () => {
  test = await startTestSystem();
}, 120_000);
afterAll(() => test.stop());

/** A plain program outside that reads topics from their beginning. */
const listen = async (...names: readonly string[]) => {
  const kafka = new Kafka({ clientId: 'outside', brokers: test.kafkaBrokers.split(','), logLevel: logLevel.NOTHING });
  const consumer = kafka.consumer({ groupId: `outside-${randomUUID()}` });
  const events: AnyEvent[] = [];
  const texts: { readonly topic: string; readonly text: string }[] = [];
  const invalid: string[] = [];
  await consumer.connect();
  await consumer.subscribe({ topics: names.map((name) => test.system.topicPrefix + name), fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ topic, message }) => {
      texts.push({ topic: topic.slice(test.system.topicPrefix.length), text: String(message.value) });
      const parsed = parseEvent(String(message.value));
      if (parsed.kind === 'event') events.push(parsed.event);
      else invalid.push(parsed.reason);
    },
  });
  return { events, texts, invalid, stop: () => consumer.disconnect() };
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

const protectedCodes = eligibilityGroups.filter(({ isProtected }) => isProtected).map(({ code }) => code);

describe('a protected ground', () => {
  it('is in full on the internal topic, and on no other in any form, nor is anything of the person', async () => {
    const all = await listen(...topics);
    try {
      const caseId = await acceptedWith(['HIV', 'DOMESTIC_VIOLENCE', 'ETHNIC_DIFFICULT', 'CHILD']);
      const own = () => all.texts.filter(({ text }) => text.includes(caseId));
      await vi.waitFor(() => expect(own().filter(({ text }) => text.includes('"sequence":2')).length).toBeGreaterThan(1), {
        timeout: 20_000,
      });
      const inside = own().filter(({ topic }) => topic.startsWith('legalaid.internal.'));
      expect(inside.some(({ text }) => text.includes('"grounds":["HIV","DOMESTIC_VIOLENCE","ETHNIC_DIFFICULT","CHILD"]'))).toBe(true);
      const outside = all.texts.filter(({ topic }) => !topic.startsWith('legalaid.internal.'));
      expect(own().some(({ text }) => text.includes('"reportedGround":"PROTECTED"'))).toBe(true);
      const canaries = [...protectedCodes, 'FEMALE', applicant.name, applicant.phone, applicant.personalId, 'CANARY'];
      expect(canaries.filter((canary) => outside.some(({ text }) => text.includes(canary)))).toEqual([]);
    } finally {
      await all.stop();
    }
  }, 60_000);
});

/** A case of Tuyên Quang, accepted on these grounds. */
const acceptedWith = async ([eligibilityGroup, ...otherEligibilityGroups]: readonly string[]): Promise<string> => {
  const { data } = await test.ask('intake-08', '{ me { organization { id } } }');
  const input = { organizationId: data.me.organization.id, form: 'LITIGATION', field: 'CRIMINAL', summary: 'CANARY', applicant };
  const filed = await test.send('citizen', 'citizen/fileApplication', { commandId: randomUUID(), input });
  const { id } = filed.data.fileApplication.application;
  const caseId = await eventually(
    async () => ((await test.send('citizen', 'citizen/application', { id })).data.application.case?.id as string | undefined) ?? null,
  );
  const acceptance = { caseId, expectedVersion: 1, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup, otherEligibilityGroups };
  const accepted = await test.send('intake-08', 'intake/acceptRequest', { commandId: randomUUID(), input: acceptance });
  expect(accepted.data.acceptRequest.__typename).toBe('RequestAccepted');
  return caseId;
};
