import { compareCases, compareFigures } from '../form25/compare.ts';
import { acceptedCases, type AcceptedCase, type JournalRow } from '../form25/journal.ts';
import { changedProvinces, todayOf } from '../form25/provinces.ts';
import { knownColumns, type Question } from '../form25/recount.ts';
import { waitForFigures } from '../form25/wait.ts';
import { inParallel } from '../support/inParallel.ts';
import type { Proof } from '../support/proof.ts';
import { createRandom, type Random } from '../support/random.ts';
import type { World } from '../support/world.ts';
import { acceptWhileAsking } from './live.ts';
import { drawPeriod, drawQuestions } from './questions.ts';
import { refill } from './refill.ts';
import { compareSums } from './sums.ts';

type ReadJournal = () => Promise<readonly JournalRow[]>;

const shortQueries = 120;
const sumPeriods = 10;
const atOnce = 4;
const places = changedProvinces.map(({ id }) => ({ AS_REPORTED: id, CURRENT: todayOf(id) }));

/** Accepts cases while it asks, so that the mirror must follow; then has the mirror made anew and asks again. */
export const proveMirror = async ({ options, report, log }: Proof, world: World, readJournal: ReadJournal): Promise<void> => {
  const random = createRandom(options.seed);
  const queries = options.short ? Math.min(shortQueries, options.numbers['queries'] ?? 0) : (options.numbers['queries'] ?? 0);
  const questions = drawQuestions(random, queries);
  const rounds = options.short ? 2 : 4;
  const before = (await readJournal()).length;
  const found = { cells: 0, figures: [] as string[], sets: [] as string[], unequal: [] as string[] };
  for (let round = 0; round < rounds; round += 1) {
    found.unequal.push(...(await acceptWhileAsking(world, random, options.short ? 4_000 : 6_000)));
    const cases = acceptedCases(await readJournal());
    report.add({ goal: `figures follow live cases, round ${round + 1}`, ...(await waitForFigures(world.ask, cases)) });
    const part = questions.filter((_, index) => index % rounds === round);
    const compared = await compareAll(world, part, cases);
    found.cells += compared.cells;
    found.figures.push(...compared.figures);
    found.sets.push(...compared.sets);
    log(`mirror: ${part.length} questions over ${cases.length} cases`);
  }
  const touched = questions.filter(({ provinceId }) => changedProvinces.some(({ id }) => id === provinceId)).length;
  report.add(atLeast('random questions', queries, queries));
  report.add(atLeast('of them about codes that changed meaning', Math.floor(queries / 3), touched));
  report.add(atLeast('journal rows that came while asking', options.short ? 40 : 200, (await readJournal()).length - before));
  report.none('figures equal the recount of the journal', found.figures);
  report.none(`sets of cases equal the recount, ${found.cells} cells`, found.sets);
  report.none('while cases come in, a figure is the number of cases behind it', found.unequal);
  report.none('provinces add up to the nation, both maps', await compareAllSums(world, random));
  report.none('the mirror, deleted and filled anew, says the same', await refill(world, questions.slice(0, options.short ? 40 : 150)));
};

const atLeast = (goal: string, target: number, measured: number) => ({
  goal,
  target: `at least ${target}`,
  measured: String(measured),
  passed: measured >= target,
});

const compareAll = async ({ ask }: World, questions: readonly Question[], cases: readonly AcceptedCase[]) => {
  const compared = await inParallel(questions, atOnce, async (question, index) => {
    const column = knownColumns[index % knownColumns.length] ?? 1;
    const figures = await compareFigures(ask, question, cases);
    // All places at once would be a thousand cells with their cases: one place of the sheet stands for them.
    const place = places[index % places.length]?.[question.geography] ?? null;
    const narrowed = question.by === 'PROVINCE' && question.provinceId === null ? { ...question, provinceId: place } : question;
    return { figures, ...(await compareCases(ask, { question: narrowed, column }, cases)) };
  });
  return {
    cells: compared.reduce((sum, { cells }) => sum + cells, 0),
    figures: compared.flatMap(({ figures }) => figures),
    sets: compared.flatMap(({ differences }) => differences),
  };
};

const compareAllSums = async ({ ask }: World, random: Random): Promise<readonly string[]> => {
  const asked = Array.from({ length: sumPeriods }, () => drawPeriod(random));
  const both = asked.flatMap((period) => (['AS_REPORTED', 'CURRENT'] as const).map((geography) => ({ period, geography })));
  return (await inParallel(both, atOnce, (question) => compareSums(ask, question))).flat();
};
