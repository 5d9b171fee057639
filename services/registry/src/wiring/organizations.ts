import {
  createEndOrganization,
  createMergeOrganization,
  createRegisterOrganization,
  createRenameOrganization,
} from '#commands/organizations';
import type { Parts } from '#parts';
import {
  createWriteNext,
  createWriteRegistered,
  endedEntry,
  findOrganization,
  isOrdinalTaken,
  mergedEntry,
  renamedEntry,
} from '#store/organizations';

/** The commands on organisations. */
export const createOrganizationCommands = ({ connection, execute }: Parts) => {
  const find = (id: string) => findOrganization(connection, id);
  const write = {
    registered: createWriteRegistered(connection),
    merged: createWriteNext(connection, mergedEntry),
    renamed: createWriteNext(connection, renamedEntry),
    ended: createWriteNext(connection, endedEntry),
  };
  return {
    registerOrganization: createRegisterOrganization({
      findOrganization: find,
      isOrdinalTaken: (centerId, ordinal) => isOrdinalTaken(connection, centerId, ordinal),
      execute: (command, decide) => execute(command, decide, write.registered),
    }),
    mergeOrganization: createMergeOrganization({
      findOrganization: find,
      execute: (command, decide) => execute(command, decide, write.merged),
    }),
    renameOrganization: createRenameOrganization({
      findOrganization: find,
      execute: (command, decide) => execute(command, decide, write.renamed),
    }),
    endOrganization: createEndOrganization({
      findOrganization: find,
      execute: (command, decide) => execute(command, decide, write.ended),
    }),
  };
};
