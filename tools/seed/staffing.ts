import type { Practitioner } from '@legal-aid/casework/domain/practitioner';
import { capacityFor } from '@legal-aid/casework/domain/practitioner';
import { assignedToMany, practitionerWeights } from './assumptions.ts';
import { textOf, type Day } from './calendar.ts';
import { chance, drawFrom } from './chance.ts';
import type { Accepted } from './accepted.ts';
import { responsibleOn } from './places.ts';
import { staffAt } from './world.ts';

interface Share {
  readonly practitionerId: string;
  readonly sharePercent: number;
}

/** Who may be assigned on a day, each beside how often he is. */
const candidatesOn = ({ holder, matter: { form } }: Accepted, on: Day): readonly (readonly [string, number])[] => {
  const day = textOf(on);
  const organizationIds = [...new Set([holder, responsibleOn(holder, on).id])];
  const staff = new Set<Practitioner>(organizationIds.flatMap(staffAt));
  return [...staff].flatMap((one) => {
    const found = capacityFor(one, { form, day, organizationIds });
    if (found.kind === 'refused') return [];
    const { kind } = found.capacity;
    return kind in practitionerWeights ? [[one.id, practitionerWeights[kind as keyof typeof practitionerWeights]] as const] : [];
  });
};

const shares: readonly (readonly number[])[] = [[100], [60, 40], [50, 30, 20]];

/** Those who are assigned on a day, the leading one first; none where nobody may be. */
export const assignmentsOn = (accepted: Accepted, on: Day): readonly Share[] => {
  const { question } = accepted;
  const many = chance(`${question}:many`);
  const wanted = many < assignedToMany / 4 ? 3 : many < assignedToMany ? 2 : 1;
  const taken = take(candidatesOn(accepted, on), wanted, question);
  return taken.map((practitionerId, index) => ({ practitionerId, sharePercent: shares[taken.length - 1]?.[index] ?? 100 }));
};

const take = (candidates: readonly (readonly [string, number])[], wanted: number, question: string): readonly string[] => {
  if (wanted === 0 || candidates.length === 0) return [];
  const taken = drawFrom(candidates, `${question}:practitioner:${wanted}`);
  return [
    taken,
    ...take(
      candidates.filter(([id]) => id !== taken),
      wanted - 1,
      question,
    ),
  ];
};

/** Somebody who may take a place over on a day, or undefined. */
export const successorOn = (accepted: Accepted, on: Day, assigned: readonly Share[]): string | undefined => {
  const busy = new Set(assigned.map(({ practitionerId }) => practitionerId));
  const free = candidatesOn(accepted, on).filter(([id]) => !busy.has(id));
  return take(free, 1, `${accepted.question}:successor`)[0];
};
