import type { Temporal } from 'temporal-polyfill';
import { isProtectedPerson } from '#domain/protection';
import type { QueryOptions } from '#queries/cases';
import { soughtBy, type PersonArguments } from '#queries/soughtPerson';
import type { Readings } from '#readings';
import type { Applicant, CaseDocument } from '#store/caseDocument';
import { casesOfPerson } from '#store/caseReads';
import { isSought, type SoughtPerson } from '#store/personIndex';
import { openApplicant, openGrounds, openSummary } from '#store/toCase';

/** The personal fields of cases; whether who asks may see them is the policy's question before. */
export interface PersonQueries {
  readonly applicantOf: (found: CaseDocument) => Promise<Applicant>;
  readonly summaryOf: (found: CaseDocument) => Promise<string | null>;
  readonly groundsOf: (found: CaseDocument) => Promise<readonly string[]>;
  readonly isProtected: (found: CaseDocument, today: Temporal.PlainDate) => boolean;
  /** @throws {BadInput} unless exactly one argument is given, and long enough. */
  readonly casesOf: (sought: PersonArguments) => Promise<readonly CaseDocument[]>;
  readonly othersOf: (found: CaseDocument) => Promise<readonly CaseDocument[]>;
}

interface Options extends QueryOptions {
  readonly readings: Readings;
}

/** What one actor reads of people; every reading is put down. */
export const createPersonQueries = (options: Options): PersonQueries => {
  const { seals, reach, readings } = options;
  const find = createFind(options);
  const note = async (found: CaseDocument, field: string, action: 'readApplicant' | 'readGrounds'): Promise<void> =>
    readings.shown('cases', found._id, { field, emergencyId: await reach.emergencyFor(action, found) });
  return {
    applicantOf: async (found) => {
      await note(found, 'applicant', 'readApplicant');
      return openApplicant(found, seals);
    },
    summaryOf: async (found) => {
      await note(found, 'summary', 'readApplicant');
      return openSummary(found, seals);
    },
    groundsOf: async (found) => {
      await note(found, 'eligibilityGroups', 'readGrounds');
      return openGrounds(found, seals);
    },
    isProtected: (found, today) => {
      const { birthDate, eligibilityGroups } = openApplicant(found, seals);
      return isProtectedPerson({ birthDate, grounds: [...eligibilityGroups, ...openGrounds(found, seals)] }, today);
    },
    casesOf: (given) => find(soughtBy(given)),
    othersOf: async (found) => {
      const { personalId } = openApplicant(found, seals);
      return personalId === null ? [] : find({ by: 'personalId', personalId }, found._id);
    },
  };
};

/** Whoever learns that a case is a person's has read what he looked for him by. */
const createFind =
  ({ connection, seals, reach, readings }: Options) =>
  async (sought: SoughtPerson, without?: string): Promise<readonly CaseDocument[]> => {
    const alike = await casesOfPerson(connection, await reach.scopeOf('findPerson'), { key: seals.indexKey, sought });
    const found = alike.filter((document) => document._id !== without && isSought(sought, openApplicant(document, seals)));
    for (const { _id } of found) readings.shown('cases', _id, { field: sought.by });
    return found;
  };
