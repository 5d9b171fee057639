import { parse, typeFromAST, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { documents } from '#tests/support/documents';
import type { Proof } from '../support/proof.ts';
import { createRandom, type Random } from '../support/random.ts';
import { cases, openCases } from './cases.ts';
import { drawWeather, weathers } from './chaos/weather.ts';
import { createComparison, nothingFound, type Found } from './compare.ts';
import { features, planKinds } from './coverage.ts';
import { differences } from './differences.ts';
import type { CreateEngine } from './engines/engine.ts';
import { createOurs, type CreateExecutor } from './engines/ours.ts';
import { desk } from './families/desk.ts';
import { drawFamily } from './families/family.ts';
import { media } from './families/media.ts';
import { ourFamily } from './families/ours.ts';
import { shop } from './families/shop.ts';
import { openGraph, type Graph } from './graph.ts';
import { drawOperation, type Operation } from './operations/draw.ts';
import { drawInput } from './operations/inputs.ts';

/** How much a run does. */
interface Size {
  readonly operations: number;
  /** Supergraphs drawn of each family. */
  readonly drawn: number;
  /** How often each document is run. */
  readonly repeats: number;
  /** How often each kind of plan node and each feature must have come. */
  readonly least: number;
}

const dataSeeds = 60;
const caseRepeats = 60;

/** Compares our executor with Apollo's: fixed cases, the documents of our clients, drawn operations over ours and drawn supergraphs. */
export const proveGatewayEqual = async (proof: Proof, createExecutor: CreateExecutor): Promise<void> => {
  const { options, report, log } = proof;
  const operations = options.numbers['operations'] ?? 0;
  const size: Size = options.short
    ? { operations: Math.min(320, operations), drawn: 1, repeats: 2, least: 2 }
    : { operations, drawn: 3, repeats: 40, least: 50 };
  const before = namesOfPrototypes();
  const random = createRandom(options.seed);
  const documented = await compareDocuments(createExecutor, random, size);
  log(`gateway-equal: ${documented.operations} runs of documents`);
  const fixed = await compareCases(createExecutor);
  const drawn = await compareDrawn(proof, { createExecutor, random, size });
  report.none('the documents of our clients are answered as by Apollo', documented.different);
  report.add(goalOfNone('documents that our executor leaves to Apollo', documented.left));
  report.none('the fixed cases are answered as by Apollo', fixed.different);
  report.atLeast('drawn operations', size.operations, drawn.operations);
  report.atLeast('orders of answers that they were run in', drawn.operations, drawn.rounds);
  report.none('drawn operations are answered as by Apollo, but for the listed classes', drawn.different);
  report.none(
    'subgraphs are asked the same, each thing once',
    [documented, fixed, drawn].flatMap(({ requests }) => requests),
  );
  report.none('prototypes that were polluted', pollutionSince(before));
  tellShares(proof, drawn);
  tellCoverage(proof, [documented, fixed, drawn], size);
};

const goalOfNone = (goal: string, count: number) => ({ goal, target: 'none', measured: String(count), passed: count === 0 });

const tellShares = ({ report }: Proof, { operations, left, unplanned, ordered, untrue, wrongWithBoth, classes }: Found): void => {
  const share = (count: number): string => `${((100 * count) / Math.max(1, operations)).toFixed(1)} % (${count})`;
  const most = (goal: string, percent: number, count: number) =>
    report.add({ goal, target: `at most ${percent} %`, measured: share(count), passed: 100 * count <= percent * operations });
  most('drawn operations that our executor leaves to Apollo', 1, left);
  most("drawn operations that Apollo's planner cannot plan", 5, unplanned);
  most('untroubled operations that are not answered as one server with all the data would', 1, untrue);
  most('operations that show a fault which is listed as common to both', 2, wrongWithBoth);
  most('operations whose answer depends on who answers first, with both executors', 5, ordered);
  for (const name of ['merged-order', ...differences.map((difference) => difference.name)])
    most(`listed class ${name}`, 15, classes.get(name) ?? 0);
};

const tellCoverage = ({ report }: Proof, all: readonly Found[], { least }: Size): void => {
  const seen = (name: string): number => all.reduce((sum, found) => sum + (found.seen.get(name) ?? 0), 0);
  for (const name of planKinds) report.atLeast(`our code ran plans with: ${name}`, least, seen(name));
  for (const name of weathers) report.atLeast(`our code ran operations in weather: ${name}`, least, seen(name));
  for (const name of features) report.atLeast(`our code ran operations with: ${name}`, least, seen(name));
};

const startComparison = (graph: Graph, createExecutor: CreateExecutor, found: Found) => {
  const ours: CreateEngine = createOurs(createExecutor, () => void (found.left += 1));
  return createComparison(graph, { ours, found });
};

/** What once polluted every object of the process. */
const hostile = 'query { __proto__: me { polluted: id constructor: organization { prototype: id __proto__: name } } }';

const compareDocuments = async (createExecutor: CreateExecutor, random: Random, { repeats }: Size): Promise<Found> => {
  const found = nothingFound();
  const graph = openGraph(ourFamily);
  const compare = startComparison(graph, createExecutor, found);
  for (const text of [...documents.values(), hostile])
    for (let repeat = 0; repeat < repeats; repeat += 1)
      await compare({
        graph,
        operation: operationOf(graph.api, text, random),
        dataSeed: random.below(dataSeeds),
        weather: drawWeather(random),
      });
  return found;
};

const operationOf = (schema: GraphQLSchema, text: string, random: Random): Operation => {
  const document = parse(text);
  const operation = document.definitions.find((part): part is OperationDefinitionNode => part.kind === 'OperationDefinition');
  const variables = (operation?.variableDefinitions ?? []).map(({ variable, type }) => [
    variable.name.value,
    drawInput(typeFromAST(schema, type as never) as unknown as GraphQLInputType, random).value,
  ]);
  return { text, document, variables: Object.fromEntries(variables) as Operation['variables'] };
};

const compareCases = async (createExecutor: CreateExecutor): Promise<Found> => {
  const found = nothingFound();
  const graph = openCases();
  const compare = startComparison(graph, createExecutor, found);
  for (const { operation, weatherOf } of cases)
    for (let dataSeed = 0; dataSeed < caseRepeats; dataSeed += 1)
      await compare({ graph, operation, dataSeed, weather: weatherOf(dataSeed) });
  return found;
};

interface Drawing {
  readonly createExecutor: CreateExecutor;
  readonly random: Random;
  readonly size: Size;
}

const compareDrawn = async ({ log, options, signal }: Proof, { createExecutor, random, size }: Drawing): Promise<Found> => {
  const found = nothingFound();
  const families = [
    ...[shop, media, desk].flatMap((family) => Array.from({ length: size.drawn }, (_, at) => drawFamily(family, options.seed + at))),
    ourFamily,
  ];
  // A quarter is asked of our own supergraph.
  const shares = families.map((family) => (family.name === 'legal-aid' ? 0.25 : 0.75 / (families.length - 1)));
  for (const [at, family] of families.entries()) {
    const graph = openGraph(family);
    const compare = startComparison(graph, createExecutor, found);
    const until = found.operations + Math.ceil(size.operations * (shares[at] ?? 0));
    while (found.operations < until && !signal.aborted) {
      const trial = { graph, operation: drawOperation(graph.api, random), dataSeed: random.below(dataSeeds), weather: drawWeather(random) };
      await compare(trial);
      const switched = switchOver(trial.operation);
      if (switched) await compare({ ...trial, operation: switched });
    }
    log(`gateway-equal: ${family.name}, ${found.operations} operations, ${found.different.length} different`);
  }
  return found;
};

/** The same document with everything that its variables switch on switched off, and the other way about: a plan is used again. */
const switchOver = (operation: Operation): Operation | null => {
  const switches = Object.entries(operation.variables).filter(([name, value]) => name.startsWith('on') && typeof value === 'boolean');
  if (switches.length === 0) return null;
  return {
    ...operation,
    variables: { ...operation.variables, ...Object.fromEntries(switches.map(([name, value]) => [name, value !== true])) },
  };
};

const prototypes = { Object: Object.prototype, Array: Array.prototype, Function: Function.prototype, String: String.prototype };

const namesOfPrototypes = (): ReadonlySet<string> =>
  new Set(Object.entries(prototypes).flatMap(([name, prototype]) => Object.getOwnPropertyNames(prototype).map((key) => `${name}.${key}`)));

const pollutionSince = (before: ReadonlySet<string>): readonly string[] => [
  ...[...namesOfPrototypes()].filter((name) => !before.has(name)),
  ...('polluted' in {} ? ['({}).polluted'] : []),
];
