import { randomUUID } from 'node:crypto';
import { connect } from '@legal-aid/journal/connect';
import fc from 'fast-check';
import type { Connection } from 'mongoose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { isWithin, scopeFilter, type Reachable, type Scope, type ScopePart } from '../src/scope.ts';

let connection: Connection;
beforeAll(async () => {
  connection = await connect(inject('mongodbUri'), `scope-${randomUUID()}`);
});
afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const organization = fc.constantFrom('centre-1', 'centre-2', 'branch-1');
const person = fc.constantFrom('p-1', 'p-2');
const subject = fc.constantFrom('s-1', 's-2');
const record: fc.Arbitrary<Omit<Reachable, '_id'>> = fc.record(
  {
    organizationId: organization,
    status: fc.constantFrom('RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'ENDED', 'HANDED_OVER', 'ARCHIVED', 'REFUSED'),
    filedBy: subject,
    openedBy: subject,
    assignments: fc.array(fc.record({ practitionerId: person, until: fc.constantFrom(null, '2026-03-02') }), { maxLength: 3 }),
  },
  { requiredKeys: ['organizationId'] },
);
const organizationIds = fc.subarray(['centre-1', 'centre-2', 'branch-1']);
const part: fc.Arbitrary<ScopePart> = fc.oneof(
  fc.constant({ kind: 'NATION' } as const),
  fc.record({ kind: fc.constant('HELD_BY' as const), organizationIds }),
  fc.record({ kind: fc.constant('ENDED_IN' as const), organizationIds }),
  fc.record({ kind: fc.constant('WORKED_ON_BY' as const), practitionerId: person, organizationIds }),
  fc.record({ kind: fc.constant('FILED_BY' as const), subject }),
  fc.record({ kind: fc.constant('OPENED_BY' as const), subject }),
  fc.record({
    kind: fc.constant('OPENED' as const),
    openings: fc.subarray(['r-0', 'r-1']).map((ids) => new Map(ids.map((id) => [id, 'e']))),
  }),
);
const scopes: fc.Arbitrary<Scope> = fc.array(part, { maxLength: 3 });

describe('a scope', () => {
  it('means the same as a condition of the database and as a check of one record', async () => {
    const found = { yes: 0, no: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 12 }),
        fc.array(scopes, { minLength: 1, maxLength: 5 }),
        async (given, each) => {
          const collection = connection.collection<{ _id: string }>(`records-${randomUUID()}`);
          const records = given.map((one, index) => ({ ...one, _id: `r-${index}` }));
          await collection.insertMany(records);
          for (const scope of each) {
            const matched = (await collection.find(scopeFilter(scope)).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
            expect(matched.toSorted()).toEqual(
              records
                .filter((one) => isWithin(scope, one))
                .map(({ _id }) => _id)
                .toSorted(),
            );
            found.yes += matched.length;
            found.no += records.length - matched.length;
          }
          await collection.drop();
        },
      ),
      { numRuns: 60 },
    );
    // Both sides of the line were tried.
    expect(Math.min(found.yes, found.no)).toBeGreaterThan(100);
  });

  it('of nothing finds nothing', async () => {
    const collection = connection.collection<{ _id: string }>('nothing');
    await collection.insertOne({ _id: 'r-0' });
    expect(await collection.countDocuments(scopeFilter([]))).toBe(0);
  });
});
