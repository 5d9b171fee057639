import { expect, it } from 'vitest';
import { createRandom } from '../support/random.ts';
import type { SeenCase } from './documents.ts';
import { mayBeDone, statusAfter } from './table.ts';
import { drawStep } from './walk.ts';

const staff = ['LEGAL_AID_OFFICER', 'LAWYER', 'CONSULTANT'].map((kind) => ({ id: kind, kind }));
const around = {
  office: { organizationId: 'o-1', organizationIds: ['o-1'], provinceId: 'vn34-15', officers: ['intake-15'], head: 'head-15', staff },
  otherOrganizationIds: ['o-2'],
  groups: ['POOR'],
  mayWithdraw: true,
  today: '2026-03-02',
};
const request: SeenCase = {
  ...{ id: 'case-1', version: 1, status: 'RECEIVED', form: 'LEGAL_ADVICE', acceptedOn: null },
  ...{ organization: { id: 'o-1' }, application: { id: 'a-1' }, acceptance: null, assignments: [] },
};

/** The case after an act, as far as the next one looks at it. */
const after = (seen: SeenCase, act: string): SeenCase => ({
  ...seen,
  version: seen.version + 1,
  status: act === 'withdrawApplication' ? 'WITHDRAWN' : statusAfter(act, seen.status),
  ...(act === 'acceptImmediately' && { acceptance: { papersComplete: false } }),
  ...(act === 'completePapers' && { acceptance: { papersComplete: true } }),
  ...(act === 'assignPractitioners' && { assignments: [{ until: null, practitioner: { id: 'LAWYER' } }] }),
});

it('walks by chance come to every act, never leave the reviewed table, and end where it has nothing more', () => {
  const random = createRandom(7);
  const acts = new Set<string>();
  for (let walk = 0; walk < 300; walk += 1) {
    let seen = request;
    for (let step = drawStep(seen, { ...around, random }); step !== null; step = drawStep(seen, { ...around, random })) {
      expect(mayBeDone(step.act, seen.status)).toBe(true);
      acts.add(step.act);
      seen = after(seen, step.act);
    }
    expect(['REFUSED', 'WITHDRAWN', 'ARCHIVED']).toContain(seen.status);
  }
  expect([...acts]).toHaveLength(17);
});

it('a case that awaits its papers is not completed', () => {
  const waiting = { ...request, status: 'IN_PROGRESS', acceptance: { papersComplete: false } };
  const random = createRandom(7);
  const acts = Array.from({ length: 200 }, () => drawStep(waiting, { ...around, random })?.act);
  expect(acts).toContain('completePapers');
  expect(acts).not.toContain('completeCase');
});
