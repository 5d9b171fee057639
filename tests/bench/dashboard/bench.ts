import { ms, percentile } from '../../prove/support/percentile.ts';
import { runProof, type Proof } from '../../prove/support/proof.ts';
import { startWorld } from '../../prove/support/world.ts';
import { load, visitOnce, type Measured, type Side } from './load.ts';
import { openApollo, openOwn } from './sides.ts';
import { visits, type Visit } from './visits.ts';

/** Each dashboard is asked for so many milliseconds in each round, by each side in turn. */
const numbers = { connections: 20, rounds: 4, slice: 1_500, warmup: 1_000 };

interface Both {
  readonly visit: Visit;
  readonly own: readonly Measured[];
  readonly apollo: readonly Measured[];
}

/** The five dashboards through our gateway, beside Apollo Gateway with its defaults on the same running subgraphs. */
export const benchDashboard = (args: readonly string[]): Promise<void> =>
  runProof({ name: 'bench-dashboard', plants: [], numbers, args, limitSeconds: 420 }, async (proof) => {
    const { connections = 0, rounds = 0, slice = 0, warmup = 0 } = proof.options.numbers;
    const world = await startWorld(proof);
    const own = openOwn(proof, world, connections);
    const apollo = await openApollo(proof, world, connections);
    proof.report.none('both gateways answer alike', await compareAnswers(own, apollo));
    for (const side of [own, apollo]) for (const visit of visits) await load(side, visit, { connections, forMs: warmup });
    const found = visits.map((visit) => ({ visit, own: [] as Measured[], apollo: [] as Measured[] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, each] of found.entries()) {
        const turn = { connections, forMs: slice };
        const first = (round + index) % 2 === 0;
        if (first) each.own.push(await load(own, each.visit, turn));
        each.apollo.push(await load(apollo, each.visit, turn));
        if (!first) each.own.push(await load(own, each.visit, turn));
      }
      proof.log(`round ${round + 1} of ${rounds}`);
    }
    judge(proof, found);
  });

const volatile = new Set(['asOf', 'lag', 'provisional', 'remainingMinutes']);
const steady = (text: string): string => {
  const { data } = JSON.parse(text, (key, value: unknown) => (volatile.has(key) ? null : value)) as { readonly data: unknown };
  return JSON.stringify(data);
};

const compareAnswers = async (own: Side, apollo: Side): Promise<readonly string[]> => {
  const different: string[] = [];
  for (const visit of visits) {
    const [ours, theirs] = [await visitOnce(own, visit), await visitOnce(apollo, visit)];
    if (steady(ours.text) !== steady(theirs.text))
      different.push(`${visit.client}: ${ours.text.slice(0, 100)} | ${theirs.text.slice(0, 100)}`);
  }
  return different;
};

/** Figures of one side for one dashboard, over all rounds. */
interface Figures {
  readonly p50: number;
  readonly p95: number;
  readonly cpuMs: number;
}

const figuresOf = (measured: readonly Measured[]): Figures => {
  const times = measured.flatMap((each) => each.times);
  const cpuMs = measured.reduce((sum, each) => sum + each.cpuMs, 0) / times.length;
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), cpuMs };
};

/** All dashboards together count alike, however often each was answered. */
const meanOf = (figures: readonly Figures[]): Figures => {
  const mean = (read: (each: Figures) => number): number => figures.reduce((sum, each) => sum + read(each), 0) / figures.length;
  return { p50: mean(({ p50 }) => p50), p95: mean(({ p95 }) => p95), cpuMs: mean(({ cpuMs }) => cpuMs) };
};

const told = ({ p50, p95, cpuMs }: Figures): string => `p50 ${ms(p50)}, p95 ${ms(p95)}, CPU ${cpuMs.toFixed(2)} ms`;

const judge = ({ report, options }: Proof, found: readonly Both[]): void => {
  const sides = found.map(({ visit, own, apollo }) => ({ visit, own: figuresOf(own), apollo: figuresOf(apollo) }));
  for (const { visit, own, apollo } of sides) {
    const ratios = `CPU ${(own.cpuMs / apollo.cpuMs).toFixed(2)} x, p50 ${(own.p50 / apollo.p50).toFixed(2)} x, p95 ${(own.p95 / apollo.p95).toFixed(2)} x`;
    report.add({
      goal: `  ${visit.client}`,
      target: 'told',
      measured: `${ratios}; ours ${told(own)}; Apollo ${told(apollo)}`,
      passed: true,
    });
  }
  const [own, apollo] = [meanOf(sides.map((each) => each.own)), meanOf(sides.map((each) => each.apollo))];
  const { connections, rounds } = options.numbers;
  const add = (what: string, ratio: number, measured: string): void =>
    report.add({
      goal: `${what}, mean of ${visits.length} dashboards, ${connections} connections, ${rounds} rounds`,
      target: '<= 1.00 x Apollo Gateway',
      measured: `${ratio.toFixed(2)} x: ${measured}`,
      passed: ratio <= 1,
    });
  add('CPU of the gateway for a request', own.cpuMs / apollo.cpuMs, `${own.cpuMs.toFixed(2)} ms, Apollo ${apollo.cpuMs.toFixed(2)} ms`);
  add('p95', own.p95 / apollo.p95, `${ms(own.p95)}, Apollo ${ms(apollo.p95)}`);
  const count = (read: (each: Both) => readonly Measured[]): number =>
    found.flatMap(read).reduce((sum, { times }) => sum + times.length, 0);
  const counts = `ours ${count((each) => each.own)}, Apollo ${count((each) => each.apollo)}`;
  report.add({ goal: 'requests answered', target: 'told', measured: counts, passed: true });
  report.none(
    'answers that were not whole',
    found.flatMap((each) => [...each.own, ...each.apollo].flatMap(({ failures }) => failures)),
  );
};
