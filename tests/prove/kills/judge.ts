import { compareCases, compareFigures } from '../form25/compare.ts';
import { acceptedCases, type AcceptedCase } from '../form25/journal.ts';
import { knownColumns, type Question } from '../form25/recount.ts';
import { everything, waitForFigures } from '../form25/wait.ts';
import type { Ask } from '../support/gateway.ts';
import type { Line } from '../support/history.ts';
import { until } from '../support/poll.ts';
import type { Proof } from '../support/proof.ts';
import type { World } from '../support/world.ts';
import { checkCommands, checkReceived, checkRefusals, checkVersions, type Journals } from './checkHistory.ts';
import { checkFileNumbers, checkYears } from './checkNumbers.ts';
import { longestWait } from './checkWaits.ts';
import { nameOf, type Kill } from './killer.ts';
import type { Times } from './plan.ts';

/** What a run left to be judged. */
export interface Run {
  /** A short run is nearly all outage: its rate is told and not judged. */
  readonly short: boolean;
  readonly lines: readonly Line[];
  readonly kills: readonly { readonly kill: Kill; readonly recovered: number | null }[];
  readonly times: Times;
  /** How long the clients were at work. */
  readonly seconds: number;
  readonly liveness: number | null;
  readonly readJournals: () => Promise<Journals>;
}

const leastRate = 20;
const livenessSeconds = 30;
const drainMs = 60_000;

/** Judges a run by the clients' history, the journals as they lie in MongoDB, and the figures over HTTP. */
export const judge = async ({ report }: Proof, { ask }: World, run: Run): Promise<void> => {
  const { lines, liveness, readJournals } = run;
  judgeKills(report, run);
  judgeWaits(report, run);
  await until(drainMs, async () => (checkReceived(await readJournals()).length === 0 ? true : null), 500);
  const journals = await readJournals();
  const cases = acceptedCases(journals.casework);
  report.none('each acknowledged command has one set of journal rows', checkCommands(lines, journals));
  report.none('no command was refused or failed that should not', checkRefusals(lines));
  report.none('versions of each aggregate have no gap and no double', checkVersions([...journals.casework, ...journals.publicServices]));
  report.none('each application became one case', checkReceived(journals));
  report.none('file numbers have no gap and no double', [...checkFileNumbers(cases), ...checkYears(cases)]);
  report.add({ goal: 'figures are complete when traffic has stopped', ...(await waitForFigures(ask, cases)) });
  report.none('figures equal the recount', await compareAll(ask, cases));
  report.none('each acknowledged acceptance is in the figures once', await compareSets(ask, cases));
  report.add({
    goal: 'a command after the last kill is in the figures',
    target: `within ${livenessSeconds} s`,
    measured: liveness === null ? 'never' : `${liveness.toFixed(1)} s`,
    passed: liveness !== null && liveness <= livenessSeconds,
  });
};

const judgeWaits = (report: Proof['report'], { lines, kills }: Run): void => {
  const { longest, commandId, open } = longestWait(lines, kills.at(-1)?.kill.at ?? 0);
  report.add({
    goal: 'every command is answered after the last kill',
    target: `within ${livenessSeconds} s`,
    measured: `${longest.toFixed(1)} s (${commandId}), ${open.length} never${open.length > 0 ? `, such as ${open[0]}` : ''}`,
    passed: longest <= livenessSeconds && open.length === 0,
  });
  const ever = longestWait(lines, 0);
  report.add({
    goal: 'longest that a client repeated one command',
    target: 'told',
    measured: `${ever.longest.toFixed(1)} s`,
    passed: true,
  });
};

const judgeKills = (report: Proof['report'], { short, lines, kills, times, seconds }: Run): void => {
  const acknowledged = new Set(lines.filter(({ kind }) => kind === 'ok').map(({ commandId }) => commandId)).size;
  const rate = acknowledged / seconds;
  const measured = `${rate.toFixed(1)} (${acknowledged} in ${seconds.toFixed(0)} s)`;
  report.add({
    goal: 'commands acknowledged a second, outages included',
    target: short ? 'told' : `at least ${leastRate}`,
    measured,
    passed: short || rate >= leastRate,
  });
  const counts = Map.groupBy(kills, ({ kill }) => nameOf(kill.target));
  for (const name of targetNames) {
    const least = name.includes(' at ') ? times.atPoints : times.random;
    const found = counts.get(name) ?? [];
    const back = found.map(({ recovered }) => recovered?.toFixed(1) ?? 'never').join(', ');
    report.add({
      goal: `SIGKILL of ${name}, commands in flight`,
      target: `at least ${least}`,
      measured: `${found.length}; commands again after ${back} s`,
      passed: found.length >= least && found.every(({ recovered }) => recovered !== null),
    });
  }
};

const targetNames = [
  ...['casework', 'statistics', 'gateway', 'mongod', 'kafka'],
  ...['casework at commit-publish', 'casework at publish-mark', 'statistics at facts-offset'],
];

const compareAll = async (ask: Ask, cases: readonly AcceptedCase[]): Promise<readonly string[]> => {
  const questions: Question[] = (['AS_REPORTED', 'CURRENT'] as const).flatMap((geography) =>
    (['NATION', 'PROVINCE'] as const).map((by) => ({ ...everything, geography, by })),
  );
  const found: string[] = [];
  for (const question of questions) found.push(...(await compareFigures(ask, question, cases)));
  return found;
};

const compareSets = async (ask: Ask, cases: readonly AcceptedCase[]): Promise<readonly string[]> => {
  const found: string[] = [];
  const question = {
    ...everything,
    period: {
      ...everything.period,
      from:
        cases
          .map(({ day }) => day)
          .toSorted()
          .at(-1) ?? '',
    },
  };
  for (const column of knownColumns.slice(1)) found.push(...(await compareCases(ask, { question, column }, cases)).differences);
  return found;
};
