import { randomUUID } from 'node:crypto';
import { createExecute } from '@legal-aid/journal/execute';
import { localDay } from '@legal-aid/service-kit/clock';
import { openKeyring } from '@legal-aid/service-kit/keyring';
import { readSecret } from '@legal-aid/service-kit/secrets';
import { createVault } from '@legal-aid/service-kit/vault';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApplicationId } from '#domain/application';
import { fileApplication } from '#domain/fileApplication';
import { createWriteFiled } from '#store/applicationWrites';
import { applicationsOf } from '#store/applications';
import { actorOf, analyst, authority, citizen } from '../../../tests/support/asking.ts';
import { applicant, givenCenter } from '../../../tests/support/commands.ts';
import { startWorld, type World } from '../../../tests/support/world.ts';
import { createAsking } from './applications.ts';

let world: World;
let ask: ReturnType<typeof createAsking>;
beforeAll(async () => {
  world = await startWorld(['registry', 'public-services', 'casework'], '2026-03-02T03:00:00Z');
  ask = createAsking(world);
}, 60_000);
afterAll(() => world.stop());

const filed = async (...given: Parameters<typeof ask.file>) => (await ask.file(...given)).data?.fileApplication.application;
const officer = actorOf('INTAKE_OFFICER', 'intake-08', randomUUID());

/** Takes a number in a transaction that then fails. */
const failAfterTheNumber = async (organizationId: string): Promise<void> => {
  const connection = world.databaseOf('public-services');
  const write = createWriteFiled(connection, {
    vault: createVault(openKeyring(world.secretsDir, 'seal-public-services')),
    mostPerPhone: 0,
    digestKey: readSecret(world.secretsDir, 'digest-public-services'),
  });
  const [id, now] = [randomUUID(), world.clock.now];
  const organization = { id: organizationId, kind: 'STATE_CENTER', activeFrom: '2025-07-01', activeTo: null } as const;
  const person = { ...applicant, sex: 'FEMALE' } as const;
  const form = { organizationId, form: 'LITIGATION', field: 'CRIMINAL', summary: 'Một việc.', applicant: person } as const;
  const circumstances = { id: id as ApplicationId, filedBy: 'citizen', trackingCode: id.slice(-12), now, today: localDay(now) };
  await createExecute({ connection, now: () => new Date(), onCommitted: () => undefined })(
    { id, actor: 'citizen', digest: 'digest', correlationId: id },
    async () => fileApplication(organization, form, circumstances),
    async (...given: Parameters<typeof write>) => {
      await write(...given);
      throw new Error('planted');
    },
  );
};

describe('the book of receipts', () => {
  it('has no gap after thirty filings at once in three organisations, whatever fails around them', async () => {
    const centers = await Promise.all(['vn34-01', 'vn34-04', 'vn34-08'].map((provinceId) => givenCenter(world, { provinceId })));
    const around = (organizationId: string, commandId: string) => [
      ask.file(organizationId, { commandId }),
      ask.file(organizationId, { commandId, changes: { summary: 'Việc khác.' } }),
      ask.file(organizationId, { changes: { applicant: { ...applicant, birthDate: '2026-03-03' } } }),
      ask.file(organizationId, { by: officer }),
      failAfterTheNumber(organizationId),
    ];
    const [commandIds, tries] = [Array.from({ length: 30 }, () => randomUUID()), [] as Promise<unknown>[]];
    for (const [index, commandId] of commandIds.entries()) tries.push(...around(centers[index % 3] ?? '', commandId));
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'rejected').map((outcome) => String('reason' in outcome && outcome.reason))).toEqual(
      Array<string>(30).fill('Error: planted'),
    );
    for (const organizationId of centers) {
      const book = await applicationsOf(world.databaseOf('public-services'))
        .find({ organizationId })
        .sort({ 'receipt.sequence': 1 })
        .toArray();
      expect(book.map(({ receipt }) => receipt?.text)).toEqual(
        Array.from({ length: 10 }, (_, index) => `BN.${String(index + 1).padStart(2, '0')}.2026`),
      );
    }
  });

  it('counts half past midnight in Viet Nam as the next year', async () => {
    const [centerId, before] = [await givenCenter(world), world.clock.now];
    const numberAt = async (instant: string): Promise<string> => {
      world.clock.now = Temporal.Instant.from(instant);
      return (await filed(centerId)).receipt.number;
    };
    const numbers = [
      await numberAt('2026-12-31T16:59:59Z'),
      await numberAt('2026-12-31T17:30:00Z'),
      await numberAt('2027-01-01T03:00:00Z'),
    ];
    world.clock.now = before;
    expect(numbers).toEqual(['BN.01.2026', 'BN.01.2027', 'BN.02.2027']);
  });
});

