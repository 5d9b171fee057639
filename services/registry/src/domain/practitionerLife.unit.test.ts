import { isInForce, practitionerKinds, type CredentialKind, type PractitionerKind } from '@legal-aid/contracts/codes';
import type { Outcome } from '@legal-aid/decision';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCapacity } from './addCapacity.ts';
import { endCapacity } from './endCapacity.ts';
import { issueCredential } from './issueCredential.ts';
import type { ActiveOrganization, OrganizationId } from './organization.ts';
import type { Practitioner, PractitionerEvent, PractitionerId } from './practitioner.ts';
import { withdrawCredential } from './withdrawCredential.ts';

const place = (id: string): ActiveOrganization => ({
  id: id as OrganizationId,
  version: 1,
  status: 'ACTIVE',
  kind: 'STATE_CENTER',
  names: [{ name: 'Trung tâm', validFrom: '2018-01-01', validTo: null }],
  provinceId: 'vn63-10',
  parentId: null,
  branchOrdinal: null,
  nature: null,
  activeFrom: '2018-01-01',
});
const start: Practitioner = {
  id: 'p' as PractitionerId,
  version: 1,
  name: 'Lò Văn Pá',
  capacities: [
    { kind: 'APPRENTICE', organizationId: place('a').id, organizationKind: 'STATE_CENTER', validFrom: '2020-01-01', validTo: null },
  ],
  credentials: [],
};

const dayOf = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: 0, max: 40 }).map(dayOf);
const held = {
  kind: fc.constantFrom<PractitionerKind>('LEGAL_AID_OFFICER', 'LAWYER', 'APPRENTICE'),
  organizationId: fc.constantFrom('a', 'b'),
};
const card = fc.constantFrom<CredentialKind>('OFFICER_CARD', 'LAWYER_CARD');

type Step = (current: Practitioner) => Outcome<Practitioner, PractitionerEvent>;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ ...held, validFrom: anyDay }).map(
    (capacity): Step =>
      (current) =>
        addCapacity(current, place(capacity.organizationId), { capacity, expectedVersion: current.version }),
  ),
  fc.record({ ...held, endedOn: anyDay }).map(
    (ending): Step =>
      (current) =>
        endCapacity(current, { ...ending, expectedVersion: current.version }),
  ),
  fc.record({ kind: card, number: fc.constantFrom('1', '2'), validFrom: anyDay }).map(
    (credential): Step =>
      (current) =>
        issueCredential(current, false, { credential, expectedVersion: current.version }),
  ),
  fc.record({ kind: card, withdrawnOn: anyDay }).map(
    (withdrawal): Step =>
      (current) =>
        withdrawCredential(current, { ...withdrawal, expectedVersion: current.version }),
  ),
);

/** The state after each step that was allowed. */
const liveThrough = (steps: readonly Step[]): readonly Practitioner[] =>
  steps.reduce<readonly [Practitioner, ...Practitioner[]]>(
    (states, next) => {
      const outcome = next(states[0]);
      return outcome.kind === 'decided' ? [outcome.state, ...states] : states;
    },
    [start],
  );

describe('whatever happens to a practitioner', () => {
  const lives = fc.array(step, { maxLength: 60 }).map((steps) => liveThrough(steps)[0] ?? start);
  const mostAtOnce = (keys: readonly string[]): number =>
    Math.max(0, ...[...Map.groupBy(keys, (key) => key).values()].map(({ length }) => length));

  it('he has at most one valid card of a kind, and each capacity in one place at most once, on any day', () => {
    fc.assert(
      fc.property(lives, anyDay, ({ capacities, credentials }, day) => {
        expect(mostAtOnce(credentials.filter((one) => isInForce(one, day)).map(({ kind }) => kind))).toBeLessThanOrEqual(1);
        const places = capacities.filter((one) => isInForce(one, day)).map(({ kind, organizationId }) => `${kind} ${organizationId}`);
        expect(mostAtOnce(places)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('each step is one version, forgets nothing, and fits into an event', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 90 }).map(liveThrough), (states) => {
        expect(states.map(({ version }) => version)).toEqual(states.map((_, index) => states.length - index));
        const sizes = states.map(({ capacities, credentials }) => capacities.length + credentials.length);
        expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
        expect(Math.max(states[0]?.capacities.length ?? 0, states[0]?.credentials.length ?? 0)).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('a capacity that rests on a card began on a day on which he had one', () => {
    const cardOf = new Map(practitionerKinds.map(({ code, credential }) => [code, credential]));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }).map(liveThrough), (states) => {
        for (const [after, before] of states.slice(0, -1).map((state, index) => [state, states[index + 1] ?? start] as const)) {
          const added = after.capacities.length > before.capacities.length ? after.capacities.at(-1) : undefined;
          const needed = added && cardOf.get(added.kind);
          if (added && needed) expect(before.credentials.some((one) => one.kind === needed && isInForce(one, added.validFrom))).toBe(true);
        }
      }),
    );
  });
});
