import { aidForms, practitionerKinds, type AidForm, type CredentialKind, type PractitionerKind } from '@legal-aid/contracts/codes';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrganizationId } from './organization.ts';
import type { Practitioner } from './practitioner.ts';
import { rightsOn } from './rights.ts';

interface Span {
  readonly from: number;
  readonly to: number | null;
}
const first = Date.UTC(2024, 0, 1);
const written = (day: number): string => new Date(first + day * 86_400_000).toISOString().slice(0, 10);
const span = fc
  .record({ from: fc.integer({ min: 0, max: 30 }), length: fc.option(fc.integer({ min: 0, max: 20 })) })
  .map(({ from, length }): Span => ({ from, to: length === null ? null : from + length }));
const capacities = fc.array(fc.record({ kind: fc.constantFrom(...practitionerKinds.map(({ code }) => code)), span }), {
  minLength: 1,
  maxLength: 4,
});
const cards = fc.array(
  fc.record({ kind: fc.constantFrom<CredentialKind>('OFFICER_CARD', 'LAWYER_CARD', 'CONSULTANT_CARD', 'COLLABORATOR_CARD'), span }),
  { maxLength: 5 },
);
type Held = readonly { readonly kind: PractitionerKind; readonly span: Span }[];
type Cards = readonly { readonly kind: CredentialKind; readonly span: Span }[];

const dated = ({ from, to }: Span) => ({ validFrom: written(from), validTo: to === null ? null : written(to) });
const personOf = (held: Held, owned: Cards): Pick<Practitioner, 'capacities' | 'credentials'> => ({
  capacities: held.map(({ kind, span: days }) => ({
    kind,
    organizationId: 'o' as OrganizationId,
    organizationKind: 'STATE_CENTER' as const,
    ...dated(days),
  })) as unknown as Practitioner['capacities'],
  credentials: owned.map(({ kind, span: days }, index) => ({ kind, number: String(index), ...dated(days) })),
});

/** Written by hand from LQ.17, LQ.24 and LQ.31-33, day by day on numbers. */
const fullKinds: readonly string[] = ['LEGAL_AID_OFFICER', 'LAWYER'];
const advisers: readonly string[] = [...fullKinds, 'CONSULTANT', 'COLLABORATOR'];
const cardOf: Readonly<Record<string, string>> = {
  LEGAL_AID_OFFICER: 'OFFICER_CARD',
  LAWYER: 'LAWYER_CARD',
  CONSULTANT: 'CONSULTANT_CARD',
  COLLABORATOR: 'COLLABORATOR_CARD',
};
const holds = ({ from, to }: Span, day: number): boolean => {
  for (let at = from; at < (to ?? 1000); at += 1) if (at === day) return true;
  return false;
};
const oracle = (held: Held, owned: Cards, { form, day }: { readonly form: AidForm; readonly day: number }): string => {
  let anyCapacity = false;
  let anyOpen = false;
  let anyWithdrawn = false;
  for (const { kind, span: days } of held) {
    if (!holds(days, day)) continue;
    anyCapacity = true;
    if (!(form === 'LEGAL_ADVICE' ? advisers : fullKinds).includes(kind)) continue;
    anyOpen = true;
    for (const one of owned) {
      if (one.kind !== cardOf[kind]) continue;
      if (holds(one.span, day)) return 'ALLOWED';
      if (one.span.to !== null && one.span.to <= day) anyWithdrawn = true;
    }
  }
  if (!anyCapacity) return 'NO_CAPACITY';
  if (!anyOpen) return 'FORM_NOT_OPEN_TO_PRACTITIONER';
  return anyWithdrawn ? 'CARD_WITHDRAWN' : 'CARD_MISSING';
};

describe('the rights of a practitioner', () => {
  it('are on each day what the law says of the capacities and cards of that day', () => {
    fc.assert(
      fc.property(capacities, cards, fc.integer({ min: 0, max: 55 }), (held, owned, day) => {
        const told = rightsOn(personOf(held, owned), written(day)).map(({ form, code }) => [form, code ?? 'ALLOWED']);
        expect(told).toEqual(aidForms.map(({ code: form }) => [form, oracle(held, owned, { form, day })]));
      }),
      { numRuns: 2000 },
    );
  });

  it('do not change for a day when something happens on a later one', () => {
    fc.assert(
      fc.property(capacities, cards, fc.integer({ min: 0, max: 40 }), (held, owned, day) => {
        const later = { kind: 'LAWYER', span: { from: day + 1, to: null } } as const;
        const before = rightsOn(personOf(held, owned), written(day));
        expect(rightsOn(personOf([...held, later], [...owned, { ...later, kind: 'LAWYER_CARD' }]), written(day))).toEqual(before);
      }),
    );
  });

  const lawyer = personOf([{ kind: 'LAWYER', span: { from: 10, to: 40 } }], [{ kind: 'LAWYER_CARD', span: { from: 10, to: 20 } }]);
  it.each([
    [9, 'NO_CAPACITY', 'LQ.17'],
    [10, null, null],
    [19, null, null],
    [20, 'CARD_WITHDRAWN', 'LQ.25.1b'],
    [40, 'NO_CAPACITY', 'LQ.17'],
  ])('of one lawyer on day %i say %s, %s', (day, code, article) => {
    expect(rightsOn(lawyer, written(day))[0]).toEqual({ form: 'LITIGATION', allowed: code === null, code, article });
  });

  it('cite the article that keeps a form to officers and lawyers', () => {
    const consultant = personOf(
      [{ kind: 'CONSULTANT', span: { from: 0, to: null } }],
      [{ kind: 'CONSULTANT_CARD', span: { from: 0, to: null } }],
    );
    expect(Object.fromEntries(rightsOn(consultant, written(5)).map(({ form, article }) => [form, article]))).toEqual({
      LITIGATION: 'LQ.31.1',
      LEGAL_ADVICE: null,
      OUT_OF_COURT_REPRESENTATION: 'LQ.33',
    });
  });
});
