import { refused, type Outcome, type Refusal } from '@legal-aid/decision';
import { derivedId } from '@legal-aid/journal/derivedId';
import type { Answer, Command } from '@legal-aid/journal/execute';
import { isInProvince } from '#domain/departmentCompetence';
import { lineageOf } from '#domain/lineage';
import type { Office } from '#domain/office';
import type { Organization } from '#domain/organization';
import type { Practitioner } from '#domain/practitioner';
import { publishRoster, type Roster, type RosterId, type RosterPublished } from '#domain/publishRoster';

/** The id of the list that a command publishes. */
export const rosterIdOf = ({ actor, id }: Pick<Command, 'actor' | 'id'>): RosterId => derivedId('registry.roster', actor, id) as RosterId;

export interface PublishPorts {
  readonly findOrganizationsIn: (provinceIds: readonly string[]) => Promise<readonly Organization[]>;
  readonly findPractitionersAt: (organizationIds: readonly string[]) => Promise<readonly Practitioner[]>;
  readonly today: () => string;
  readonly execute: (command: Command, decide: () => Promise<Outcome<Roster, RosterPublished>>) => Promise<Answer | Refusal>;
}

/** Publishes the lists of a province as they are today; another's is to a department as if it were not there. LQ.10.2, LQ.17.2. */
export const createPublishRoster =
  ({ findOrganizationsIn, findPractitionersAt, today, execute }: PublishPorts) =>
  ({ provinceId }: { readonly provinceId: string }, command: Command, office: Office): Promise<Answer | Refusal> =>
    execute(command, async () => {
      if (!isInProvince(office, provinceId)) return refused('PROVINCE_UNKNOWN', null, { field: 'provinceId' });
      const organizations = await findOrganizationsIn(lineageOf(provinceId));
      const practitioners = await findPractitionersAt(organizations.map(({ id }) => id));
      return publishRoster({ provinceId, today: today() }, { organizations, practitioners }, rosterIdOf(command));
    });
