import { describe, expect, it } from 'vitest';
import { after, at, centre, decidedBy, inEachStatus, noon, officer, request, requestFor, staff } from '../../test/support/lives.ts';
import { assignPractitioners, type AssignmentOrder } from './assignPractitioners.ts';
import { activeAssignments, type LegalAidCase, type OrganizationId } from './case.ts';
import type { Capacity, Practitioner } from './practitioner.ts';
import { replacePractitioner } from './replacePractitioner.ts';

const accepted = inEachStatus.ACCEPTED;
const one = [{ practitionerId: 'p-1', sharePercent: 100 }];
const assign = (
  assignments: AssignmentOrder['assignments'] = one,
  { current = accepted, who = staff.practitioners, moment = noon, organizationIds = staff.organizationIds } = {},
) => assignPractitioners(current, { practitioners: who, organizationIds }, { order: { expectedVersion: 2, assignments }, moment });
const only = (changes: Partial<Practitioner>) => ({ who: new Map([['p-1', { ...officer('p-1'), ...changes }]]) });
const capacity = (changes: Partial<Capacity>): Capacity => ({
  kind: 'LEGAL_AID_OFFICER',
  organizationId: centre.id,
  organizationKind: 'STATE_CENTER',
  validFrom: '2020-01-01',
  validTo: null,
  ...changes,
});
const advice = after(['acceptRequest'], requestFor('LEGAL_ADVICE'));
const consultant: Partial<Practitioner> = {
  capacities: [capacity({ kind: 'CONSULTANT', organizationKind: 'CONTRACTED_ORGANIZATION' })],
  credentials: [{ kind: 'CONSULTANT_CARD', validFrom: '2020-01-01', validTo: null }],
};

describe('assigning practitioners', () => {
  it('gives an accepted case several, the leading one first, whose shares are the whole', () => {
    const order = [
      { practitionerId: 'p-2', sharePercent: 60 },
      { practitionerId: 'p-1', sharePercent: 40 },
    ];
    expect(assign(order)).toMatchObject({
      state: { status: 'ASSIGNED', version: 3, assignments: order },
      events: [{ type: 'casework.case.assigned.v1', data: { occurredOn: '2026-03-02', assignments: order } }],
    });
  });

  it.each<[string, Parameters<typeof assign>[1], string, string | null]>([
    ['a consultant in court', only(consultant), 'FORM_NOT_OPEN_TO_PRACTITIONER', 'LQ.31.1'],
    [
      'a consultant outside court',
      { ...only(consultant), current: after(['acceptRequest'], requestFor('OUT_OF_COURT_REPRESENTATION')) },
      'FORM_NOT_OPEN_TO_PRACTITIONER',
      'LQ.33.1',
    ],
    ['an apprentice', only({ capacities: [capacity({ kind: 'APPRENTICE' })] }), 'FORM_NOT_OPEN_TO_PRACTITIONER', 'LQ.31.1'],
    [
      'a card withdrawn today',
      only({ credentials: [{ kind: 'OFFICER_CARD', validFrom: '2020-01-01', validTo: '2026-03-02' }] }),
      'CARD_WITHDRAWN',
      'LQ.25.1b',
    ],
    [
      'a card of tomorrow',
      only({ credentials: [{ kind: 'OFFICER_CARD', validFrom: '2026-03-03', validTo: null }] }),
      'CARD_MISSING',
      'LQ.25.1b',
    ],
    [
      'a card of another kind',
      only({ credentials: [{ kind: 'LAWYER_CARD', validFrom: '2020-01-01', validTo: null }] }),
      'CARD_MISSING',
      'LQ.25.1b',
    ],
    [
      'a capacity that ended today',
      only({ capacities: [capacity({ validTo: '2026-03-02' })] }),
      'PRACTITIONER_WITHOUT_CAPACITY',
      'LQ.17.1',
    ],
    [
      "another centre's officer",
      only({ capacities: [capacity({ organizationId: 'centre-01' as OrganizationId })] }),
      'PRACTITIONER_OF_ANOTHER_ORGANIZATION',
      'LQ.17.1',
    ],
    ['somebody unknown', { who: new Map() }, 'PRACTITIONER_NOT_FOUND', null],
  ])('refuses %s', (_, world, code, article) => {
    expect(assign(one, world)).toMatchObject({ kind: 'refused', code, article });
  });

  it.each<[string, AssignmentOrder['assignments'], string]>([
    ['nobody', [], 'ASSIGNMENTS_COUNT'],
    ['eleven', Array.from({ length: 11 }, (_, index) => ({ practitionerId: `p-${index}`, sharePercent: 9 })), 'ASSIGNMENTS_COUNT'],
    [
      'one twice',
      [
        { practitionerId: 'p-1', sharePercent: 50 },
        { practitionerId: 'p-1', sharePercent: 50 },
      ],
      'PRACTITIONER_TWICE',
    ],
    ['99 percent', [{ practitionerId: 'p-1', sharePercent: 99 }], 'SHARES_NOT_WHOLE'],
    [
      '101 percent',
      [
        { practitionerId: 'p-1', sharePercent: 100 },
        { practitionerId: 'p-2', sharePercent: 1 },
      ],
      'SHARES_NOT_WHOLE',
    ],
    [
      'a share of nothing',
      [
        { practitionerId: 'p-1', sharePercent: 100 },
        { practitionerId: 'p-2', sharePercent: 0 },
      ],
      'SHARES_NOT_WHOLE',
    ],
    [
      'a negative share',
      [
        { practitionerId: 'p-1', sharePercent: 150 },
        { practitionerId: 'p-2', sharePercent: -50 },
      ],
      'SHARES_NOT_WHOLE',
    ],
  ])('refuses %s', (_, order, code) => {
    expect(assign(order)).toMatchObject({ kind: 'refused', code });
  });

  it('lets a consultant advise, and a card that is withdrawn tomorrow act today', () => {
    expect(assign(one, { ...only(consultant), current: advice })).toMatchObject({ kind: 'decided' });
    const leaving = only({ credentials: [{ kind: 'OFFICER_CARD', validFrom: '2020-01-01', validTo: '2026-03-03' }] });
    expect(assign(one, leaving).kind).toBe('decided');
    expect(assign(one, { ...leaving, moment: at('2026-03-03T00:00') })).toMatchObject({ code: 'CARD_WITHDRAWN' });
  });

  it("takes the successor's staff for a case of a centre that was merged", () => {
    const successor = 'centre-new' as OrganizationId;
    const world = only({ capacities: [capacity({ organizationId: successor })] });
    expect(assign(one, world)).toMatchObject({ code: 'PRACTITIONER_OF_ANOTHER_ORGANIZATION' });
    expect(assign(one, { ...world, organizationIds: [centre.id, successor] }).kind).toBe('decided');
  });
});

