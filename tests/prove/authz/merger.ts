import { setTimeout as delay } from 'node:timers/promises';
import type { AskAs } from './client.ts';
import { command, file, openAccount, waitFor } from './commands.ts';
import { former } from './people.ts';

/** An organisation whose request and head are handed to another one by a merger of today. @returns its request */
export const mergeAway = async (ask: AskAs, successorId: string, today: string): Promise<string> => {
  const place = { provinceId: 'vn34-08', activeFrom: '2025-07-01', nature: 'LAW_CONSULTING' };
  const input = { kind: 'CONTRACTED_ORGANIZATION', name: 'Tổ chức sẽ sáp nhập', ...place };
  const done = 'OrganizationRegistered { organization { id version } }';
  const { organization } = await command(ask, 'authority', {
    name: 'registerOrganization',
    type: 'RegisterOrganizationInput',
    done,
    input,
  });
  await openAccount(ask, { subject: former, role: 'HEAD', organizationId: organization.id });
  const { caseId } = await retry(() => file(ask, { organizationId: String(organization.id) }));
  await waitFor(ask, former);
  const merger = { organizationId: organization.id, successorId, mergedOn: today, expectedVersion: organization.version };
  await command(ask, 'authority', {
    name: 'mergeOrganization',
    type: 'MergeOrganizationInput',
    done: 'OrganizationMerged { organization { id } }',
    input: merger,
  });
  return caseId;
};

/** What was just registered is known everywhere a moment later. */
const retry = async <Made>(make: () => Promise<Made>): Promise<Made> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await make();
    } catch (cause) {
      if (tries === 20) throw cause;
      await delay(500);
    }
  }
};
