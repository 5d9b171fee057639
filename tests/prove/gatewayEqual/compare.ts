import { answerOf, errorsOf, isSame } from './answer.ts';
import { weatherName } from './chaos/weather.ts';
import { seenIn } from './coverage.ts';
import { createModel } from './data/model.ts';
import { truthOf } from './data/truth.ts';
import { common, differences } from './differences.ts';
import { createApollo } from './engines/apollo.ts';
import type { CreateEngine, Engine } from './engines/engine.ts';
import type { Graph } from './graph.ts';
import { judge, requestsDiffer, type Verdict } from './judge.ts';
import { shrink } from './operations/shrink.ts';
import { askedOf, describe, runTrial, type Engines, type Round, type Trial } from './run.ts';

/** What a run of comparisons found. */
export interface Found {
  /** Operations that were compared. */
  operations: number;
  /** Rounds of them: one for each order of answers. */
  rounds: number;
  /** Operations for which Apollo's planner finds no plan. */
  unplanned: number;
  /** Operations that our executor left to Apollo's. */
  left: number;
  /** Operations whose answer depends on who answers first, with ours as with Apollo's. */
  ordered: number;
  /** Operations without any trouble whose answer is not what one server with all the data would say. */
  untrue: number;
  /** Operations that show a fault which both executors have. */
  wrongWithBoth: number;
  /** How many operations went through what. */
  readonly seen: Map<string, number>;
  /** How many operations show a class of differences. */
  readonly classes: Map<string, number>;
  readonly different: string[];
  readonly requests: string[];
}

export const nothingFound = (): Found => ({
  operations: 0,
  rounds: 0,
  unplanned: 0,
  left: 0,
  ordered: 0,
  untrue: 0,
  wrongWithBoth: 0,
  seen: new Map(),
  classes: new Map(),
  different: [],
  requests: [],
});

const count = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

/** Shrinking one takes a while; a few tell enough. */
const mostShrunk = 3;

/** Compares our executor with Apollo's over one graph, one operation after the other. */
export const createComparison = (graph: Graph, { ours, found }: { readonly ours: CreateEngine; readonly found: Found }) => {
  const engines: Engines = { ours: ours(graph), apollo: pristine(graph), mended: mended(graph) };
  const whole = faultless(graph);
  const singly = new Map(single.map(([name, create]) => [name, create(graph)]));
  return async (trial: Trial): Promise<void> => {
    if (!isPlanned(trial)) {
      found.unplanned += 1;
      return;
    }
    found.operations += 1;
    const left = found.left;
    const { asked, rounds } = await runTrial(trial, engines);
    if (found.left > left) return;
    for (const name of [...seenIn(graph, asked), trial.weather.kind]) count(found.seen, name);
    found.rounds += rounds.length;
    const verdicts = new Set<Verdict>();
    for (const round of rounds) {
      const verdict = await judge(trial, round, engines);
      verdicts.add(verdict);
      if (verdict === 'different') return tellDifferent(trial, engines, found);
      const request = trial.weather.kind === 'malformed' ? null : requestsDiffer(round.ours, round.mended, asked.plan);
      if (request !== null) found.requests.push(`${request}\n${describe(trial, round)}`);
    }
    if (await isWrongWithBoth(trial, engines, whole)) found.wrongWithBoth += 1;
    if (!isTrue(trial, rounds)) found.untrue += 1;
    if (verdicts.has('merged-order')) count(found.classes, 'merged-order');
    if (verdicts.has('as-mended')) for (const name of await classesOf(trial, { engines, singly })) count(found.classes, name);
    if (new Set(rounds.map(({ ours: { outcome } }) => [answerOf(outcome).data, errorsOf(answerOf(outcome))].join())).size > 1)
      found.ordered += 1;
  };
};

const pristine = createApollo([]);
const faultless = createApollo([...differences, ...common].flatMap(({ mends }) => mends));
const mended = createApollo(differences.flatMap(({ mends }) => mends));
const single = differences.map(({ name, mends }) => [name, createApollo(mends)] as const);

const isPlanned = (trial: Trial): boolean => {
  try {
    askedOf(trial);
    return true;
  } catch {
    return false;
  }
};

/** Whether Apollo's executor would answer otherwise without the faults that ours has too. */
const isWrongWithBoth = async (trial: Trial, engines: Engines, whole: Engine): Promise<boolean> => {
  const { rounds } = await runTrial(trial, { ...engines, ours: whole });
  return rounds.some(({ ours, mended: other }) => textOf(ours.outcome) !== textOf(other.outcome));
};

/** Whether each answer is the truth; where something went wrong there is none to compare with. */
const isTrue = ({ graph, operation, dataSeed, weather }: Trial, rounds: readonly Round[]): boolean => {
  if (weather.kind !== 'clear') return true;
  const truth = truthOf(graph, createModel(dataSeed, graph.api, graph.index), operation);
  return rounds.every(({ ours: { outcome } }) => isSame(answerOf(outcome), truth));
};

interface Classing {
  readonly engines: Engines;
  readonly singly: ReadonlyMap<string, Engine>;
}

/** The classes whose mend alone changes Apollo's answer. */
const classesOf = async (trial: Trial, { engines, singly }: Classing): Promise<readonly string[]> => {
  const names: string[] = [];
  for (const [name, engine] of singly) {
    const { rounds } = await runTrial(trial, { ...engines, mended: engine });
    if (rounds.some(({ mended: one, apollo }) => textOf(one.outcome) !== textOf(apollo.outcome))) names.push(name);
  }
  return names;
};

const textOf = (outcome: Parameters<typeof answerOf>[0]): string => {
  const answer = answerOf(outcome);
  return `${answer.data} ${errorsOf(answer)}`;
};

const tellDifferent = async (trial: Trial, engines: Engines, found: Found): Promise<void> => {
  const firstDifferent = async (operation: Trial['operation']): Promise<Round | null> => {
    const smaller = { ...trial, operation };
    if (!isPlanned(smaller)) return null;
    const { rounds } = await runTrial(smaller, engines);
    for (const round of rounds) if ((await judge(smaller, round, engines)) === 'different') return round;
    return null;
  };
  if (found.different.length >= mostShrunk) {
    found.different.push(`${trial.graph.name} data ${trial.dataSeed} ${weatherName(trial.weather)}: ${trial.operation.text}`);
    return;
  }
  const smallest = await shrink(trial.graph.api, trial.operation, async (operation) => (await firstDifferent(operation)) !== null);
  const round = await firstDifferent(smallest);
  found.different.push(round ? describe({ ...trial, operation: smallest }, round) : trial.operation.text);
};
