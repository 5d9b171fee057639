import { randomUUID } from 'node:crypto';
import { parseEvent } from '@legal-aid/contracts/events';
import { topics } from '@legal-aid/contracts/topics';
import { Kafka, logLevel } from 'kafkajs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answered } from '../support/asking.ts';
import { applicant, eventually } from '../support/commands.ts';
import { startTestSystem, type TestSystem } from '../support/system.ts';

let test: TestSystem;
beforeAll(async () => {
  test = await startTestSystem();
}, 120_000);
afterAll(() => test.stop());

const ever = { from: '2024-01-01', to: '2100-01-01' };

interface Line {
  readonly row: string;
  readonly province: { readonly id: string; readonly code: string } | null;
  readonly values: readonly (number | null)[];
}

/** Accepted in the period, by row and province. */
const figures = async (geography: string, period = ever): Promise<ReadonlyMap<string, number>> => {
  const { data } = await test.send('analyst', 'analyst/form25', { period, geography, by: 'PROVINCE' });
  return new Map(data.form25.lines.map(({ row, province, values }: Line) => [`${province?.id} ${row}`, values[2] ?? -1]));
};

/** The cases behind one figure of a province. */
const casesBehind = async (geography: string, provinceId: string, asked: string): Promise<ReadonlySet<string>> => {
  const found = new Set<string>();
  for (let after: string | null = null, more = true; more;) {
    const variables = { period: ever, geography, provinceId, column: 3, first: 100, after };
    const { data }: Answered = await test.send('analyst', 'analyst/form25Cases', variables);
    const line = data.form25.lines.find(({ row }: Line) => row === asked);
    for (const { id } of line?.cell.cases.nodes ?? []) found.add(id);
    [after, more] = [line?.cell.cases.endCursor, line?.cell.cases.hasNextPage ?? false];
  }
  return found;
};

const tuyenQuang = async () =>
  (await test.send('citizen', 'intake/centers', { on: '2026-01-01', provinceId: 'vn34-08' })).data.organizations.nodes.find(
    ({ kind }: { kind: string }) => kind === 'STATE_CENTER',
  ).id as string;

const fileInTuyenQuang = async (): Promise<string> => {
  const input = { organizationId: await tuyenQuang(), form: 'LITIGATION', field: 'CRIMINAL', summary: 'Con trai tôi bị bắt.', applicant };
  const { data } = await test.send('citizen', 'citizen/fileApplication', { commandId: randomUUID(), input });
  return data.fileApplication.application.id;
};

const waitingRequest = (applicationId: string) =>
  eventually(async () => {
    const { data } = await test.ask('intake-08', '{ requests(first: 100) { nodes { id version applicant { name } application { id } } } }');
    return (
      (data.requests.nodes as { id: string; application: { id: string }; applicant: { name: string } }[]).find(
        ({ application }) => application?.id === applicationId,
      ) ?? null
    );
  });

