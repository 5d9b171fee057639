import { provinces } from '@legal-aid/contracts/provinces';
import { rosterIdOf } from '@legal-aid/registry/commands/rosters';
import { lineageOf } from '@legal-aid/registry/domain/lineage';
import { lastName } from '@legal-aid/registry/domain/organization';
import { publishRoster } from '@legal-aid/registry/domain/publishRoster';
import { sortKeyOf } from '@legal-aid/registry/domain/sortKey';
import { publishedEntry, type RosterDocument } from '@legal-aid/registry/store/rosters';
import { keyedDigest } from '@legal-aid/service-kit/digest';
import { authority, commandIdOf, plannedCommand } from './command.ts';
import { mustDecide } from './decided.ts';
import { organizationLives } from './organizationLives.ts';
import { practitionerLives } from './practitionerLives.ts';
import { entryMoment, type Due } from './due.ts';

/** The day on which each of today's provinces published its lists. */
export const rosterDay = '2026-06-15';

interface Keyed {
  readonly sortKey: string;
  readonly state: { readonly id: string };
}
// As the database orders them: by bytes, which for these keys are the letters themselves.
const inOrder = (left: Keyed, right: Keyed): number =>
  left.sortKey < right.sortKey || (left.sortKey === right.sortKey && left.state.id < right.state.id) ? -1 : 1;

const organizations = organizationLives
  .map(({ state }) => ({ state, sortKey: sortKeyOf(lastName(state).name) }))
  .toSorted(inOrder)
  .map(({ state }) => state);
const practitioners = practitionerLives
  .map(({ state }) => ({ state, sortKey: sortKeyOf(state.name) }))
  .toSorted(inOrder)
  .map(({ state }) => state);

const rosterOf = (digestKey: Buffer, provinceId: string): Due => {
  const input = { provinceId };
  const command = plannedCommand(authority, commandIdOf('roster', provinceId), keyedDigest(digestKey, { name: 'publishRoster', input }));
  const lineage = new Set(lineageOf(provinceId));
  const own = organizations.filter((organization) => lineage.has(organization.provinceId));
  const ids = new Set<string>(own.map(({ id }) => id));
  const staff = practitioners.filter(({ capacities }) => capacities.some(({ organizationId }) => ids.has(organizationId)));
  const material = { organizations: own, practitioners: staff };
  const { state } = mustDecide(publishRoster({ provinceId, today: rosterDay }, material, rosterIdOf(command)));
  const at = entryMoment(rosterDay);
  const { id, ...rest } = state;
  return {
    command,
    decisions: [{ command, at, entries: [publishedEntry(state)], answer: { id } }],
    collection: 'rosters',
    document: { ...rest, _id: id, publishedAt: at.toISOString() } as RosterDocument,
  };
};

/** One published list for each province of today. */
export const plannedRosters = (digestKey: Buffer): readonly Due[] =>
  provinces.filter(({ validTo }) => validTo === null).map(({ id }) => rosterOf(digestKey, id));
