import { endOrganization } from '@legal-aid/registry/domain/endOrganization';
import { mergeOrganization } from '@legal-aid/registry/domain/mergeOrganization';
import type { ActiveOrganization, EndedOrganization, MergedOrganization, Organization } from '@legal-aid/registry/domain/organization';
import { registerOrganization } from '@legal-aid/registry/domain/registerOrganization';
import { renameOrganization } from '@legal-aid/registry/domain/renameOrganization';
import { endedEntry, mergedEntry, registeredEntry, renamedEntry } from '@legal-aid/registry/store/organizations';
import type { Entry } from '@legal-aid/journal/rows';
import { commandIdOf } from './command.ts';
import { mustDecide } from './decided.ts';
import { organizations, type PlannedOrganization } from './organizations.ts';

/** A command to the registry, as the authority sends it, with the event that it causes. */
export interface RegistryAct {
  readonly name: string;
  readonly commandId: string;
  /** The legal day, which is also the day of entry. */
  readonly on: string;
  readonly input: object;
  readonly entry: Entry;
}
/** What becomes of something that is registered. */
export interface RegistryLife<State> {
  readonly id: string;
  readonly state: State;
  readonly acts: readonly RegistryAct[];
}

const registered = new Map<string, ActiveOrganization>();

const register = (organization: PlannedOrganization): RegistryAct => {
  const { id, commandId, registration } = organization;
  const parent = registered.get(registration.parentId ?? '') ?? null;
  const { state } = mustDecide(
    registerOrganization(registration, id as string as ActiveOrganization['id'], { parent, ordinalTaken: false }),
  );
  registered.set(id, state);
  return { name: 'registerOrganization', commandId, on: registration.activeFrom, input: registration, entry: registeredEntry(state) };
};

const registrations = new Map(organizations.map((organization) => [organization.id, register(organization)]));

const lifeOf = ({ id, later }: PlannedOrganization): RegistryLife<Organization> => {
  const [current, first] = [registered.get(id), registrations.get(id)];
  if (!current || !first) throw new Error('the plan changes what it does not register');
  if (later === null) return { id, state: current, acts: [first] };
  const { state, entry, input } = changed(current, later);
  const act = { name: later.name, commandId: commandIdOf(later.name, id), on: later.on, input: { ...input, organizationId: id }, entry };
  return { id, state, acts: [first, act] };
};

const changed = (
  current: ActiveOrganization,
  later: NonNullable<PlannedOrganization['later']>,
): { readonly state: Organization; readonly entry: Entry; readonly input: object } => {
  const { on } = later;
  switch (later.name) {
    case 'renameOrganization': {
      const input = { name: later.input.name, from: on, expectedVersion: 1 };
      const { state } = mustDecide(renameOrganization(current, input));
      return { state, entry: renamedEntry(state), input };
    }
    case 'mergeOrganization': {
      const successor = registered.get(later.input.successorId);
      if (!successor) throw new Error('the plan merges into what it does not register');
      const input = { successorId: successor.id, mergedOn: on, expectedVersion: 1 };
      const { state }: { state: MergedOrganization } = mustDecide(mergeOrganization(current, successor, input));
      return { state, entry: mergedEntry(state), input };
    }
    case 'endOrganization': {
      const input = { ground: later.input.ground, endedOn: on, expectedVersion: 1 };
      const { state }: { state: EndedOrganization } = mustDecide(endOrganization(current, input));
      return { state, entry: endedEntry(state), input };
    }
    default:
      return later satisfies never;
  }
};

/** Every organisation of the plan, by the registry's own rules. */
export const organizationLives: readonly RegistryLife<Organization>[] = organizations.map(lifeOf);

const states = new Map<string, Organization>(organizationLives.map(({ id, state }) => [id, state]));

/** An organisation as it is at the plan's end, or null. */
export const organizationState = (id: string): Organization | null => states.get(id) ?? null;
