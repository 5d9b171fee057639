import type { Refusal } from '@legal-aid/decision';
import type { Answer } from '@legal-aid/journal/execute';
import type { ClientCommand } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { MergeInput } from '#commands/organizations';
import type { AccountChange, AccountRequest } from '#domain/account';
import type { CapacityAddition } from '#domain/addCapacity';
import type { CapacityEnding } from '#domain/endCapacity';
import type { Ending } from '#domain/endOrganization';
import type { CredentialIssue } from '#domain/issueCredential';
import type { Office } from '#domain/office';
import type { Registration } from '#domain/registerOrganization';
import type { PractitionerRegistration } from '#domain/registerPractitioner';
import type { Renaming } from '#domain/renameOrganization';
import type { CredentialWithdrawal } from '#domain/withdrawCredential';
import type { AccountQueries } from '#queries/accounts';
import type { OrganizationQueries } from '#queries/organizations';
import type { PractitionerQueries } from '#queries/practitioners';
import type { RosterQueries } from '#queries/rosters';

/** A command as a mutation gives it. */
export type Run<Input> = (input: Input, command: ClientCommand) => Promise<Answer | Refusal>;

type OfOrganization<Input> = Input & { readonly organizationId: string };
type OfAccount<Input> = Input & { readonly accountId: string };
type OfPractitioner<Input> = Input & { readonly practitionerId: string };

/** Every command of the registry. */
export interface Commands {
  readonly registerOrganization: Run<Registration>;
  readonly mergeOrganization: Run<MergeInput>;
  readonly renameOrganization: Run<OfOrganization<Renaming>>;
  readonly endOrganization: Run<OfOrganization<Ending>>;
  readonly registerPractitioner: Run<PractitionerRegistration>;
  readonly addCapacity: Run<OfPractitioner<CapacityAddition>>;
  readonly endCapacity: Run<OfPractitioner<CapacityEnding>>;
  readonly issueCredential: Run<OfPractitioner<CredentialIssue>>;
  readonly withdrawCredential: Run<OfPractitioner<CredentialWithdrawal>>;
  readonly publishRoster: Run<{ readonly provinceId: string }>;
  readonly openAccount: Run<AccountRequest>;
  readonly changeAccount: Run<OfAccount<AccountChange>>;
  readonly closeAccount: Run<OfAccount<{ readonly expectedVersion: number }>>;
  readonly handBackAccount: Run<OfAccount<{ readonly expectedVersion: number }>>;
}

/** The same commands as they are wired: each asks how far the office of who gives it reaches. */
export type OfficeCommands = {
  readonly [Name in keyof Commands]: (
    input: Parameters<Commands[Name]>[0],
    command: ClientCommand,
    office: Office,
  ) => ReturnType<Commands[Name]>;
};

/** Everything that a resolver may use, bound to who asks. */
export interface Context extends Caller, Commands {
  readonly commandOf: (name: string, id: string, input: object) => ClientCommand;
  readonly organizations: OrganizationQueries;
  readonly practitioners: PractitionerQueries;
  readonly rosters: RosterQueries;
  readonly accounts: AccountQueries;
  /** Today in Viet Nam, written 2025-07-01. */
  readonly today: () => string;
}
