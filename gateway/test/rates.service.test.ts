import { afterEach, describe, expect, it } from 'vitest';
import { startTestGateway, type Answer, type TestGateway } from './support/gateway.ts';

const started: TestGateway[] = [];
const start = async (env: Readonly<Record<string, string>>): Promise<TestGateway> => {
  const gateway = await startTestGateway({ env });
  started.push(gateway);
  return gateway;
};
afterEach(() => Promise.all(started.splice(0).map(({ close }) => close())));

const question = '{ provinces { id } }';
const askAs = async (gateway: TestGateway, person: string, more: Record<string, string> = {}, query = question): Promise<Answer> =>
  gateway.ask(query, undefined, { authorization: `Bearer ${await gateway.issuer.token(person)}`, ...more });
const times = async (count: number, act: () => Promise<Answer>): Promise<readonly number[]> => {
  const statuses: number[] = [];
  for (let turn = 0; turn < count; turn += 1) statuses.push((await act()).status);
  return statuses;
};
const from = (address: string) => ({ 'x-forwarded-for': `203.0.113.1, ${address}` });

const expectTooMany = ({ status, body, headers }: Answer, most: number): void => {
  expect(status).toBe(429);
  expect(body.errors).toEqual([
    {
      message: 'Quá nhiều yêu cầu, hãy thử lại sau / Too many requests; try again later',
      extensions: { code: 'RATE_LIMITED', errorId: expect.any(String) },
    },
  ]);
  const wait = Number(headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(most);
};

describe('requests', () => {
  it('of one person are so many a minute, whatever token he brings; others go on', async () => {
    const gateway = await start({ RATE_PER_ACTOR: '3/60' });
    expect(await times(3, () => askAs(gateway, 'intake-08'))).toEqual([200, 200, 200]);
    expectTooMany(await askAs(gateway, 'intake-08'), 60);
    expectTooMany(await askAs(gateway, 'intake-08', { 'x-capacity': 'account-0' }), 60);
    expect((await askAs(gateway, 'citizen')).status).toBe(200);
  });

  it('of one network are so many a minute, bad ones and the page’s included; another network goes on', async () => {
    const gateway = await start({ RATE_PER_ADDRESS: '3/60', TRUSTED_PROXY: '127.0.0.1' });
    expect(await times(2, () => askAs(gateway, 'intake-08', from('192.0.2.1')))).toEqual([200, 200]);
    expect((await gateway.ask(question, undefined, { authorization: 'Bearer a.b.c', ...from('192.0.2.77') })).status).toBe(401);
    expectTooMany(await askAs(gateway, 'citizen', from('192.0.2.200')), 60);
    expect((await askAs(gateway, 'citizen', from('192.0.3.1'))).status).toBe(200);
  });

  it('cannot choose their network where no proxy is trusted', async () => {
    const gateway = await start({ RATE_PER_ADDRESS: '2/60' });
    const statuses = [];
    for (const address of ['192.0.2.1', '192.0.3.1', '192.0.4.1'])
      statuses.push((await askAs(gateway, 'intake-08', { 'x-forwarded-for': address })).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('bad tokens', () => {
  const bad = (gateway: TestGateway) => gateway.ask(question, undefined, { authorization: 'Bearer a.b.c' });

  it('block their network, but nobody who was known a moment ago', async () => {
    const gateway = await start({ RATE_TOKEN_FAILURES: '20/600' });
    expect((await gateway.ask(question)).status).toBe(200);
    expect(new Set(await times(21, () => bad(gateway)))).toEqual(new Set([401]));
    expectTooMany(await bad(gateway), 900);
    expectTooMany(await askAs(gateway, 'citizen'), 900);
    expect((await gateway.ask(question)).status).toBe(200);
  });

  it('of another network block nobody here', async () => {
    const gateway = await start({ RATE_TOKEN_FAILURES: '1/600', TRUSTED_PROXY: '127.0.0.1' });
    await times(3, () => gateway.ask(question, undefined, { authorization: 'Bearer a.b.c', ...from('192.0.2.1') }));
    expect((await askAs(gateway, 'citizen', from('192.0.2.9'))).status).toBe(429);
    expect((await askAs(gateway, 'citizen', from('198.51.100.1'))).status).toBe(200);
  });

  it('are not those that were left out', async () => {
    const gateway = await start({ RATE_TOKEN_FAILURES: '1/600' });
    const without = () =>
      gateway.raw({ method: 'POST', body: JSON.stringify({ query: question }), headers: { 'content-type': 'application/json' } });
    expect(await times(4, without)).toEqual([401, 401, 401, 401]);
    expect((await askAs(gateway, 'citizen')).status).toBe(200);
  });
});

describe('fields that guess or fill', () => {
  const track = '{ trackApplication(trackingCode: "0000000000000") { status } }';
  const file = `mutation { fileApplication(commandId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", input: { organizationId: "1", form: LITIGATION,
    field: CRIMINAL, summary: "a", applicant: { name: "Siu", birthDate: "1990-01-01", sex: MALE, address: "Pleiku", eligibilityGroups: [] } })
    { __typename } }`;

  it.each([
    ['trackApplication', track, 10, 60],
    ['fileApplication', file, 10, 3_600],
    ['a tracking in a fragment', `{ ...A } fragment A on Query ${track}`, 10, 60],
  ])('%s is counted by network, whoever asks', async (_, query, count, most) => {
    const gateway = await start({});
    const ask = (person: string) => askAs(gateway, person, {}, query);
    expect(new Set(await times(count / 2, () => ask('citizen')))).toEqual(new Set([200]));
    expect(new Set(await times(count / 2, () => ask('intake-08')))).toEqual(new Set([200]));
    const calls = gateway.callsOf('public-services').length;
    expectTooMany(await ask('analyst'), most);
    expect(gateway.callsOf('public-services')).toHaveLength(calls);
    expect((await askAs(gateway, 'citizen')).status).toBe(200);
  });

  it('count what was sent on, not what was refused before', async () => {
    const gateway = await start({ RATE_TRACK: '1/60' });
    expect(await times(3, () => askAs(gateway, 'citizen', {}, '{ trackApplication(trackingCode: "short") { status } }'))).toEqual([
      400, 400, 400,
    ]);
    expect((await askAs(gateway, 'citizen', {}, track)).status).toBe(200);
  });
});
