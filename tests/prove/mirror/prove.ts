import { openOffices } from '../lives/offices.ts';
import type { JournalRow } from '../recount/journal.ts';
import { livesOf } from '../recount/lives.ts';
import { changedCodes, changedProvinces, todayOf } from '../recount/provinces.ts';
import { waitForFigures } from '../recount/wait.ts';
import { inParallel } from '../support/inParallel.ts';
import type { Proof } from '../support/proof.ts';
import { createRandom, type Random } from '../support/random.ts';
import type { World } from '../support/world.ts';
import { addUp, compareAll, type Findings } from './compareAll.ts';
import { liveWhileAsking, type Lived } from './live.ts';
import { drawAdjacent, drawPeriod, drawQuestions, isAboutChanged } from './questions.ts';
import { refill } from './refill.ts';
import { compareCarried, comparePersons, compareSums } from './sums.ts';

type ReadJournal = () => Promise<readonly JournalRow[]>;

const shortQueries = 120;
const atOnce = 4;
const geographies = ['AS_REPORTED', 'CURRENT'] as const;

/** Leads cases while it asks, so that the mirror must follow; then has the mirror made anew and asks again. */
export const proveMirror = async (proof: Proof, world: World, readJournal: ReadJournal): Promise<void> => {
  const { options, report } = proof;
  const random = createRandom(options.seed);
  const asked = options.numbers['queries'] ?? 0;
  const queries = options.short ? Math.min(shortQueries, asked) : asked;
  const organizationIds = new Set(livesOf(await readJournal()).map(({ organizationId }) => organizationId));
  const questions = drawQuestions(random, queries, [...organizationIds].toSorted());
  const { findings, lived, rows } = await liveAndCompare(proof, world, { readJournal, questions, random });
  report.atLeast('random questions', queries, queries);
  report.atLeast('of them about codes that changed meaning', Math.floor(queries / 3), questions.filter(isAboutChanged).length);
  report.atLeast('journal rows that came while asking', options.short ? 100 : 500, rows.length);
  report.none('kinds of events that did not come while asking', missingKinds(rows, options.short));
  report.none('figures equal the recount of the journal', findings.figures);
  report.none(`sets of cases equal the recount, ${findings.cells} cells`, findings.sets);
  report.none(`the analyst sees nobody behind a figure by ground or sex, ${findings.guarded} cells`, findings.shown);
  report.none(
    'while cases go on, a figure is the number of cases behind it',
    lived.flatMap(({ unequal }) => unequal),
  );
  report.none(
    'no command was refused or failed that should not',
    lived.flatMap(({ refused }) => refused),
  );
  const { sums, carried, persons } = await compareAllSums(world, random, options.short ? 4 : 12);
  report.none('provinces add up to the nation, both forms, both maps', sums);
  report.none('what a period left over is what the next one carried in', carried);
  report.none('persons are men and women, and those of all grounds', persons);
  report.none('the mirror, deleted and filled anew, says the same', await refill(world, questions.slice(0, options.short ? 40 : 150)));
};

interface Live {
  readonly readJournal: ReadJournal;
  readonly questions: ReturnType<typeof drawQuestions>;
  readonly random: Random;
}

const liveAndCompare = async (proof: Proof, world: World, { readJournal, questions, random }: Live) => {
  const { report, log, options } = proof;
  const rounds = options.short ? 2 : 4;
  const offices = await openOffices(proof, world, [...changedCodes]);
  const before = new Set((await readJournal()).map(keyOf));
  const [lived, findings]: [Lived[], Findings[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    lived.push(await liveWhileAsking(world, { offices, random, forMs: options.short ? 5_000 : 10_000 }));
    const lives = livesOf(await readJournal());
    report.add({ goal: `figures follow live cases, round ${round + 1}`, ...(await waitForFigures(world.ask, lives)) });
    const part = questions.filter((_, index) => index % rounds === round);
    findings.push(await compareAll(world.ask, part, lives));
    log(
      `mirror: ${part.length} questions over ${lives.length} cases, ${lives.filter(({ endedOn }) => endedOn !== null).length} of them ended`,
    );
  }
  const rows = (await readJournal()).filter((row) => !before.has(keyOf(row)));
  return { findings: addUp(findings), lived, rows };
};

const keyOf = ({ aggregateId, version }: JournalRow): string => `${aggregateId}:${version}`;

/** What moves a figure, and what must move none. */
const moving = ['accepted', 'assigned', 'practitioner-replaced', 'ended'];
const idle = ['transferred', 'refused', 'papers-requested', 'suspended', 'resumed', 'handed-over', 'archived'];

/** A short run is too short for everything to come about. */
const missingKinds = (rows: readonly JournalRow[], isShort: boolean): readonly string[] => {
  const found = new Set(rows.map(({ type }) => type));
  return (isShort ? moving : [...moving, ...idle]).filter((kind) => !found.has(`casework.case.${kind}.v1`));
};

const compareAllSums = async ({ ask }: World, random: Random, periods: number) => {
  const asked = Array.from({ length: periods }, () => ({ period: drawPeriod(random), adjacent: drawAdjacent(random) }));
  const both = asked.flatMap((each) => geographies.map((geography) => ({ ...each, geography })));
  const places = [null, ...changedProvinces.map(({ id }) => id)];
  const found = await inParallel(both, atOnce, async ({ period, adjacent, geography }, index) => {
    const place = places[index % places.length] ?? null;
    const provinceId = place === null || geography === 'AS_REPORTED' ? place : todayOf(place);
    return {
      sums: [...(await compareSums(ask, 'form25', { period, geography })), ...(await compareSums(ask, 'form24', { period, geography }))],
      carried: await compareCarried(ask, adjacent, { geography, by: 'NATION', provinceId }),
      persons: await comparePersons(ask, { period, geography, by: 'PROVINCE', provinceId: null }),
    };
  });
  return {
    sums: found.flatMap(({ sums }) => sums),
    carried: found.flatMap(({ carried }) => carried),
    persons: found.flatMap(({ persons }) => persons),
  };
};