describe('one person in two capacities', () => {
  it('is assigned in the one whose card is valid', () => {
    const both = {
      capacities: [capacity({}), capacity({ kind: 'LAWYER' })],
      credentials: [
        { kind: 'OFFICER_CARD', validFrom: '2020-01-01', validTo: '2026-03-02' },
        { kind: 'LAWYER_CARD', validFrom: '2020-01-01', validTo: null },
      ],
    } as const;
    expect(assign(one, only(both))).toMatchObject({ state: { assignments: [{ kind: 'LAWYER' }] } });
    expect(assign(one, only({ ...both, credentials: both.credentials.slice(0, 1) }))).toMatchObject({ code: 'CARD_WITHDRAWN' });
  });
});

describe('replacing a practitioner', () => {
  const assigned = decidedBy(
    assign([
      { practitionerId: 'p-1', sharePercent: 70 },
      { practitionerId: 'p-2', sharePercent: 30 },
    ]),
  );
  const replace = (changes: object = {}, current: LegalAidCase = assigned) =>
    replacePractitioner(current, staff, {
      replacement: { expectedVersion: 3, outgoingId: 'p-1', incomingId: 'p-3', ground: 'CLIENT_REQUEST', ...changes },
      moment: at('2026-03-10T09:00'),
    });

  it('hands over place and share, and keeps who was there before', () => {
    const state = decidedBy(replace());
    expect(activeAssignments(state)).toMatchObject([
      { practitionerId: 'p-3', sharePercent: 70 },
      { practitionerId: 'p-2', sharePercent: 30 },
    ]);
    expect(state.assignments.find(({ practitionerId }) => practitionerId === 'p-1')?.until?.toString()).toBe('2026-03-10');
  });

  it.each([
    ['somebody who does not work on it', { outgoingId: 'p-3' }, 'PRACTITIONER_NOT_ON_CASE'],
    ['by who works on it already', { incomingId: 'p-2' }, 'PRACTITIONER_TWICE'],
    ['by somebody unknown', { incomingId: 'p-9' }, 'PRACTITIONER_NOT_FOUND'],
    ['for no ground of the law', { ground: 'BORED' }, 'GROUND_UNKNOWN'],
    ['on an older look', { expectedVersion: 2 }, 'VERSION_STALE'],
  ])('refuses to replace %s', (_, changes, code) => {
    expect(replace(changes)).toMatchObject({ kind: 'refused', code });
  });
});

describe('a request', () => {
  it('is the same one wherever it goes', () => {
    expect(inEachStatus.TRANSFERRED).toMatchObject({ id: request.id, organizationId: 'centre-01', fromOrganizationId: 'centre-08' });
  });
});
