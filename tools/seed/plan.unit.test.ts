import { aidForms, caseGrounds, eligibilityGroups, legalFields, practitionerKinds } from '@legal-aid/contracts/codes';
import { capacityFor } from '@legal-aid/casework/domain/practitioner';
import { caseActions } from '@legal-aid/casework/domain/actions';
import type { OrganizationId } from '@legal-aid/casework/domain/case';
import { localDay } from '@legal-aid/service-kit/clock';
import { describe, expect, it } from 'vitest';
import { accounts } from './accounts.ts';
import { groups } from './assumptions.ts';
import type { PlannedCase } from './cases.ts';
import { planEnds } from './days.ts';
import { practitionerLives } from './practitionerLives.ts';
import { organizationLives } from './organizationLives.ts';
import { planOf } from './plan.ts';
import type { PlannedStep } from './steps.ts';
import { plannedWorld } from './world.ts';

const count = 3_000;
const plan = [...planOf(count).applications()];
const isAcceptance = ({ action }: PlannedStep) => action.startsWith('accept');
const acceptances = plan.flatMap(({ steps }) => steps.filter(isAcceptance));
const inputsOf = (name: string): ReadonlySet<unknown> =>
  new Set(plan.flatMap(({ steps }) => steps.map(({ input }) => input[name]).filter((value) => value !== undefined)));

/** Who is assigned, as reports class him: by his kind and by where he has his capacity. */
const classesOf = ({ steps, organization }: PlannedCase): readonly string[] => {
  const accepted = steps.find(isAcceptance);
  const handedTo = steps.find(({ action }) => action === 'transferRequest')?.input['organizationId'];
  if (!accepted) return [];
  const place = (handedTo ?? organization.id) as OrganizationId;
  const holder = plannedWorld.responsible(place, localDay(accepted.at).toString()).id;
  return steps
    .filter(({ action }) => action === 'assignPractitioners')
    .flatMap(({ at, input }) =>
      (input['assignments'] as readonly { practitionerId: string }[]).map(({ practitionerId }) => {
        const practitioner = plannedWorld.practitioners.get(practitionerId);
        const day = localDay(at).toString();
        const organizationIds = [holder, plannedWorld.responsible(holder, day).id];
        const form = accepted.input['form'] as 'LITIGATION';
        const found = practitioner && capacityFor(practitioner, { form, day, organizationIds });
        return found?.kind === 'capacity' ? `${found.capacity.kind} ${found.capacity.organizationKind}` : 'nobody';
      }),
    );
};

