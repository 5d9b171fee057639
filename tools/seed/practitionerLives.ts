import type { Outcome } from '@legal-aid/decision';
import { addCapacity } from '@legal-aid/registry/domain/addCapacity';
import { endCapacity } from '@legal-aid/registry/domain/endCapacity';
import { issueCredential } from '@legal-aid/registry/domain/issueCredential';
import type { Practitioner, PractitionerEvent } from '@legal-aid/registry/domain/practitioner';
import { registerPractitioner } from '@legal-aid/registry/domain/registerPractitioner';
import { withdrawCredential } from '@legal-aid/registry/domain/withdrawCredential';
import { practitionerEntry } from '@legal-aid/registry/store/practitioners';
import { commandIdOf } from './command.ts';
import { mustDecide } from './decided.ts';
import { organizationState, type RegistryAct, type RegistryLife } from './organizationLives.ts';
import { practitioners, type PlannedPractitioner, type PractitionerChange } from './practitioners.ts';

type Input = Readonly<Record<string, unknown>> & { readonly expectedVersion: number };

// The inputs are checked by the rules themselves, and by the test that sends the same plan over HTTP.
const decide = (current: Practitioner, name: PractitionerChange['name'], input: Input): Outcome<Practitioner, PractitionerEvent> => {
  switch (name) {
    case 'addCapacity': {
      const addition = input as never as Parameters<typeof addCapacity>[2];
      return addCapacity(current, organizationState(addition.capacity.organizationId), addition);
    }
    case 'endCapacity':
      return endCapacity(current, input as never);
    case 'issueCredential':
      return issueCredential(current, false, input as never);
    case 'withdrawCredential':
      return withdrawCredential(current, input as never);
    default:
      return name satisfies never;
  }
};

const actOf = (
  { state, events }: { readonly state: Practitioner; readonly events: readonly PractitionerEvent[] },
  act: Omit<RegistryAct, 'entry'>,
): RegistryAct => {
  const [event] = events;
  if (!event) throw new Error('a command without an event');
  return { ...act, entry: practitionerEntry(state, event) };
};

const lifeOf = ({ id, commandId, registration, changes }: PlannedPractitioner): RegistryLife<Practitioner> => {
  const organization = organizationState(registration.capacity.organizationId);
  const entered = mustDecide(registerPractitioner(registration, { organization, cardTaken: false }, id));
  const first = actOf(entered, { name: 'registerPractitioner', commandId, on: registration.capacity.validFrom, input: registration });
  return changes.reduce<RegistryLife<Practitioner>>(
    ({ state: current, acts }, { name, on, input: change }) => {
      const input = { ...change, practitionerId: id, expectedVersion: current.version };
      const next = mustDecide(decide(current, name, input));
      const act = { name, commandId: commandIdOf(name, id, String(current.version)), on, input };
      return { id, state: next.state, acts: [...acts, actOf(next, act)] };
    },
    { id, state: entered.state, acts: [first] },
  );
};

/** Everyone of the plan, by the registry's own rules. */
export const practitionerLives: readonly RegistryLife<Practitioner>[] = practitioners.map(lifeOf);
