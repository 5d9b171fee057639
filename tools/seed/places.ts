import type { OrganizationId } from '@legal-aid/casework/domain/case';
import type { Organization } from '@legal-aid/casework/domain/organization';
import { places, sizes } from './assumptions.ts';
import { textOf, type Day } from './calendar.ts';
import { chance, drawFrom, pick } from './chance.ts';
import {
  centerOn,
  isActiveOn,
  mergerDay,
  shownOrigins,
  staffSubject,
  territories,
  type PlannedOrganization,
  type Territory,
} from './organizations.ts';
import { plannedOrganization, plannedWorld } from './world.ts';

/** How much work a territory has beside others. */
const sizeOf = ({ origin: { id } }: Territory): number =>
  shownOrigins.has(id) ? sizes.shown : sizes.least + chance(`size:${id}`) * (sizes.most - sizes.least);

const weighed = territories.map((territory) => [territory, sizeOf(territory)] as const);

export const drawTerritory = (question: string): Territory => drawFrom(weighed, `${question}:territory`);

/** Where somebody of a territory asks on a day; the same place also works on the later day on which he is answered. */
export const drawPlace = (territory: Territory, [asked, answered]: readonly [Day, Day], question: string): PlannedOrganization => {
  const days = [textOf(asked), textOf(answered)];
  const open = (all: readonly PlannedOrganization[]) => all.filter((one) => days.every((day) => isActiveOn(one, day)));
  const drawn = chance(`${question}:place`);
  const others = drawn < places.branch ? territory.branches : drawn < places.branch + places.participating ? territory.participating : [];
  const working = open(others);
  return working.length > 0 ? pick(working, `${question}:organization`) : centerOn(territory, textOf(asked));
};

/** Who answers for an organisation on a day. LQ.16.3. */
export const responsibleOn = (id: OrganizationId, day: Day): PlannedOrganization =>
  plannedOrganization(plannedWorld.responsible(id, textOf(day)).id);

/** Which of an organisation's own acts on a day; where there are two heads, either. */
export const actorOn = (
  role: 'intake' | 'head',
  { id }: Pick<Organization, 'id'>,
  { day, question }: { readonly day: Day; readonly question: string },
): string => {
  const subject = staffSubject(role, responsibleOn(id, day), textOf(day));
  return subject === 'head-08' && textOf(day) >= mergerDay && chance(`${question}:deputy`) < 0.3 ? 'deputy-08' : subject;
};
