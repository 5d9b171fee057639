import { demoPeople } from '#infra/issuer/people';
import { provincesOn } from '@legal-aid/contracts/provinces';
import { describe, expect, it } from 'vitest';
import { accounts } from './accounts.ts';
import type { PlannedCase } from './cases.ts';
import { planOf } from './plan.ts';
import { practitionerLives } from './practitionerLives.ts';
import { plannedWorld } from './world.ts';

const people = demoPeople(provincesOn('2026-01-01'));
const of = (subject: string) => accounts.filter((account) => account.subject === subject);
const placeOf = (subject: string) => plannedWorld.organization(of(subject)[0]?.organizationId ?? ('' as never));

const overBy = new Set(['completeCase', 'discontinueCase', 'terminateCase', 'withdrawApplication', 'refuseRequest']);

/** Who works on a case when the plan ends; nobody where it is over. */
const workingOn = ({ steps }: PlannedCase): readonly string[] => {
  if (steps.some(({ action }) => overBy.has(action))) return [];
  return steps.reduce<readonly string[]>((working, { action, input }) => {
    if (action === 'assignPractitioners')
      return (input['assignments'] as readonly { practitionerId: string }[]).map(({ practitionerId }) => practitionerId);
    if (action !== 'replacePractitioner') return working;
    return working.map((id) => (id === input['outgoingId'] ? (input['incomingId'] as string) : id));
  }, []);
};

describe('the accounts of the demo people', () => {
  it('are everyone’s who may sign in, in the role that is told of him first, and nobody else’s', () => {
    expect(new Set(accounts.map(({ subject }) => subject))).toEqual(new Set(people.map(({ name }) => name)));
    for (const { name, role } of people) expect([name, of(name)[0]?.role]).toEqual([name, role]);
  });

  it('are one for each person, but for who wears two hats', () => {
    expect(accounts).toHaveLength(people.length + 1);
    expect(of('two-hats-08').map(({ role }) => role)).toEqual(['HEAD', 'PRACTITIONER']);
    expect(new Set(accounts.map(({ commandId }) => commandId)).size).toBe(accounts.length);
  });

  it('show every role that an account can have', () => {
    expect(new Set(accounts.map(({ role }) => role)).size).toBe(10);
  });

  it('stand where their names say', () => {
    expect(placeOf('branch-head-08')).toMatchObject({ kind: 'BRANCH', activeTo: null });
    expect(placeOf('two-hats-08')).toEqual(placeOf('branch-head-08'));
    expect(placeOf('participant-head-08').kind).toMatch(/^(CONTRACTED|REGISTERED)_ORGANIZATION$/u);
    expect(placeOf('participant-intake-08')).toEqual(placeOf('participant-head-08'));
    expect(placeOf('department-08').kind).toBe('JUSTICE_DEPARTMENT');
    for (const code of ['08', '15']) expect(placeOf(`practitioner-${code}`)).toEqual(placeOf(`head-${code}`));
    const { provinceId } = placeOf('branch-head-08');
    expect(placeOf('participant-head-08').provinceId).toBe(provinceId);
    const departments = accounts.filter(({ role }) => role === 'DEPARTMENT').map(({ organizationId }) => organizationId);
    expect(new Set(departments).size).toBe(34);
  });

  it.each([400, 3_000])('of practitioners are of people who work on cases when a plan of %i cases ends', (cases) => {
    const working = new Set([...planOf(cases).applications()].flatMap(workingOn));
    for (const subject of ['practitioner-08', 'practitioner-15'])
      expect([subject, working.has(of(subject)[0]?.practitionerId ?? '')]).toEqual([subject, true]);
  });

  it('of practitioners are of officers who still work there', () => {
    for (const { organizationId, practitionerId, role } of accounts) {
      expect(practitionerId !== null).toBe(role === 'PRACTITIONER');
      if (practitionerId === null) continue;
      const { state } = practitionerLives.find(({ id }) => id === practitionerId) ?? {};
      expect(state?.capacities).toContainEqual(expect.objectContaining({ kind: 'LEGAL_AID_OFFICER', organizationId, validTo: null }));
    }
  });
});
