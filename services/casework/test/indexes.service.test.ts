import { randomUUID } from 'node:crypto';
import { accessLogOf, type AccessRow } from '@legal-aid/journal/audit/accessRow';
import { connect } from '@legal-aid/journal/connect';
import type { Connection, mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { scopeFilter, type ScopePart } from '../src/scope.ts';
import type { CaseDocument } from '../src/store/caseDocument.ts';
import { casesOf } from '../src/store/cases.ts';
import { emergenciesOf, type EmergencyDocument } from '../src/store/emergencies.ts';
import { migrate } from '../src/store/migrate.ts';
import { personFilter } from '../src/store/personIndex.ts';

let connection: Connection;
const database = `indexes-${randomUUID().slice(0, 8)}`;
beforeAll(async () => {
  await migrate(inject('mongodbUri'), database);
  // Twice equals once.
  await migrate(inject('mongodbUri'), database);
  connection = await connect(inject('mongodbUri'), database);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const organizationIds = ['o-1', 'o-2', 'o-3'];
const parts: readonly ScopePart[] = [
  { kind: 'NATION' },
  { kind: 'HELD_BY', organizationIds },
  { kind: 'ENDED_IN', organizationIds },
  { kind: 'WORKED_ON_BY', practitionerId: 'p-1', organizationIds },
  { kind: 'FILED_BY', subject: 's' },
  { kind: 'OPENED', openings: new Map([['c-1', 'e-1']]) },
];
const planOf = async (found: mongo.FindCursor): Promise<string> =>
  JSON.stringify((await found.explain('queryPlanner'))['queryPlanner'].winningPlan);
const cases = (condition: object) => casesOf(connection).find({ $and: [condition] } as mongo.Filter<CaseDocument>);
const key = Buffer.alloc(32);

describe('what the policy asks the database', () => {
  it.each(parts.map((part) => [part.kind, part] as const))('is found by an index for %s: accepted cases, newest first', async (_, part) => {
    const condition = { $and: [scopeFilter([part]), { acceptedAt: { $exists: true } }] };
    const plan = await planOf(cases(condition).sort({ acceptedAt: -1, _id: 1 }).limit(21));
    expect(plan).toContain('IXSCAN');
    expect(plan).not.toContain('COLLSCAN');
  });

  it.each(parts.filter(({ kind }) => kind !== 'NATION').map((part) => [part.kind, part] as const))(
    'is found by an index for %s: a person by his name and by his numbers',
    async (_, part) => {
      for (const sought of [
        { by: 'name', name: 'Giàng Mỷ' },
        { by: 'personalId', personalId: '008190001234' },
        { by: 'phone', phone: '0912345678' },
      ] as const) {
        const plan = await planOf(cases({ $and: [scopeFilter([part]), personFilter(key, sought)] }).sort({ receivedAt: -1, _id: 1 }));
        expect(plan).toContain('IXSCAN');
        expect(plan).not.toContain('COLLSCAN');
      }
    },
  );

  it('is found by an index: openings that run, openings of a place, and who opened a case', async () => {
    const running = emergenciesOf(connection).find({ openedBy: 's', role: 'HEAD', actingFor: 'o', expiresAt: { $gt: new Date() } });
    const ofPlace = emergenciesOf(connection)
      .find(scopeFilter([{ kind: 'HELD_BY', organizationIds }]) as mongo.Filter<EmergencyDocument>)
      .sort({ openedAt: -1, _id: 1 });
    const accesses = accessLogOf(connection)
      .find({ subjects: 'c-1' } as mongo.Filter<AccessRow>)
      .sort({ at: -1, _id: 1 });
    for (const found of [running, ofPlace, accesses]) expect(await planOf(found as mongo.FindCursor)).not.toContain('COLLSCAN');
  });
});
