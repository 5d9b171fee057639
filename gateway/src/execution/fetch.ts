import type { FetchNode } from '@apollo/query-planner';
import { reportErrors, type Place } from './fetchErrors.ts';
import { isJsonObject, readerOf, type JsonObject } from './json.ts';
import type { Kinds } from './kinds.ts';
import { copyOf, merge } from './merge.ts';
import { compileGather, type Gather } from './representations.ts';
import { compileRewrites } from './rewrites.ts';
import type { Step } from './run.ts';
import { compileTargets, type ResponsePath } from './targets.ts';

export interface Compiling {
  readonly kinds: Kinds;
  /** Fetches whose answers may be shared among targets. */
  readonly sharing: ReadonlySet<FetchNode>;
}

/** One request to one subgraph; its answer is written into the objects that the path leads to. */
export const compileFetch = (node: FetchNode, path: ResponsePath, compiling: Compiling): Step => {
  const work = node.requires ? compileEntities(node, path, compiling) : compileRoot(node, path, compiling);
  return async (run) => {
    try {
      await work(run);
    } catch (cause) {
      run.fail(cause);
    }
  };
};

const compileRoot = (node: FetchNode, path: ResponsePath, { kinds }: Compiling): Step => {
  const [bodyOf, targetsOf] = [compileBody(node), compileTargets(path)];
  const rewrite = compileRewrites(node.outputRewrites, kinds);
  return async (run) => {
    const targets = targetsOf(run.data);
    if (targets.length === 0) return;
    const { data, errors } = await run.ask(node, bodyOf(run.variables, null));
    if (errors) reportErrors(run, errors, { path, serviceName: node.serviceName, targetsOf: () => targets, entities: false });
    if (!isJsonObject(data)) return;
    rewrite?.(data);
    targets.forEach((target, index) => merge(target, index === 0 ? data : (copyOf(data) as JsonObject)));
  };
};

const compileEntities = (node: FetchNode, path: ResponsePath, { kinds, sharing }: Compiling): Step => {
  const [bodyOf, targetsOf] = [compileBody(node), compileTargets(path)];
  const askedOf = compileAsked(node, kinds);
  const rewrite = compileRewrites(node.outputRewrites, kinds);
  const isShared = sharing.has(node);
  return async (run) => {
    const asked = askedOf(targetsOf(run.data));
    if (asked.length === 0) return;
    const texts = asked.map(({ text }) => text).join(',');
    const { data, errors } = await run.ask(node, bodyOf(run.variables, texts));
    const place: Place = { path, serviceName: node.serviceName, targetsOf: (index) => asked[index]?.targets ?? [], entities: true };
    if (errors) reportErrors(run, errors, place);
    if (data == null) return;
    const entities = isJsonObject(data) ? data['_entities'] : null;
    if (!Array.isArray(entities) || entities.length !== asked.length)
      throw new Error(`${node.serviceName} did not answer ${asked.length} entities`);
    for (const [index, { targets }] of asked.entries()) {
      const entity: unknown = entities[index];
      if (!isJsonObject(entity)) continue;
      if (rewrite) {
        // Some rewrites are for objects of one type.
        entity['__typename'] ||= targets[0]?.['__typename'];
        rewrite(entity);
      }
      targets.forEach((target, at) => merge(target, isShared || at === 0 ? entity : (copyOf(entity) as JsonObject)));
    }
  };
};

/** Equal is what is equal before it is rewritten for the subgraph. */
const compileAsked = ({ requires = [], inputRewrites }: FetchNode, kinds: Kinds): Gather => {
  const gather = compileGather(requires, kinds);
  const rewrite = compileRewrites(inputRewrites, kinds);
  if (!rewrite) return gather;
  return (targets) =>
    gather(targets).map((asked) => {
      const sent: unknown = JSON.parse(asked.text);
      rewrite(sent);
      return { ...asked, text: JSON.stringify(sent) };
    });
};

/** Puts the body together around the operation's text, which never changes. */
const compileBody = ({ operation, operationName, variableUsages = [] }: FetchNode) => {
  const name = operationName === undefined ? '' : `,"operationName":${JSON.stringify(operationName)}`;
  const head = `{"query":${JSON.stringify(operation)}${name},"variables":{`;
  const used = variableUsages.map((variable) => ({ text: `${JSON.stringify(variable)}:`, read: readerOf(variable) }));
  return (variables: JsonObject, representations: string | null): string => {
    const parts: string[] = [];
    for (const { text, read } of used) {
      const value = read(variables);
      if (value !== undefined) parts.push(text + JSON.stringify(value));
    }
    if (representations !== null) parts.push(`"representations":[${representations}]`);
    return `${head}${parts.join(',')}}}`;
  };
};
