import type { PlanNode } from '@apollo/query-planner';
import { answerOf, errorsOf, isSame, type Answer } from './answer.ts';
import { weatherName, type Weather } from './chaos/weather.ts';
import { createModel } from './data/model.ts';
import { runIn, type Asked, type Engine, type Ran } from './engines/engine.ts';
import { createFake } from './fake.ts';
import type { Graph } from './graph.ts';
import type { Operation } from './operations/draw.ts';
import { orderName, type Order } from './schedule.ts';

/** One operation over one graph's data under one weather: everything that a comparison follows from. */
export interface Trial {
  readonly graph: Graph;
  readonly operation: Operation;
  readonly dataSeed: number;
  readonly weather: Weather;
}

/** The executors that are compared. */
export interface Engines {
  readonly ours: Engine;
  readonly apollo: Engine;
  /** Apollo's with its listed faults mended. */
  readonly mended: Engine;
}

/** What the executors answered when answers arrived in one order. */
export interface Round {
  readonly order: Order;
  readonly ours: Ran;
  readonly apollo: Ran;
  readonly mended: Ran;
}

/** Every order of answers that a plan can tell apart. */
export const ordersOf = (node: PlanNode | undefined): readonly Order[] => {
  const services = new Set(JSON.stringify(node ?? null).match(/(?<="serviceName":")[^"]+/gu));
  if (services.size === 0 || !JSON.stringify(node).includes('"kind":"Parallel"')) return ['asked'];
  return ['asked', 'reversed', ...[...services].toSorted().map((last) => ({ last }))];
};

/** @throws what planning throws */
export const askedOf = ({ graph, operation }: Pick<Trial, 'graph' | 'operation'>): Asked => ({
  ...operation,
  plan: graph.planOf(operation.document),
});

/** Lets all executors run an operation, once for each order in which answers may arrive. */
export const runTrial = async (trial: Trial, engines: Engines): Promise<{ readonly asked: Asked; readonly rounds: readonly Round[] }> => {
  const { graph, dataSeed, weather } = trial;
  const asked = askedOf(trial);
  const fake = createFake({ graph, model: createModel(dataSeed, graph.api, graph.index), weather });
  const rounds: Round[] = [];
  for (const order of ordersOf(asked.plan.node as PlanNode | undefined)) {
    const run = (engine: Engine) => runIn(engine, asked, { fake, order });
    rounds.push({ order, ours: await run(engines.ours), apollo: await run(engines.apollo), mended: await run(engines.mended) });
  }
  return { asked, rounds };
};

/** What is told of a difference: enough to see it, and to run it again. */
export const describe = ({ graph, operation, dataSeed, weather }: Trial, { order, ours, mended }: Round): string => {
  const [got, expected]: [Answer, Answer] = [answerOf(ours.outcome), answerOf(mended.outcome)];
  return [
    `graph ${graph.name}, data ${dataSeed}, weather ${weatherName(weather)}, answers ${orderName(order)}`,
    operation.text,
    `variables ${JSON.stringify(operation.variables)}`,
    `expected ${expected.data}`,
    `got      ${got.data}${got.data === expected.data ? ' (the same)' : ''}`,
    `expected errors ${errorsOf(expected).replaceAll('\n', ' | ')}`,
    `got errors      ${errorsOf(got).replaceAll('\n', ' | ')}${isSame({ ...got, data: expected.data }, expected) ? ' (the same)' : ''}`,
  ].join('\n');
};
