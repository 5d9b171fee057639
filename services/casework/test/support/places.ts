import { randomUUID } from 'node:crypto';
import type { Actor, Role } from '@legal-aid/service-kit/actor';
import { actorOf, authority } from '../../../../tests/support/asking.ts';
import { eventually, registerOrganization } from '../../../../tests/support/commands.ts';
import type { World } from '../../../../tests/support/world.ts';

export interface Place {
  readonly kind?: string;
  readonly provinceId?: string;
  readonly activeFrom?: string;
  readonly parentId?: string;
  readonly branchOrdinal?: number;
}

const copiesOf = (world: World) =>
  (['casework', 'public-services'] as const).map((service) =>
    world.databaseOf(service).collection<{ _id: string; activeTo?: string | null }>('organizations'),
  );

/** Registers an organisation and waits until the other services know it. */
export const givenOrganization = async (
  world: World,
  { kind = 'STATE_CENTER', provinceId = 'vn34-08', activeFrom = '2025-07-01', ...rest }: Place = {},
): Promise<string> => {
  const input = { kind, name: `${kind} ${provinceId}`, provinceId, activeFrom, ...rest };
  const { data } = await world.ask('registry', authority, registerOrganization, { commandId: randomUUID(), input });
  const id = data.registerOrganization.organization.id as string;
  await Promise.all(copiesOf(world).map((organizations) => eventually(() => organizations.findOne({ _id: id }))));
  return id;
};

const mergeOrganization = `mutation ($commandId: CommandId!, $input: MergeOrganizationInput!) {
  mergeOrganization(commandId: $commandId, input: $input) { __typename ... on Refused { code } } }`;

/** Merges an organisation and waits until the other services know it. */
export const merged = async (world: World, organizationId: string, into: { successorId: string; mergedOn: string }): Promise<void> => {
  const input = { organizationId, expectedVersion: 1, ...into };
  await world.ask('registry', authority, mergeOrganization, { commandId: randomUUID(), input });
  const condition = { _id: organizationId, activeTo: into.mergedOn };
  await Promise.all(copiesOf(world).map((organizations) => eventually(() => organizations.findOne(condition))));
};

/** Somebody of a role in an organisation. */
export const staffOf = (organizationId: string, role: Role = 'HEAD', subject = `${role.toLowerCase()}-${organizationId}`): Actor =>
  actorOf(role, subject, organizationId);

/** A practitioner who acts for an organisation. */
export const practitionerOf = (organizationId: string, practitionerId: string): Actor => ({
  ...staffOf(organizationId, 'PRACTITIONER', `practitioner-${practitionerId}`),
  practitionerId,
});
