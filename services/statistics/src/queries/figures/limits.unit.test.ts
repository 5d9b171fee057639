import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reach } from '#policy';
import { asksOfPersons, demandMany, type GroundQuestion } from '#queries/figures/limits';
import { dayNumber, type Period } from '#rules/day';
import { period as anyPeriod } from '../../../test/histories.ts';

const month = { from: '2026-02-01', to: '2026-03-01' };
const asked: GroundQuestion = { period: month, by: ['GROUP'] };
const nation: Reach = { kind: 'NATION' };
const nobody: Reach = { kind: 'ORGANIZATIONS', ids: [] };
const own: Reach = { kind: 'ORGANIZATIONS', ids: ['own'] };
const fieldOf = (question: Partial<GroundQuestion>, reach: Reach): unknown => {
  try {
    demandMany({ ...asked, ...question }, reach);
    return null;
  } catch (cause) {
    return (cause as { readonly extensions: { readonly field: string } }).extensions.field;
  }
};

describe('figures by ground or sex', () => {
  it.each<[string, Partial<GroundQuestion>, Reach, string | null]>([
    ['of a month to many', {}, nobody, null],
    ['of a month by province, field and month to many', { by: ['GROUP', 'PROVINCE', 'MONTH'], where: { field: 'CRIMINAL' } }, nobody, null],
    ['of a month but its last day', { period: { ...month, to: '2026-02-28' } }, nobody, 'period.to'],
    ['of a month and a day', { period: { ...month, to: '2026-03-02' } }, nobody, 'period.to'],
    ['of 28 days across two months', { period: { from: '2026-01-04', to: '2026-02-01' } }, nobody, 'period.from'],
    ['of a day to the authority', { period: { from: '2026-02-01', to: '2026-02-02' } }, nation, null],
    ['by organisation', { by: ['GROUP', 'ORGANIZATION'] }, nobody, 'by'],
    ['by organisation to who reaches one of them', { by: ['GROUP', 'ORGANIZATION'], where: { organizationId: 'own' } }, own, 'by'],
    ['by organisation to the authority', { by: ['GROUP', 'ORGANIZATION'] }, nation, null],
    ['of one organisation', { where: { organizationId: 'own' } }, nobody, 'where.organizationId'],
    ['of his own organisation', { where: { organizationId: 'own' } }, own, null],
    ['of his own organisation for a day', { where: { organizationId: 'own' }, period: { ...month, to: '2026-02-02' } }, own, 'period.to'],
    ['of another organisation', { where: { organizationId: 'foreign' } }, own, 'where.organizationId'],
    ['by class of practitioners', { by: ['SEX', 'PRACTITIONER_KIND'] }, nobody, 'by'],
    ['of one class of practitioners', { where: { practitionerKind: 'COLLABORATOR' } }, nobody, 'where.practitionerKind'],
    ['of one class in his own organisation', { where: { practitionerKind: 'COLLABORATOR', organizationId: 'own' } }, own, null],
    ['by ground and sex together', { by: ['GROUP', 'SEX'] }, nobody, 'by'],
    ['by ground of one sex', { where: { sex: 'FEMALE' } }, nobody, 'by'],
    ['of one ground and one sex', { by: [], where: { sex: 'FEMALE', groupColumn: 18 } }, nobody, 'where'],
    ['by ground and sex to the authority', { by: ['GROUP', 'SEX', 'PRACTITIONER_KIND'] }, nation, null],
  ])('%s: %#', (_, question, reach, field) => {
    expect(fieldOf(question, reach)).toBe(field);
  });

  it('of two periods that are told to many never differ by less than a month', () => {
    const isTold = (period: Period) => fieldOf({ period }, nobody) === null;
    // Most periods are refused, so edges of whole months are drawn too.
    const day = fc.integer({ min: 0, max: 30 }).map((index) => new Date(Date.UTC(2025, index, 1)).toISOString().slice(0, 10));
    const whole = fc.tuple(day, day).map(([from, to]): Period => ({ from, to }));
    const period = fc.oneof(anyPeriod, whole).filter(({ from, to }) => from < to);
    fc.assert(
      fc.property(period, period, (one, other) => {
        fc.pre(isTold(one) && isTold(other));
        for (const edge of ['from', 'to'] as const) {
          const apart = Math.abs(dayNumber(one[edge]) - dayNumber(other[edge]));
          expect(apart === 0 || apart >= 28).toBe(true);
        }
      }),
    );
  });

  it.each<[Omit<GroundQuestion, 'period'>, boolean]>([
    [{ by: ['FORM', 'FIELD', 'MONTH'] }, false],
    [{ by: ['GROUP'] }, true],
    [{ by: ['SEX'] }, true],
    [{ by: [], where: { groupColumn: 4 } }, true],
    [{ by: [], where: { sex: 'MALE' } }, true],
    [{ by: [], where: { form: 'LITIGATION' } }, false],
  ])('are known by their question: %j', (question, expected) => expect(asksOfPersons(question)).toBe(expected));
});
