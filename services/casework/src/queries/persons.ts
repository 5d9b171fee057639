import DataLoader from 'dataloader';
import type { Temporal } from 'temporal-polyfill';
import { isProtectedPerson } from '#domain/protection';
import type { QueryOptions } from '#queries/cases';
import { soughtBy, type PersonArguments } from '#queries/soughtPerson';
import type { Readings, Shown } from '#readings';
import type { Applicant, CaseDocument } from '#store/caseDocument';
import { casesByPersonalId, casesOfPerson } from '#store/caseReads';
import { isSought, personFilter, type SoughtPerson } from '#store/personIndex';
import { openApplicant, openGrounds, openSummary } from '#store/toCase';

/** The personal fields of cases; whether who asks may see them is the policy's question before. */
export interface PersonQueries {
  readonly applicantOf: (found: CaseDocument, purpose: string) => Promise<Applicant>;
  readonly summaryOf: (found: CaseDocument, purpose: string) => Promise<string | null>;
  readonly groundsOf: (found: CaseDocument, purpose: string) => Promise<readonly string[]>;
  readonly isProtected: (found: CaseDocument, today: Temporal.PlainDate) => boolean;
  /** @throws {BadInput} unless exactly one argument is given, and long enough. */
  readonly casesOf: (sought: PersonArguments) => Promise<readonly CaseDocument[]>;
  readonly othersOf: (found: CaseDocument, purpose: string) => Promise<readonly CaseDocument[]>;
}

interface Options extends QueryOptions {
  readonly readings: Readings;
}

/** What one actor reads of people; every reading is put down. */
export const createPersonQueries = (options: Options): PersonQueries => {
  const { seals, reach, readings } = options;
  const note = async (found: CaseDocument, what: Omit<Shown, 'ids'>): Promise<void> =>
    readings.shown({ ...what, ids: [found._id], emergencyId: await reach.emergencyFor(what.action, found) });
  return {
    applicantOf: async (found, purpose) => {
      await note(found, { field: 'applicant', action: 'readApplicant', purpose });
      return openApplicant(found, seals);
    },
    summaryOf: async (found, purpose) => {
      await note(found, { field: 'summary', action: 'readApplicant', purpose });
      return openSummary(found, seals);
    },
    groundsOf: async (found, purpose) => {
      await note(found, { field: 'eligibilityGroups', action: 'readGrounds', purpose });
      return openGrounds(found, seals);
    },
    isProtected: (found, today) => {
      const { birthDate, eligibilityGroups } = openApplicant(found, seals);
      return isProtectedPerson({ birthDate, grounds: [...eligibilityGroups, ...openGrounds(found, seals)] }, today);
    },
    ...createFinders(options),
  };
};

const createFinders = ({ connection, seals, reach, readings }: Options): Pick<PersonQueries, 'casesOf' | 'othersOf'> => {
  const scope = () => reach.scopeOf('findPerson');
  const alike = new DataLoader<string, readonly CaseDocument[]>(async (digests) => casesByPersonalId(connection, await scope(), digests));
  /** Whoever learns that a case is a person's has read what he looked for him by. */
  const note = (found: readonly CaseDocument[], sought: SoughtPerson, purpose: string): readonly CaseDocument[] => {
    const his = found.filter((document) => isSought(sought, openApplicant(document, seals)));
    readings.shown({ ids: his.map(({ _id }) => _id), field: sought.by, action: 'findPerson', purpose });
    return his;
  };
  return {
    casesOf: async (given) => {
      const sought = soughtBy(given);
      const [key, purpose] = [seals.indexKey, 'casesOfPerson'];
      const found = note(await casesOfPerson(connection, await scope(), { key, sought }), sought, purpose);
      if (found.length === 0) readings.soughtInVain({ digest: JSON.stringify(personFilter(key, sought)), field: sought.by, purpose });
      return found;
    },
    othersOf: async (found, purpose) => {
      const { personalId } = openApplicant(found, seals);
      if (personalId === null || found.index.personalId === null) return [];
      const others = (await alike.load(found.index.personalId)).filter(({ _id }) => _id !== found._id);
      return note(others, { by: 'personalId', personalId }, purpose);
    },
  };
};