const acceptance = (caseId: string) => ({
  commandId: randomUUID(),
  input: { caseId, expectedVersion: 1, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR' },
});

describe('the first figure', () => {
  it('is one application, accepted: counted once in both geographies, and the case behind the difference is exactly this one', async () => {
    const before = {
      reported: await figures('AS_REPORTED'),
      current: await figures('CURRENT'),
      cases: await casesBehind('CURRENT', 'vn34-08', 'CRIMINAL.LITIGATION'),
    };
    const request = await waitingRequest(await fileInTuyenQuang());
    expect(request.applicant.name).toBe(applicant.name);
    const { data } = await test.send('intake-08', 'intake/acceptRequest', acceptance(request.id));
    expect(data.acceptRequest).toMatchObject({
      __typename: 'RequestAccepted',
      case: { fileNumber: expect.stringMatching(/^TT\.TGTT\.\d+\.\d{4}$/u) },
    });

    const grown = ['TOTAL', 'CRIMINAL', 'CRIMINAL.LITIGATION'].map((row) => `vn34-08 ${row}`);
    for (const [geography, old] of [
      ['AS_REPORTED', before.reported],
      ['CURRENT', before.current],
    ] as const) {
      const now = await eventually(async () => {
        const found = await figures(geography);
        return found.get('vn34-08 TOTAL') === (old.get('vn34-08 TOTAL') ?? 0) + 1 ? found : null;
      });
      const changed = [...now].filter(([place, value]) => value !== (old.get(place) ?? 0));
      expect(changed).toEqual(expect.arrayContaining(grown.map((place) => [place, (old.get(place) ?? 0) + 1])));
      expect(changed).toHaveLength(grown.length);
    }
    const after = await casesBehind('CURRENT', 'vn34-08', 'CRIMINAL.LITIGATION');
    expect([...after.difference(before.cases)]).toEqual([request.id]);
  });

  it('counts a case of old Lào Cai and one of old Yên Bái under 10 and 15 as reported, and both under 15 today', async () => {
    const reported = await figures('AS_REPORTED', { from: '2024-01-01', to: '2025-01-01' });
    const current = await figures('CURRENT', { from: '2024-01-01', to: '2025-01-01' });
    const [laoCai, yenBai] = [reported.get('vn63-10 TOTAL') ?? 0, reported.get('vn63-15 TOTAL') ?? 0];
    expect(Math.min(laoCai, yenBai)).toBeGreaterThan(0);
    expect(current.get('vn34-15 TOTAL')).toBe(laoCai + yenBai);
    expect(reported.get('vn34-15 TOTAL') ?? 0).toBe(0);
  });

  it.each(['AS_REPORTED', 'CURRENT'])('sums up from the provinces to the nation in %s', async (geography) => {
    const provinces = [...(await figures(geography))]
      .filter(([place]) => place.endsWith(' TOTAL'))
      .reduce((sum, [, value]) => sum + value, 0);
    const { data } = await test.send('analyst', 'analyst/form25', { period: ever, geography, by: 'NATION' });
    const total = (data.form25.lines as Line[]).find(({ row }) => row === 'TOTAL');
    const [all, carriedOver, accepted, ended] = (total?.values ?? []) as readonly number[];
    expect([accepted, all]).toEqual([provinces, (carriedOver ?? 0) + provinces]);
    expect(ended).toBeGreaterThan(0);
    expect(ended).toBeLessThanOrEqual(all ?? 0);
  });

  it('shows one query across all four services', async () => {
    const variables = { period: ever, geography: 'CURRENT', provinceId: 'vn34-15', column: 3, first: 1 };
    const { data, errors } = await test.send('analyst', 'analyst/form25Cases', variables);
    expect(errors).toBeUndefined();
    expect(data.form25.lines[0]).toMatchObject({
      province: { name: 'Lào Cai' },
      cell: {
        cases: {
          nodes: [
            { fileNumber: expect.any(String), organization: { name: expect.any(String) }, application: { filedAt: expect.any(String) } },
          ],
        },
      },
    });
  });

  it('hides the cases of others and says how many', async () => {
    const { data } = await test.send('head-08', 'analyst/form25Cases', {
      period: ever,
      geography: 'CURRENT',
      provinceId: 'vn34-15',
      column: 3,
      first: 5,
    });
    for (const { cell } of data.form25.lines) expect(cell).toMatchObject({ cases: { nodes: [], hidden: cell.value } });
  });
});

describe('a program outside', () => {
  it('reads every event, valid, complete and in order for each aggregate', async () => {
    const seen = new Map<string, number[]>();
    const problems: string[] = [];
    const kafka = new Kafka({ brokers: test.kafkaBrokers.split(','), logLevel: logLevel.NOTHING });
    const consumer = kafka.consumer({ groupId: `outside-${randomUUID()}` });
    await consumer.connect();
    await consumer.subscribe({ topics: topics.map((topic) => test.system.topicPrefix + topic), fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        const parsed = parseEvent(String(message.value));
        if (parsed.kind === 'invalid') problems.push(parsed.reason);
        else if (parsed.event.subject !== String(message.key)) problems.push('key');
        else {
          const { subject, sequence } = parsed.event;
          const sequences = seen.get(subject) ?? [];
          if (!sequences.includes(sequence)) seen.set(subject, [...sequences, sequence]);
        }
        return Promise.resolve();
      },
    });
    await eventually(() => Promise.resolve([...seen.values()].flat().length >= 3_000 ? true : null));
    await consumer.disconnect();
    expect(problems).toEqual([]);
    expect([...seen.values()].filter((sequences) => sequences.some((sequence, index) => sequence !== index + 1))).toEqual([]);
  });
});

describe('an account', () => {
  it('that is closed can act no more', async () => {
    const { data } = await test.ask('intake-22', '{ me { id version } }');
    const close = `mutation ($commandId: CommandId!, $input: CloseAccountInput!) { closeAccount(commandId: $commandId, input: $input) { __typename } }`;
    await test.ask('authority', close, { commandId: randomUUID(), input: { accountId: data.me.id, expectedVersion: data.me.version } });
    const refused = await eventually(async () => {
      const answer = await test.ask('intake-22', '{ me { id } }');
      return answer.status === 403 ? answer : null;
    });
    expect(refused.errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });
});
