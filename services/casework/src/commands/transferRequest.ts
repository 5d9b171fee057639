import { refused, type Refusal } from '@legal-aid/decision';
import type { Answer, Command } from '@legal-aid/journal/execute';
import type { ChangePorts, OnCase } from '#commands/changeCase';
import type { OrganizationId } from '#domain/case';
import type { Organization } from '#domain/organization';
import { transferRequest, type Transfer } from '#domain/transferRequest';

export interface TransferPorts extends ChangePorts {
  readonly findOrganization: (id: OrganizationId) => Promise<Organization | null>;
}

/** Hands a request to another organisation (chuyển yêu cầu). */
export const createTransferRequest =
  ({ findCase, findOrganization, moment, execute }: TransferPorts) =>
  (input: OnCase & Transfer & { readonly organizationId: string }, command: Command): Promise<Answer | Refusal> =>
    execute(command, async () => {
      const [current, to] = await Promise.all([findCase(input.caseId), findOrganization(input.organizationId as OrganizationId)]);
      if (!current) return refused('CASE_NOT_FOUND');
      if (!to) return refused('ORGANIZATION_NOT_FOUND', null, { field: 'organizationId' });
      return transferRequest(current, to, { transfer: input, moment: moment() });
    });
