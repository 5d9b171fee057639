import type { Refusal } from '@legal-aid/decision';
import type { Answer } from '@legal-aid/journal/execute';
import type { ClientCommand } from '@legal-aid/service-kit/commandOf';
import type { Caller } from '@legal-aid/service-kit/signedRequests';
import type { MergeInput } from '#commands/organizations';
import type { AccountRequest } from '#domain/account';
import type { Registration } from '#domain/organization';
import type { OrganizationQueries } from '#queries/organizations';
import type { AccountDocument } from '#store/accounts';

type Run<Input> = (input: Input, command: ClientCommand) => Promise<Answer | Refusal>;

/** Everything that a resolver may use, bound to who asks. */
export interface Context extends Caller {
  readonly commandOf: (name: string, id: string, input: object) => ClientCommand;
  readonly registerOrganization: Run<Registration>;
  readonly mergeOrganization: Run<MergeInput>;
  readonly openAccount: Run<AccountRequest>;
  readonly closeAccount: Run<{ readonly accountId: string; readonly expectedVersion: number }>;
  readonly organizations: OrganizationQueries;
  readonly account: (id: string) => Promise<AccountDocument | null>;
  readonly ownAccount: () => Promise<AccountDocument | null>;
  /** Today in Viet Nam, written 2025-07-01. */
  readonly today: () => string;
}
