import type { Ask } from '../support/gateway.ts';
import { askCases, askFigures } from './ask.ts';
import type { AcceptedCase } from './journal.ts';
import { recount, type Cells, type Question } from './recount.ts';

/** A question as a line for a table. */
export const nameOf = ({ period, geography, by, provinceId }: Question): string =>
  `${period.from}..${period.to} ${geography} ${by}${provinceId === null ? '' : ` ${provinceId}`}`;

/** Where the figures of a question differ from the recount, one sentence each. */
export const compareFigures = async (ask: Ask, question: Question, cases: readonly AcceptedCase[]): Promise<readonly string[]> => {
  const expected = recount(cases, question);
  const told = await askFigures(ask, question);
  return allKeys(expected, told).flatMap((key) => {
    const [wanted, found] = [expected.get(key)?.size ?? 0, told.get(key) ?? 0];
    return wanted === found ? [] : [`${nameOf(question)} ${key}: ${found}, recount ${wanted}`];
  });
};

/** Where the cases behind the cells of one column differ from the recount: sets are compared, not numbers. */
export const compareCases = async (
  ask: Ask,
  { question, column }: { question: Question; column: number },
  cases: readonly AcceptedCase[],
): Promise<{ readonly cells: number; readonly differences: readonly string[] }> => {
  const expected = new Map([...recount(cases, question)].filter(([key]) => key.endsWith(`/${column}`)));
  const told = await askCases(ask, question, column);
  const keys = allKeys(expected, told);
  const differences = keys.flatMap((key) =>
    differencesOf(expected.get(key), told.get(key)).map((text) => `${nameOf(question)} ${key}: ${text}`),
  );
  return { cells: keys.length, differences };
};

const allKeys = (expected: Cells, told: ReadonlyMap<string, unknown>): string[] => [...new Set([...expected.keys(), ...told.keys()])];

const differencesOf = (expected: ReadonlySet<string> = new Set(), told: readonly string[] = []): string[] => {
  const found = new Set(told);
  const missing = [...expected].filter((id) => !found.has(id));
  const strange = [...found].filter((id) => !expected.has(id));
  return [
    ...(missing.length > 0 ? [`${missing.length} cases missing, such as ${missing[0]}`] : []),
    ...(strange.length > 0 ? [`${strange.length} cases too many, such as ${strange[0]}`] : []),
    ...(found.size < told.length ? [`${told.length - found.size} cases twice`] : []),
  ];
};
