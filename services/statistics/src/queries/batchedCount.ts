import DataLoader from 'dataloader';
import type { Count, CountQuestion, Figures } from '#mirror/figures';

/**
 * Counts for one request: questions that are asked at once and are alike but for their organisations are counted in one pass,
 * told apart by organisation, so that a list of organisations with a sheet each costs as much as one sheet.
 */
export const createBatchedCount = (count: Figures['count']): Figures['count'] => {
  const loader = new DataLoader<CountQuestion, Count>((questions) => countAll(count, questions), { cache: false });
  return (question) => loader.load(question);
};

const countAll = async (count: Figures['count'], questions: readonly CountQuestion[]): Promise<readonly Count[]> => {
  const answers = new Map<CountQuestion, Count>();
  await Promise.all(
    [...Map.groupBy(questions, likeness).values()].map(async (alike) => {
      const found = await countAlike(count, alike as [CountQuestion, ...CountQuestion[]]);
      for (const question of alike) answers.set(question, only(question, found));
    }),
  );
  return questions.map((question) => answers.get(question) ?? { watermark: 0, groups: [] });
};

const likeness = ({ where, ...rest }: CountQuestion): string =>
  JSON.stringify({ ...rest, where: { ...where, organizationIds: where.organizationIds && [] } });

const countAlike = (count: Figures['count'], [first, ...others]: readonly [CountQuestion, ...CountQuestion[]]): Promise<Count> => {
  if (others.length === 0 || first.where.organizationIds === null) return count(first);
  const organizationIds = [...new Set([first, ...others].flatMap(({ where }) => where.organizationIds ?? []))];
  return count({ ...first, by: [...new Set([...first.by, 'organizationId' as const])], where: { ...first.where, organizationIds } });
};

/** The groups of a question's own organisations; a group that does not tell its organisation was counted for one question alone. */
const only = ({ where: { organizationIds } }: CountQuestion, { watermark, groups }: Count): Count => {
  const own = organizationIds && new Set(organizationIds);
  return {
    watermark,
    groups: own ? groups.filter(({ organizationId }) => organizationId === undefined || own.has(organizationId)) : groups,
  };
};