describe('the plan of the demo nation', () => {
  it('accepts as many cases as are asked for, in shares by form within two points of the published ones', () => {
    expect(acceptances).toHaveLength(count);
    const shares = aidForms.map(({ code }) => acceptances.filter(({ input }) => input['form'] === code).length / count);
    const published = [14_113, 2_420, 97].map((cases) => cases / 16_630);
    shares.forEach((share, index) => expect(Math.abs(share - (published[index] ?? 0))).toBeLessThan(0.02));
  });

  it('has every form, field, ground of eligibility, ground of a decision and act', () => {
    expect(inputsOf('form')).toEqual(new Set(aidForms.map(({ code }) => code)));
    expect(inputsOf('field')).toEqual(new Set(legalFields.map(({ code }) => code)));
    expect(inputsOf('eligibilityGroup')).toEqual(new Set(eligibilityGroups.map(({ code }) => code)));
    expect(inputsOf('ground')).toEqual(new Set(caseGrounds.map(({ code }) => code)));
    expect(new Set(plan.flatMap(({ steps }) => steps.map(({ action }) => action)))).toEqual(
      new Set([...caseActions, 'withdrawApplication']),
    );
  });

  it('has every class of practitioner at work, and none who may not', () => {
    const classes = new Set(plan.flatMap(classesOf));
    const possible = practitionerKinds
      .filter(({ forms }) => forms.length > 0)
      .flatMap(({ code, organizationKinds }) => organizationKinds.map((kind) => `${code} ${kind}`));
    expect(classes).toEqual(new Set(possible));
  });

  it('has late entries, and files that were handed over in time and out of time', () => {
    expect(inputsOf('endedOn').size).toBeGreaterThan(100);
    const days = plan.flatMap(({ steps }) => {
      const [end, given] = ['complete', 'handOver'].map((start) => steps.find(({ action }) => action.startsWith(start)));
      if (!end || !given) return [];
      return [localDay(end.at).until(localDay(given.at)).days];
    });
    expect(Math.min(...days)).toBeLessThan(5);
    expect(Math.max(...days)).toBeGreaterThan(40);
  });

  it('goes forward in each life, and ends on its last day whatever the clock says', () => {
    for (const { filedAt, steps } of plan) {
      const moments = [filedAt, ...steps.map(({ at }) => at)].map(({ epochMilliseconds }) => epochMilliseconds);
      expect(moments).toEqual(moments.toSorted((left, right) => left - right));
      if (steps.length > 0) expect(moments.at(-1)).toBeLessThanOrEqual(planEnds);
    }
  });

  it('gives people the age and the name that go with their ground and their sex', () => {
    for (const { filedAt, input } of plan) {
      const { birthDate, eligibilityGroups: claimed, name, sex } = input.applicant;
      const [least, most] = groups[claimed[0] as keyof typeof groups].ages;
      const { years } = localDay(filedAt).since(birthDate, { largestUnit: 'years' });
      expect([least <= years, years <= most]).toEqual([true, true]);
      expect(name).not.toMatch(sex === 'FEMALE' ? / Văn / : / Thị /u);
    }
  });

  it('has cases of merged centres that their successors carry on', () => {
    const carriedOn = plan.filter(({ organization, steps }) => {
      const isMerged = plannedWorld.organization(organization.id).successorId !== null;
      return isMerged && steps.some(({ action, at }) => action === 'completeCase' && localDay(at).toString() > '2025-07-01');
    });
    expect(carriedOn.length).toBeGreaterThan(10);
  });

  it('is the same every time, and begins a longer plan', () => {
    const again = [...planOf(400).applications()];
    expect(again).toEqual([...planOf(400).applications()]);
    const ids = new Set(plan.map(({ fileCommandId }) => fileCommandId));
    expect(again.every(({ fileCommandId }) => ids.has(fileCommandId))).toBe(true);
    expect([...planOf(400).advices()]).toEqual([...planOf(400).advices()]);
  });

  it('has one of old Lào Cai and one of old Yên Bái among the first two, and somebody waiting in every province', () => {
    const two = [...planOf(2).applications()].filter(({ steps }) => steps.some(isAcceptance));
    expect(two.map(({ organization }) => organization.registration.provinceId)).toEqual(['vn63-10', 'vn63-15']);
    const waiting = plan.slice(-37);
    expect(waiting.every(({ steps }) => steps.length === 0)).toBe(true);
    expect(new Set(waiting.map(({ organization }) => organization.id)).size).toBe(34);
  });
});

describe('the plan of the register', () => {
  it('shows in Tuyên Quang officers, one of them without his card, a lawyer, a contracted consultant and a branch', () => {
    const centre = accounts.find(({ subject }) => subject === 'head-08')?.organizationId;
    expect(accounts.find(({ subject }) => subject === 'deputy-08')?.organizationId).toBe(centre);
    const at = (kind: string, organizationIds: readonly unknown[]) =>
      practitionerLives.filter(({ state }) =>
        state.capacities.some((one) => one.kind === kind && one.validTo === null && organizationIds.includes(one.organizationId)),
      );
    const officers = at('LEGAL_AID_OFFICER', [centre]);
    expect(officers.length).toBeGreaterThan(3);
    expect(officers.filter(({ state }) => state.credentials.every(({ validTo }) => validTo !== null))).toHaveLength(1);
    expect(at('LAWYER', [centre]).length).toBeGreaterThan(0);
    const own = (kind: string) =>
      organizationLives
        .filter(({ state }) => state.kind === kind && state.status === 'ACTIVE' && ['vn63-02', 'vn63-08'].includes(state.provinceId))
        .map(({ id }) => id);
    expect(own('BRANCH').length).toBeGreaterThan(0);
    expect(at('CONSULTANT', own('CONTRACTED_ORGANIZATION')).length).toBeGreaterThan(0);
  });

  it('is about as large as the nation', () => {
    const today = practitionerLives.filter(({ state }) =>
      state.capacities.some(({ kind, validTo }) => kind === 'LEGAL_AID_OFFICER' && validTo === null),
    );
    const kinds = (kind: string) => organizationLives.filter(({ state }) => state.kind === kind).length;
    expect([today.length, kinds('BRANCH'), kinds('CONTRACTED_ORGANIZATION') + kinds('REGISTERED_ORGANIZATION')]).toEqual([
      expect.closeTo(685, -2),
      expect.closeTo(99, -1.5),
      expect.closeTo(200, -2),
    ]);
  });
});
