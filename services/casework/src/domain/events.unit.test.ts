import { eligibilityGroups } from '@legal-aid/contracts/codes';
import { parseEvent } from '@legal-aid/contracts/events';
import { describe, expect, it } from 'vitest';
import { acts, centre, decidedBy, inEachStatus, noon, request } from '../../test/support/lives.ts';
import { acceptImmediately } from './acceptImmediately.ts';
import { acceptRequest, withFileNumber } from './acceptRequest.ts';
import { caseActions } from './actions.ts';
import type { LegalAidCase, Status } from './case.ts';
import { completePapers } from './completePapers.ts';
import { accepted, received, type CaseEvent } from './events.ts';
import { snapshotOf } from './snapshot.ts';
import { withdrawRequest } from './withdrawRequest.ts';

const uuid = '3f1d8c4e-6a0b-5c2d-9e7f-0a1b2c3d4e5f';
// The fixtures' readable ids are no UUIDs, which events must carry.
const withUuids = (data: object): object =>
  JSON.parse(JSON.stringify(data).replaceAll(/"(?:case|application|centre|p)-[0-9]+"/gu, `"${uuid}"`)) as object;

const reasonOf = (current: LegalAidCase, { type, data }: { readonly type: string; readonly data: object }): string => {
  const parsed = parseEvent(
    JSON.stringify({
      specversion: '1.0',
      id: `${uuid}:${current.version}`,
      source: '/casework',
      type,
      subject: uuid,
      time: '2026-03-02T03:00:00.123Z',
      datacontenttype: 'application/json',
      sequence: current.version,
      correlationid: uuid,
      data: withUuids(data),
    }),
  );
  return parsed.kind === 'event' ? 'valid' : parsed.reason;
};

type Happened = readonly (readonly [string, LegalAidCase, CaseEvent])[];

const withdrawals = (current: LegalAidCase, status: string): Happened => {
  const outcome = withdrawRequest(current, noon);
  return outcome.kind === 'refused' ? [] : [[`${status} withdrawal`, outcome.state, outcome.events[0]]];
};

const papers = (): Happened => {
  const acceptance = { expectedVersion: 1, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'HIV', ground: 'TRIAL_NEAR' } as const;
  const waiting = withFileNumber(decidedBy(acceptImmediately(request, centre, { acceptance, moment: noon })), 1);
  const outcome = completePapers(waiting, { expectedVersion: 2 }, noon);
  return outcome.kind === 'refused' ? [] : [['papers', outcome.state, outcome.events[0]]];
};

const happened: Happened = [
  ['received', request, received(request)],
  ...papers(),
  ...(Object.keys(inEachStatus) as Status[]).flatMap((status) => [
    ...caseActions.flatMap((action) => {
      const outcome = acts[action](inEachStatus[status]);
      if (outcome.kind === 'refused') return [];
      const state = outcome.state;
      const [event] = outcome.events as readonly CaseEvent[];
      const told = state.status === 'ACCEPTED' && event?.type === 'casework.case.accepted.v1' ? accepted(state) : event;
      return told ? [[`${status} ${action}`, state, told] as const] : [];
    }),
    ...withdrawals(inEachStatus[status], status),
  ]),
];
describe('what is told of an act', () => {
  it.each(happened)('is valid by its schema, outside and inside: %s', (_, state, event) => {
    expect(reasonOf(state, event)).toBe('valid');
    expect(reasonOf(state, { type: 'casework.case-snapshot.recorded.v1', data: snapshotOf(state, event) })).toBe('valid');
  });

  it('knows every type of event that there is', () => {
    const types = new Set(happened.map(([, , { type }]) => type));
    expect([...types].toSorted()).toHaveLength(16);
  });

  it.each(eligibilityGroups.filter(({ validTo }) => validTo === null))('tells $code outside as it may be told', ({ code, isProtected }) => {
    const acceptance = { expectedVersion: 1, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: code } as const;
    const state = withFileNumber(decidedBy(acceptRequest(request, centre, { acceptance, moment: noon })), 1);
    expect(accepted(state).data.reportedGround).toBe(isProtected ? 'PROTECTED' : code);
    expect(snapshotOf(state, accepted(state)).grounds).toEqual([code]);
  });
});
