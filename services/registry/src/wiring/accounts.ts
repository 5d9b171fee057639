import { createChangeAccount, createCloseAccount, createHandBackAccount, createOpenAccount, type AccountPorts } from '#commands/accounts';
import { accountScopeOf, type AccountScope } from '#domain/accountCompetence';
import { lineageOf } from '#domain/lineage';
import type { Office } from '#domain/office';
import { provinceIdOn } from '@legal-aid/contracts/provinces';
import type { Connection } from 'mongoose';
import type { Parts } from '#parts';
import { createWriteChanged, createWriteClosed, createWriteOpened, findAccount, isCapacityTaken } from '#store/accounts';
import { findFamily, findOrganization, findOrganizationsIn } from '#store/organizations';
import { findPractitioner } from '#store/practitioners';

/** The commands on accounts. */
export const createAccountCommands = ({ connection, execute, now, today }: Parts) => {
  const write = {
    opened: createWriteOpened(connection, { now, today }),
    changed: createWriteChanged(connection, today),
    closed: createWriteClosed(connection, today),
  };
  const ports: AccountPorts = {
    findAccount: (id) => findAccount(connection, id),
    findSurroundings: async (request) => {
      const { organizationId, practitionerId } = request;
      const [organization, family, practitioner, isTaken] = await Promise.all([
        organizationId && findOrganization(connection, organizationId),
        organizationId ? findFamily(connection, organizationId) : [],
        practitionerId && findPractitioner(connection, practitionerId),
        isCapacityTaken(connection, request),
      ]);
      return { organization: organization || null, family, practitioner: practitioner || null, isTaken, today: today() };
    },
    findScope: createFindScope(connection),
  };
  return {
    openAccount: createOpenAccount({ ...ports, execute: (command, decide) => execute(command, decide, write.opened) }),
    changeAccount: createChangeAccount({ ...ports, execute: (command, decide) => execute(command, decide, write.changed) }),
    closeAccount: createCloseAccount({ ...ports, execute: (command, decide) => execute(command, decide, write.closed) }),
    handBackAccount: createHandBackAccount({ ...ports, execute: (command, decide) => execute(command, decide, write.closed) }),
  };
};

/** Whose accounts an office gives, out of the organisations of its own territory as they are today. */
export const createFindScope =
  (connection: Connection) =>
  async (office: Office): Promise<AccountScope> => {
    const province = office.organization && provinceIdOn(office.organization.provinceId, office.today);
    return accountScopeOf(office, province ? await findOrganizationsIn(connection, lineageOf(province)) : []);
  };
