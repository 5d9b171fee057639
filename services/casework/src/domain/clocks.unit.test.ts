import { holidays } from '@legal-aid/contracts/codes';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { acts, after, at, centre, decidedBy, inEachStatus, request, requestFor } from '../../test/support/lives.ts';
import { clocksOf, type Clock } from './clocks.ts';
import { acceptImmediately } from './acceptImmediately.ts';
import { acceptRequest, withFileNumber } from './acceptRequest.ts';
import { discontinueCase } from './discontinueCase.ts';
import { isWorkingDay, workingDaysAfter } from './workingDays.ts';

const acceptedOn = (day: string, changes: object = {}, from = request) => {
  const acceptance = { expectedVersion: 1, form: from.form, field: from.field, eligibilityGroup: 'POOR', ...changes };
  return withFileNumber(decidedBy(acceptRequest(from, centre, { acceptance, moment: at(day) })), 1);
};
const immediately = (day: string, changes: object = {}) => {
  const acceptance = {
    expectedVersion: 1,
    form: 'LITIGATION',
    field: 'CRIMINAL',
    eligibilityGroup: 'POOR',
    ground: 'TRIAL_NEAR',
    ...changes,
  } as const;
  return withFileNumber(decidedBy(acceptImmediately(request, centre, { acceptance, moment: at(day) })), 1);
};
const clock = (clocks: readonly Clock[], code: string): Clock | undefined => clocks.find(({ rule }) => rule.code === code);

describe('the clock of assignment', () => {
  it.each([
    ['2026-03-02T10:00', '2026-03-05'],
    // A Friday: the weekend does not count.
    ['2026-03-06T16:59', '2026-03-11'],
    // The Hùng Kings' day in lieu, 30 April and 1 May are off.
    ['2026-04-24T10:00', '2026-05-04'],
    // Half past eleven at night is still that day in Viet Nam.
    ['2025-12-30T23:30', '2026-01-06'],
  ])('of a litigation case accepted at %s lets the whole of %s be used', (moment, dueOn) => {
    const found = clock(clocksOf(acceptedOn(moment), at(moment).now), 'T1');
    expect(found?.dueOn.toString()).toBe(dueOn);
    expect(found?.due.toString()).toBe(at(`${dueOn}T00:00`).now.add({ hours: 24 }).toString());
  });

  it('is 12 hours to the minute when the client is held, whatever the day', () => {
    const clocks = clocksOf(acceptedOn('2026-03-06T22:30', { detained: true }), at('2026-03-07T10:29').now);
    expect(clock(clocks, 'T1')).toBeUndefined();
    expect(clock(clocks, 'T2')).toMatchObject({ state: 'RUNNING' });
    expect(clock(clocks, 'T2')?.due.toString()).toBe(at('2026-03-07T10:30').now.toString());
    expect(clock(clocksOf(acceptedOn('2026-03-06T22:30', { detained: true }), at('2026-03-07T10:30').now), 'T2')?.state).toBe('OVERDUE');
  });

  it('stops with the assignment, met or missed, and does not run for advice', () => {
    const inTime = decidedBy(acts.assignPractitioners(acceptedOn('2026-03-02T10:00'), at('2026-03-05T23:59')));
    const late = decidedBy(acts.assignPractitioners(acceptedOn('2026-03-02T10:00'), at('2026-03-06T00:00')));
    expect([inTime, late].map((current) => clock(clocksOf(current, at('2026-04-01T00:00').now), 'T1')?.state)).toEqual(['MET', 'MISSED']);
    expect(
      clock(clocksOf(acceptedOn('2026-03-02T10:00', {}, requestFor('LEGAL_ADVICE')), at('2026-03-02T10:00').now), 'T1'),
    ).toBeUndefined();
    expect(
      clock(clocksOf(acceptedOn('2026-03-02T10:00', {}, requestFor('OUT_OF_COURT_REPRESENTATION')), at('2026-03-02T10:00').now), 'T5')?.rule
        .article,
    ).toBe('LQ.33.2');
  });

  it('has no use any more once the case ended without it', () => {
    const ended = decidedBy(
      discontinueCase(acceptedOn('2026-03-02T10:00'), { expectedVersion: 2, ground: 'CLIENT_WITHDREW' }, at('2026-03-02T11:00')),
    );
    expect(clocksOf(ended, at('2026-03-20T10:00').now).map(({ rule }) => rule.code)).toEqual(['T14']);
  });
});

