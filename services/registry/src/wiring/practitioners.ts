import {
  createAddCapacity,
  createEndCapacity,
  createIssueCredential,
  createRegisterPractitioner,
  createWithdrawCredential,
  type PractitionerPorts,
} from '#commands/practitioners';
import { createPublishRoster } from '#commands/rosters';
import type { Parts } from '#parts';
import { findOrganization, findOrganizations, findOrganizationsIn } from '#store/organizations';
import { createWriteNext, createWriteRegistered, findCardHolder, findPractitioner, findPractitionersAt } from '#store/practitioners';
import { createWritePublished } from '#store/rosters';

/** The commands on practitioners. */
export const createPractitionerCommands = ({ connection, execute }: Parts) => {
  const write = { registered: createWriteRegistered(connection), next: createWriteNext(connection) };
  const ports: PractitionerPorts = {
    findPractitioner: (id) => findPractitioner(connection, id),
    findOrganization: (id) => findOrganization(connection, id),
    findOrganizations: (ids) => findOrganizations(connection, ids),
    findCardHolder: (card) => findCardHolder(connection, card),
    execute: (command, decide) => execute(command, decide, write.next),
  };
  return {
    registerPractitioner: createRegisterPractitioner({
      ...ports,
      execute: (command, decide) => execute(command, decide, write.registered),
    }),
    addCapacity: createAddCapacity(ports),
    endCapacity: createEndCapacity(ports),
    issueCredential: createIssueCredential(ports),
    withdrawCredential: createWithdrawCredential(ports),
  };
};

/** The commands on published lists. */
export const createRosterCommands = ({ connection, execute, now, today }: Parts) => {
  const write = createWritePublished(connection, now);
  return {
    publishRoster: createPublishRoster({
      findOrganizationsIn: (provinceIds) => findOrganizationsIn(connection, provinceIds),
      findPractitionersAt: (organizationIds) => findPractitionersAt(connection, organizationIds),
      today,
      execute: (command, decide) => execute(command, decide, write),
    }),
  };
};
