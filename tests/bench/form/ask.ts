import type { Question } from '../../prove/recount/sheets.ts';
import { askWhole, type Ask } from '../../prove/support/gateway.ts';

/** What is measured: a form as it is shown, or figures by month and one more dimension. */
export type Asked = 'form25' | 'form24' | 'figures';

const sheet = (
  name: 'form25' | 'form24',
): string => `query ($period: PeriodInput!, $geography: Geography!, $by: Breakdown!, $provinceId: ID) {
  answer: ${name}(period: $period, geography: $geography, by: $by, provinceId: $provinceId) { lines { province { id } row values } }
}`;
const documents: Readonly<Record<Asked, string>> = {
  form25: sheet('form25'),
  form24: sheet('form24'),
  figures: `query ($period: PeriodInput!, $geography: Geography!) {
  answer: figures(measure: OPEN, period: $period, geography: $geography, by: [MONTH, PROVINCE]) { series { keys { code } points { month value } } }
}`,
};

/** Asks over HTTP for the whole answer. */
export const askFor = (ask: Ask, asked: Asked, question: Question): Promise<unknown> =>
  askWhole(ask, 'authority', documents[asked], question);

/** The total of form 25, column 1. */
export const askTotal = async (ask: Ask, question: Question): Promise<number | null> => {
  const { answer } = (await askFor(ask, 'form25', question)) as { answer: { lines: readonly { values: readonly (number | null)[] }[] } };
  return answer.lines[0]?.values[0] ?? null;
};
