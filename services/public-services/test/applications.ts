import { randomUUID } from 'node:crypto';
import type { Actor } from '@legal-aid/service-kit/actor';
import { citizen } from '../../../tests/support/asking.ts';
import { applicant } from '../../../tests/support/commands.ts';
import type { World } from '../../../tests/support/world.ts';

const fields = 'id version status filedAt withdrawnAt summary receipt { number issuedAt trackingCode }';
const refused = '... on Refused { code article message details { name value } }';
const fileApplication = `mutation ($commandId: CommandId!, $input: FileApplicationInput!) {
  fileApplication(commandId: $commandId, input: $input) { __typename ... on ApplicationFiled { application { ${fields} } } ${refused} } }`;
const withdrawApplication = `mutation ($commandId: CommandId!, $input: WithdrawApplicationInput!) {
  withdrawApplication(commandId: $commandId, input: $input) { __typename ... on ApplicationWithdrawn { application { ${fields} } } ${refused} } }`;
const trackApplication = `query ($trackingCode: TrackingCode!) { trackApplication(trackingCode: $trackingCode) { ${fields} } }`;
const application = `query ($id: ID!) { application(id: $id) { ${fields} } }`;

interface Options {
  readonly by?: Actor;
  readonly commandId?: string;
}

/** What a test asks of this service about applications, with everything that an answer can hold. */
export const createAsking = (world: World) => ({
  file: (
    organizationId: string,
    { by = citizen(), commandId = randomUUID(), changes = {} }: Options & { readonly changes?: object } = {},
  ) => {
    const input = { organizationId, form: 'LITIGATION', field: 'CRIMINAL', summary: 'Con trai tôi bị tạm giữ.', applicant, ...changes };
    return world.ask('public-services', by, fileApplication, { commandId, input });
  },
  withdraw: (
    applicationId: string,
    { by = citizen(), commandId = randomUUID(), expectedVersion = 1 }: Options & { readonly expectedVersion?: number } = {},
  ) => world.ask('public-services', by, withdrawApplication, { commandId, input: { applicationId, expectedVersion } }),
  track: (trackingCode: string, by = citizen()) => world.ask('public-services', by, trackApplication, { trackingCode }),
  read: (id: string, by = citizen()) => world.ask('public-services', by, application, { id }),
});
