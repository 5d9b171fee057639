import { describe, expect, it } from 'vitest';
import { acts, at, centre, decidedBy, inEachStatus, request } from '../../test/support/lives.ts';
import { acceptImmediately } from './acceptImmediately.ts';
import { withFileNumber } from './acceptRequest.ts';
import { completeCase } from './completeCase.ts';
import { discontinueCase } from './discontinueCase.ts';
import { snapshotOf } from './snapshot.ts';
import { terminateCase } from './terminateCase.ts';

const working = inEachStatus.IN_PROGRESS;
const order = { expectedVersion: working.version };
const moment = at('2026-03-20T10:00');

describe('ending a case', () => {
  it('may be entered late: the legal day counts, and the day of entry is kept beside it', () => {
    const outcome = completeCase(working, { ...order, endedOn: '2026-03-05' }, moment);
    expect(outcome).toMatchObject({ events: [{ data: { occurredOn: '2026-03-05', end: 'COMPLETED', ground: null } }] });
    const state = decidedBy(outcome);
    expect([state.ending.on.toString(), state.ending.at.toString()]).toEqual(['2026-03-05', moment.now.toString()]);
    expect(outcome.kind === 'decided' && snapshotOf(state, outcome.events[0])).toMatchObject({ endedOn: '2026-03-05', end: 'COMPLETED' });
  });

  it.each([
    ['tomorrow', '2026-03-21', 'DAY_IN_FUTURE'],
    ['the day before acceptance', '2026-03-01', 'DAY_BEFORE_ACCEPTANCE'],
  ])('refuses %s', (_, endedOn, code) => {
    expect(completeCase(working, { ...order, endedOn }, moment)).toMatchObject({ code, details: { field: 'endedOn' } });
    expect(terminateCase(working, { ...order, endedOn }, moment)).toMatchObject({ code });
    expect(discontinueCase(working, { ...order, ground: 'CLIENT_WITHDREW', endedOn }, moment)).toMatchObject({ code });
  });

  it.each(['2026-03-02', '2026-03-20'])('takes the first and the last day that can be: %s', (endedOn) => {
    expect(completeCase(working, { ...order, endedOn }, moment).kind).toBe('decided');
  });

  it('lies not before somebody was assigned, but for what was never worked on', () => {
    const late = decidedBy(acts.assignPractitioners(inEachStatus.ACCEPTED, at('2026-03-04T10:00')));
    const begun = decidedBy(acts.startWork(late, at('2026-03-04T11:00')));
    const day = { expectedVersion: begun.version, endedOn: '2026-03-03' };
    expect(completeCase(begun, day, moment)).toMatchObject({ code: 'DAY_BEFORE_ASSIGNMENT', article: 'LQ.31.2' });
    expect(terminateCase(begun, day, moment)).toMatchObject({ code: 'DAY_BEFORE_ASSIGNMENT' });
    expect(completeCase(begun, { ...day, endedOn: '2026-03-04' }, moment).kind).toBe('decided');
    expect(discontinueCase(begun, { ...day, ground: 'CLIENT_WITHDREW' }, moment).kind).toBe('decided');
  });

  it('leaves no trace of a suspension in the state', () => {
    const ended = decidedBy(terminateCase(inEachStatus.SUSPENDED, { expectedVersion: inEachStatus.SUSPENDED.version }, moment));
    expect(ended).not.toHaveProperty('suspendedOn');
  });

  it('refuses an unknown ground, and completing what still awaits papers', () => {
    expect(discontinueCase(working, { ...order, ground: 'BORED' }, moment)).toMatchObject({ code: 'GROUND_UNKNOWN', article: 'LQ.37.1a' });
    const acceptance = {
      expectedVersion: 1,
      form: 'LITIGATION',
      field: 'CRIMINAL',
      eligibilityGroup: 'POOR',
      ground: 'AVOID_HARM',
    } as const;
    const waiting = withFileNumber(decidedBy(acceptImmediately(request, centre, { acceptance, moment })), 1);
    const begun = { ...waiting, status: 'IN_PROGRESS', assignments: [] } as const;
    expect(completeCase(begun, { expectedVersion: 2 }, moment)).toMatchObject({ code: 'PAPERS_AWAITED', article: 'TT12.6.2' });
    expect(acceptImmediately(request, centre, { acceptance: { ...acceptance, ground: 'PERSON_DIED' }, moment })).toMatchObject({
      code: 'GROUND_UNKNOWN',
    });
  });
});
