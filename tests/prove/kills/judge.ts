import { livesOf } from '../recount/lives.ts';
import { waitForFigures } from '../recount/wait.ts';
import type { Line } from '../support/history.ts';
import { until } from '../support/poll.ts';
import type { Proof } from '../support/proof.ts';
import { readTopics } from '../support/topics.ts';
import type { World } from '../support/world.ts';
import { checkReceived, checkWithdrawn } from './checkApplications.ts';
import { checkCommands, checkRefusals, checkVersions, operations, type Journals } from './checkHistory.ts';
import { checkBooks, checkFileNumbers, checkYears } from './checkNumbers.ts';
import { checkOrder, checkPublished, toldOn } from './checkPublished.ts';
import { checkStates } from './checkStates.ts';
import { longestWait } from './checkWaits.ts';
import { compareForms, compareSets } from './compareForms.ts';
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
export const judge = async ({ report }: Proof, { ask, system }: World, run: Run): Promise<void> => {
  const { liveness, readJournals } = run;
  judgeKills(report, run);
  judgeWaits(report, run);
  await until(drainMs, async () => (isDrained(await readJournals()) ? true : null), 500);
  const journals = await readJournals();
  judgeJournals(report, run, journals);
  const lives = livesOf(journals.casework);
  report.add({ goal: 'figures are complete when traffic has stopped', ...(await waitForFigures(ask, lives)) });
  const published = await readTopics(
    system.engines.kafkaBrokers,
    toldOn.map((topic) => `${system.topicPrefix}${topic}`),
  );
  report.none('each row of the journals is on its topics', checkPublished(journals, published, system.topicPrefix));
  report.none('the events of each aggregate came in their order', checkOrder(published));
  report.none('forms 24 and 25 equal the recount, both maps', await compareForms(ask, lives));
  report.none('each case is in the figures once', await compareSets(ask, lives));
  report.add({
    goal: 'a command after the last kill is in the figures',
    target: `within ${livenessSeconds} s`,
    measured: liveness === null ? 'never' : `${liveness.toFixed(1)} s`,
    passed: liveness !== null && liveness <= livenessSeconds,
  });
};

const isDrained = (journals: Journals): boolean => checkReceived(journals).length === 0 && checkWithdrawn(journals).length === 0;

const judgeJournals = (report: Proof['report'], { short, lines }: Run, journals: Journals): void => {
  const lives = livesOf(journals.casework);
  const acknowledged = new Set(lines.filter(({ kind }) => kind === 'ok').map(({ operation }) => operation));
  const missing = operations.filter((operation) => !acknowledged.has(operation));
  // A short run is too short for every command to come about by chance.
  report.add({
    goal: 'kinds of commands that were acknowledged',
    target: short ? 'told' : `all ${operations.length}`,
    measured: [acknowledged.size, ...missing.map((operation) => `no ${operation}`)].join('; '),
    passed: short || missing.length === 0,
  });
  report.none('each acknowledged command has one set of journal rows', checkCommands(lines, journals));
  report.none('no command was refused or failed that should not', checkRefusals(lines));
  report.none('versions of each aggregate have no gap and no double', checkVersions([...journals.casework, ...journals.publicServices]));
  report.none('each case went as the reviewed table says', checkStates(lines, journals.casework));
  report.none('each application became one case', checkReceived(journals));
  report.none('each withdrawal came to its case once', checkWithdrawn(journals));
  report.none('file numbers have no gap and no double', [...checkFileNumbers(lives), ...checkYears(lives)]);
  report.none('numbers in the books of quick advice have no gap and no double', checkBooks(journals.casework));
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
