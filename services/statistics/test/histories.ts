import * as fc from 'fast-check';
import { projectCase, type Fact } from '#projections/fact';
import type { FactSource, TailFact } from '#store/factReads';
import { dayNumber, dayWritten } from '#rules/day';
import { snapshotEvent, type Snapshot } from './events.ts';

/** What happened to a case, event by event: all that was known after each. */
export interface History {
  readonly id: string;
  readonly snapshots: readonly Snapshot[];
}

export const organizations = [
  '1b4e28ba-2fa1-51d2-883f-0016d3cca427',
  '2b4e28ba-2fa1-51d2-883f-0016d3cca427',
  '3b4e28ba-2fa1-51d2-883f-0016d3cca427',
];
// Few places, so that they meet: both maps' code 15, and what became one of them.
export const provinceIds = ['vn63-10', 'vn63-15', 'vn34-15', 'vn63-01', 'vn34-01', 'vn34-08'];
export const fields = ['CRIMINAL', 'CIVIL_FAMILY', 'ADMINISTRATIVE', 'OTHER'] as const;
export const forms = ['LITIGATION', 'LEGAL_ADVICE', 'OUT_OF_COURT_REPRESENTATION'] as const;
const groundCodes = [
  ...(['MERIT', 'POOR', 'CHILD', 'ETHNIC_DIFFICULT', 'ACCUSED_16_18', 'ACCUSED_NEAR_POOR', 'TRAFFICKING', 'MARTYR_KIN'] as const),
  ...(['AGENT_ORANGE', 'ELDERLY', 'DISABLED', 'VICTIM_16_18', 'DOMESTIC_VIOLENCE', 'TRAFFICKING_OLD', 'HIV'] as const),
];

const number = fc.integer({ min: dayNumber('2024-06-01'), max: dayNumber('2026-06-30') });
export const day = number.map(dayWritten);
const lead = fc.record({
  practitionerId: fc.uuid(),
  kind: fc.constantFrom(...(['LEGAL_AID_OFFICER', 'LAWYER', 'CONSULTANT', 'COLLABORATOR', 'APPRENTICE', 'INTAKE_OFFICER'] as const)),
  organizationKind: fc.constantFrom(...(['STATE_CENTER', 'BRANCH', 'CONTRACTED_ORGANIZATION', 'REGISTERED_ORGANIZATION'] as const)),
  sharePercent: fc.constant(100),
});
const codes = fc.record({
  organizationId: fc.constantFrom(...organizations),
  provinceId: fc.constantFrom(...provinceIds),
  field: fc.constantFrom(...fields),
  form: fc.constantFrom(...forms),
  sex: fc.constantFrom('FEMALE' as const, 'MALE' as const),
  grounds: fc.uniqueArray(fc.constantFrom(...groundCodes), { minLength: 1, maxLength: 3 }),
  acceptedOn: day,
  lasted: fc.integer({ min: 0, max: 400 }),
  leads: fc.array(lead, { maxLength: 2 }),
  known: fc.integer({ min: 1, max: 5 }),
});

/** A case as far as it has come: received, accepted, assigned, assigned anew, ended; some end before anybody is assigned. */
export const history: fc.Arbitrary<History> = fc
  .tuple(fc.uuid(), codes)
  .map(([id, { acceptedOn, lasted, leads, known, provinceId, ...rest }]) => {
    const received = { ...snapshotEvent(id, 1).data, ...rest, grounds: [] };
    const accepted = { ...received, ...rest, change: 'ACCEPTED' as const, status: 'ACCEPTED' as const, provinceId, acceptedOn };
    const assigned = leads.map((each) => ({ ...accepted, change: 'ASSIGNED' as const, status: 'ASSIGNED' as const, assignments: [each] }));
    const ended = {
      ...(assigned.at(-1) ?? accepted),
      ...{
        change: 'ENDED' as const,
        status: 'ENDED' as const,
        end: 'COMPLETED' as const,
        endedOn: dayWritten(dayNumber(acceptedOn) + lasted),
      },
    };
    return { id, snapshots: [received, accepted, ...assigned, ended].slice(0, known) };
  });
export const histories = fc.uniqueArray(history, { selector: ({ id }) => id, maxLength: 60, size: 'max' });

/** Two days, the earlier first. */
export const period = fc
  .tuple(day, day)
  .filter(([from, to]) => from < to)
  .map(([from, to]) => ({ from, to }));

/** The fact of an event, as the projection makes it. */
export const factOf = (id: string, version: number, data: Partial<Snapshot>): Fact => {
  const projected = projectCase(snapshotEvent(id, version, data));
  if (projected.kind === 'invalid') throw new Error(projected.reason);
  return projected.fact;
};

/** Where a mirror reads facts; they get their numbers in the order given. */
export const sourceOf = (facts: readonly Omit<TailFact, 'seq'>[]): FactSource => {
  const rows = facts.map((fact, index) => ({ seq: index + 1, ...fact }));
  return {
    after: (seq, limit) => Promise.resolve(rows.filter((row) => row.seq > seq).slice(0, limit)),
    last: () => Promise.resolve(rows.length),
  };
};
