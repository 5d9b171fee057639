import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import { pagesAtOrganizations } from '#store/practitionerReads';
import type { PractitionerDocument } from '#store/practitioners';

/** A page of those with a capacity in an organisation on a day. */
export interface StaffQuestion {
  readonly organizationId: string;
  readonly on: string;
  readonly first: number;
  readonly cursor: readonly string[] | null;
}

/** Answers such questions, all that are alike but for the organisation in one reading; made anew for each request. */
export const createStaff = (
  connection: Connection,
  byId: (id: string) => Promise<PractitionerDocument | null>,
): ((question: StaffQuestion) => Promise<readonly PractitionerDocument[]>) => {
  const loader = new DataLoader<StaffQuestion, readonly string[], string>(
    async (questions) => {
      const groups = Map.groupBy(questions, likeness);
      const found = new Map(
        await Promise.all(
          [...groups].map(async ([like, [any, ...others]]) => {
            const alike = any === undefined ? others : [any, ...others];
            const ids = alike.map(({ organizationId }) => organizationId);
            return [like, await pagesAtOrganizations(connection, ids, alike[0] as StaffQuestion)] as const;
          }),
        ),
      );
      return questions.map((question) => found.get(likeness(question))?.get(question.organizationId) ?? []);
    },
    { cacheKeyFn: (question) => `${question.organizationId} ${likeness(question)}` },
  );
  return async (question) => {
    const rows = await Promise.all((await loader.load(question)).map(byId));
    return rows.filter((row) => row !== null);
  };
};

const likeness = ({ on, first, cursor }: StaffQuestion): string => JSON.stringify([on, first, cursor]);