describe('a receipt', () => {
  it('is one, with one code, for a command sent twenty times at once and again later', async () => {
    const [centerId, commandId] = [await givenCenter(world), randomUUID()];
    const sent = await Promise.all(Array.from({ length: 20 }, () => filed(centerId, { commandId })));
    sent.push(await filed(centerId, { commandId }));
    expect(new Set(sent.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(sent[0]).toMatchObject({
      version: 1,
      status: 'FILED',
      withdrawnAt: null,
      receipt: {
        number: 'BN.01.2026',
        issuedAt: '2026-03-02T03:00:00.000Z',
        trackingCode: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{13}$/u),
      },
    });
    expect((await filed(centerId)).receipt.number).toBe('BN.02.2026');
  });

  it.each([
    ['an officer of its organisation', (centerId: string) => actorOf('INTAKE_OFFICER', 'intake-08', centerId)],
    ['its head', (centerId: string) => actorOf('HEAD', 'head-08', centerId)],
    ['an analyst', () => analyst],
    ['the authority', () => authority],
  ])('is not shown to %s', async (_, byOf) => {
    const centerId = await givenCenter(world);
    const { id } = await filed(centerId);
    expect((await ask.read(id, byOf(centerId))).data.application).toMatchObject({ id, status: 'FILED', receipt: null, summary: null });
  });

  it('is null where an application was filed before there was a book', async () => {
    const { id } = await filed(await givenCenter(world));
    const applications = applicationsOf(world.databaseOf('public-services'));
    await applications.updateOne({ _id: id }, { $unset: { receipt: '' } });
    expect((await ask.read(id)).data.application).toMatchObject({ id, receipt: null, summary: 'Con trai tôi bị tạm giữ.' });
    expect((await ask.withdraw(id)).data.withdrawApplication.application).toMatchObject({ id, status: 'WITHDRAWN', receipt: null });
  });
});

describe('tracking an application', () => {
  it('shows who filed it the same as its id does, however the code was typed', async () => {
    const { id, receipt } = await filed(await givenCenter(world));
    const typed = receipt.trackingCode.toLowerCase().replace(/^.{4}/u, '$& - ').replaceAll('0', 'o');
    expect((await ask.track(typed)).data.trackApplication).toEqual((await ask.read(id)).data.application);
  });

  it('answers an unknown code and one of somebody else alike', async () => {
    const { receipt } = await filed(await givenCenter(world));
    const [foreign, unknown] = [
      await ask.track(receipt.trackingCode, citizen('stranger')),
      await ask.track('0'.repeat(13), citizen('stranger')),
    ];
    expect(foreign).toEqual({ data: { trackApplication: null } });
    expect(unknown).toEqual(foreign);
  });

  it.each([
    ['an officer', officer],
    ['an analyst', analyst],
    ['the authority', authority],
  ])('is not for %s, whether the code exists or not', async (_, by) => {
    const { receipt } = await filed(await givenCenter(world));
    const answers = [await ask.track(receipt.trackingCode, by), await ask.track('0'.repeat(13), by)];
    expect(answers[0]).toMatchObject({ data: { trackApplication: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('finds by the index, not by looking through', async () => {
    const question = { 'receipt.trackingCode': '0123456789ABC', filedBy: 'citizen' };
    const { queryPlanner } = await applicationsOf(world.databaseOf('public-services')).find(question).explain();
    expect(JSON.stringify(queryPlanner.winningPlan)).toContain('"indexName":"trackingCode"');
  });
});
