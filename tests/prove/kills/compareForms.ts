import { compareCases, compareFigures } from '../recount/compare.ts';
import type { Life } from '../recount/lives.ts';
import { columnCounts, type Form, type Question } from '../recount/sheets.ts';
import { everything } from '../recount/wait.ts';
import type { Ask } from '../support/gateway.ts';
import { inParallel } from '../support/inParallel.ts';

const atOnce = 4;
const forms = ['form24', 'form25'] as const;

/** Where forms 24 and 25 differ from the recount, for the nation and every province of both maps. */
export const compareForms = async (ask: Ask, lives: readonly Life[]): Promise<readonly string[]> => {
  const asked = forms.flatMap((form) =>
    (['AS_REPORTED', 'CURRENT'] as const).flatMap((geography) =>
      (['NATION', 'PROVINCE'] as const).map((by) => ({ form, question: { ...everything, geography, by } })),
    ),
  );
  return (await inParallel(asked, atOnce, ({ form, question }) => compareFigures(ask, question, lives, form))).flat();
};

/** Where the cases behind any column of the last day with an acceptance differ from the recount. */
export const compareSets = async (ask: Ask, lives: readonly Life[]): Promise<readonly string[]> => {
  const days = lives.map(({ acceptedOn }) => acceptedOn).toSorted();
  const question: Question = { ...everything, period: { ...everything.period, from: days.at(-1) ?? everything.period.from } };
  const asked = forms.flatMap((form: Form) =>
    Array.from({ length: columnCounts[form] }, (_, index) => ({ form, column: index + 1, question })),
  );
  return (await inParallel(asked, atOnce, async (each) => (await compareCases(ask, each, lives)).differences)).flat();
};
