import { randomUUID } from 'node:crypto';
import type { Actor } from '@legal-aid/service-kit/actor';
import { vi } from 'vitest';
import { authority, citizen } from './asking.ts';
import { typesOfAct } from './typesOfAct.ts';
import type { World } from './world.ts';

/** An applicant of a test; nobody's real data. */
export const applicant = {
  name: 'Giàng Thị Mỷ',
  birthDate: '1990-04-12',
  sex: 'FEMALE',
  address: 'Thôn 3, Tỉnh Tuyên Quang',
  phone: '0912345678',
  personalId: '008190001234',
  eligibilityGroups: ['POOR'],
};

export const registerOrganization = `mutation ($commandId: CommandId!, $input: RegisterOrganizationInput!) {
  registerOrganization(commandId: $commandId, input: $input) {
    __typename ... on OrganizationRegistered { organization { id } } ... on Refused { code article message details { name value } } } }`;
export const fileApplication = `mutation ($commandId: CommandId!, $input: FileApplicationInput!) {
  fileApplication(commandId: $commandId, input: $input) {
    __typename ... on ApplicationFiled { application { id filedAt summary organization { id } } } ... on Refused { code article message details { name value } } } }`;
export const acceptRequest = `mutation ($commandId: CommandId!, $input: AcceptRequestInput!) {
  acceptRequest(commandId: $commandId, input: $input) {
    __typename ... on RequestAccepted { case { id version status fileNumber acceptedAt acceptedOn } } ... on Refused { code article message details { name value } } } }`;

/** The document of any act on a case; `AcceptRequestInput` belongs to `acceptRequest`, and so on. */
export const caseAct = (action: string): string => {
  const { input, done } = typesOfAct(action);
  return `mutation ($commandId: CommandId!, $input: ${input}!) { ${action}(commandId: $commandId, input: $input) {
    __typename ... on ${done} { case { id version status fileNumber } } ... on Refused { code article message details { name value } } } }`;
};

/** Registers a centre and waits until the other services know it. */
export const givenCenter = async (world: World, { provinceId = 'vn34-08', activeFrom = '2025-07-01' } = {}): Promise<string> => {
  const input = { kind: 'STATE_CENTER', name: `Trung tâm ${provinceId}`, provinceId, activeFrom };
  const { data } = await world.ask('registry', authority, registerOrganization, { commandId: randomUUID(), input });
  const id = data.registerOrganization.organization.id as string;
  await Promise.all(
    (['casework', 'public-services'] as const).map((service) =>
      eventually(() => world.databaseOf(service).collection<{ _id: string }>('organizations').findOne({ _id: id })),
    ),
  );
  return id;
};

const registerPractitioner = `mutation ($commandId: CommandId!, $input: RegisterPractitionerInput!) {
  registerPractitioner(commandId: $commandId, input: $input) {
    __typename ... on PractitionerChanged { practitioner { id version } } ... on Refused { code message } } }`;
const cards: Readonly<Record<string, string>> = {
  LEGAL_AID_OFFICER: 'OFFICER_CARD',
  LAWYER: 'LAWYER_CARD',
  CONSULTANT: 'CONSULTANT_CARD',
  COLLABORATOR: 'COLLABORATOR_CARD',
};

/** Registers a practitioner of a centre with the card of his kind, and waits until casework knows him. */
export const givenPractitioner = async (
  world: World,
  { organizationId, kind = 'LEGAL_AID_OFFICER', validFrom = '2025-07-01' }: { organizationId: string; kind?: string; validFrom?: string },
): Promise<string> => {
  const card = cards[kind];
  const input = {
    name: 'Người Thực Hiện',
    capacity: { kind, organizationId, validFrom },
    ...(card && { credential: { kind: card, number: randomUUID().slice(0, 8).toUpperCase(), validFrom } }),
  };
  const { data } = await world.ask('registry', authority, registerPractitioner, { commandId: randomUUID(), input });
  const id = data.registerPractitioner.practitioner.id as string;
  await eventually(() => world.databaseOf('casework').collection<{ _id: string }>('practitioners').findOne({ _id: id }));
  return id;
};

/** Sends an act on a case; the answer is the union member. */
export const act = async (
  world: World,
  by: Actor,
  { action, caseId, commandId = randomUUID(), input = {} }: { action: string; caseId: string; commandId?: string; input?: object },
) => {
  const found = await world.databaseOf('casework').collection<{ _id: string; version: number }>('cases').findOne({ _id: caseId });
  const variables = { commandId, input: { caseId, expectedVersion: found?.version ?? 1, ...input } };
  const { data, errors } = await world.ask('casework', by, caseAct(action), variables);
  return errors ? { __typename: 'Error', errors } : data[action];
};

/** Files an application; the answer is the union member. */
export const file = async (
  world: World,
  { organizationId, by = citizen(), commandId = randomUUID(), form = 'LITIGATION', changes = {} }: FileOptions,
) => {
  const input = { organizationId, form, field: 'CRIMINAL', summary: 'Con trai tôi bị tạm giữ.', applicant, ...changes };
  return world.ask('public-services', by, fileApplication, { commandId, input });
};
interface FileOptions {
  readonly organizationId: string;
  readonly by?: Actor;
  readonly commandId?: string;
  readonly form?: string;
  readonly changes?: object;
}

/** Files an application and waits until casework has received it: the id of the case. */
export const givenRequest = async (world: World, options: FileOptions): Promise<string> => {
  const { data } = await file(world, options);
  const applicationId = data.fileApplication.application.id as string;
  const find = () => world.databaseOf('casework').collection<{ _id: string }>('cases').findOne({ applicationId });
  return (await eventually(find))._id;
};

/** Accepts a request; the answer is the union member. */
export const accept = (
  world: World,
  by: Actor,
  { caseId, commandId = randomUUID(), changes = {} }: { caseId: string; commandId?: string; changes?: object },
) =>
  world.ask('casework', by, acceptRequest, {
    commandId,
    input: { caseId, expectedVersion: 1, form: 'LITIGATION', field: 'CRIMINAL', eligibilityGroup: 'POOR', ...changes },
  });

/** What `find` finds in the end; fails after 20 seconds without it. */
export const eventually = <Found>(find: () => Promise<Found | null>): Promise<Found> =>
  vi.waitFor(
    async () => {
      const found = await find();
      if (found === null) throw new Error('not there yet');
      return found;
    },
    { timeout: 20_000, interval: 50 },
  );