describe('the clock of advice', () => {
  it('gives ten days from full papers', () => {
    const current = acceptedOn('2026-03-02T10:00', {}, requestFor('LEGAL_ADVICE'));
    expect(clock(clocksOf(current, at('2026-03-02T10:00').now), 'T6')?.dueOn.toString()).toBe('2026-03-12');
    const waiting = immediately('2026-03-02T10:00', { form: 'LEGAL_ADVICE' });
    expect(clock(clocksOf(waiting, at('2026-03-02T10:00').now), 'T6')).toBeUndefined();
    const supplied = decidedBy(acts.completePapers(waiting, at('2026-03-04T10:00')));
    expect(clock(clocksOf(supplied, at('2026-03-04T10:00').now), 'T6')?.dueOn.toString()).toBe('2026-03-14');
  });
});

describe('the clock of missing papers', () => {
  it.each([
    [false, '2026-03-09'],
    [true, '2026-03-16'],
  ])('in a difficult area (%s) ends on %s', (difficultArea, dueOn) => {
    expect(clock(clocksOf(immediately('2026-03-02T10:00', { difficultArea }), at('2026-03-02T10:00').now), 'T16')?.dueOn.toString()).toBe(
      dueOn,
    );
  });

  it('must be over before the case is not carried on for them', () => {
    const order = { expectedVersion: 2, ground: 'PAPERS_MISSING' };
    const current = immediately('2026-03-02T10:00');
    expect(discontinueCase(current, order, at('2026-03-09T23:59'))).toMatchObject({
      code: 'PAPERS_STILL_IN_TIME',
      details: { dueOn: '2026-03-09' },
    });
    expect(discontinueCase(current, order, at('2026-03-10T00:00'))).toMatchObject({ kind: 'decided', state: { status: 'ENDED' } });
    // Nor on a day before, entered late.
    expect(discontinueCase(current, { ...order, endedOn: '2026-03-09' }, at('2026-03-20T00:00'))).toMatchObject({
      code: 'PAPERS_STILL_IN_TIME',
    });
    expect(discontinueCase(acceptedOn('2026-03-02T10:00'), order, at('2026-03-20T00:00'))).toMatchObject({ code: 'PAPERS_NOT_AWAITED' });
  });
});

describe('the clock of the hand-over', () => {
  it('runs from the legal day of the end, though it was entered later', () => {
    const working = after(['assignPractitioners', 'startWork'], acceptedOn('2026-03-02T10:00'), at('2026-03-02T11:00'));
    const moment = at('2026-04-01T10:00');
    const ended = decidedBy(acts.completeCase(working, moment));
    expect(clock(clocksOf(ended, moment.now), 'T14')?.dueOn.toString()).toBe('2026-05-01');
    expect(clocksOf(inEachStatus.RECEIVED, moment.now)).toEqual([]);
  });
});

const off = new Map(holidays.map(({ day, kind }) => [day, kind]));
const naiveWorkingDay = (start: string, count: number): string => {
  let time = Date.parse(`${start}T00:00:00Z`);
  for (let left = count; left > 0;) {
    time += 86_400_000;
    const day = new Date(time).toISOString().slice(0, 10);
    const weekend = [0, 6].includes(new Date(time).getUTCDay());
    const works = off.get(day) === 'SWAPPED_WORKDAY' || (!weekend && !off.has(day));
    if (works) left -= 1;
  }
  return new Date(time).toISOString().slice(0, 10);
};

describe('working days', () => {
  it('leave weekends and holidays out and count swapped Saturdays', () => {
    expect(isWorkingDay(Temporal.PlainDate.from('2019-01-05'))).toBe(true);
    expect(isWorkingDay(Temporal.PlainDate.from('2018-12-31'))).toBe(false);
    expect(isWorkingDay(Temporal.PlainDate.from('2026-11-24'))).toBe(false);
  });

  it('are counted as a naive count does, from any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_600 }), fc.integer({ min: 1, max: 30 }), (offset, count) => {
        const start = Temporal.PlainDate.from('2018-01-01').add({ days: offset });
        expect(workingDaysAfter(start, count).last.toString()).toBe(naiveWorkingDay(start.toString(), count));
      }),
    );
  });
});
