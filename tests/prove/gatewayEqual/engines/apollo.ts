import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';
import type { executeQueryPlan } from '@apollo/gateway/dist/executeQueryPlan.js';
import { Kind, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import type { CreateEngine, Outcome, Send } from './engine.ts';

/** A change of Apollo's executor's text that mends one of its faults. */
export interface Mend {
  readonly file: 'executeQueryPlan' | 'resultShaping' | 'dataRewrites' | 'utilities/deepMerge';
  /** Exact text, there exactly once. */
  readonly find: string;
  readonly replace: string;
}

type Execute = typeof executeQueryPlan;

const require = createRequire(import.meta.url);
const pathOf = (file: Mend['file']): string => require.resolve(`@apollo/gateway/dist/${file}.js`);

/** Apollo's executor as it is, or with some of its faults mended. @throws when a mend does not fit its text any more */
export const createApollo = (mends: readonly Mend[]): CreateEngine => {
  const execute = load(mends);
  return ({ supergraph }) => {
    const [schema, apiSchema] = [supergraph.schema.toGraphQLJSSchema(), supergraph.apiSchema()];
    const clientSchema = apiSchema.toGraphQLJSSchema();
    return async ({ document, text, plan, variables }, send) => {
      const operation = document.definitions.find((part): part is OperationDefinitionNode => part.kind === Kind.OPERATION_DEFINITION);
      const fragments = document.definitions.filter((part): part is FragmentDefinitionNode => part.kind === Kind.FRAGMENT_DEFINITION);
      const context = {
        operation,
        schema: clientSchema,
        fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
      };
      const request = {
        request: { query: text, ...(Object.keys(variables).length > 0 && { variables }) },
        metrics: {},
        context: {},
        logger: silent,
      };
      return execute(plan, sourcesOver(send) as never, request as never, context as never, schema, apiSchema) as Promise<Outcome>;
    };
  };
};

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

interface Fetch {
  readonly request: { readonly query: string; readonly variables?: Record<string, unknown> };
}

/** A data source under every name that is asked for. */
const sourcesOver = (send: Send): object =>
  new Proxy({}, { get: (_, name) => ({ process: ({ request }: Fetch) => send(String(name), request.query, request.variables) }) });

const load = (mends: readonly Mend[]): Execute => {
  const parts = new Map(parted.map((file) => [`./${file}`, loadFile(file, mends, createRequire(pathOf(file)))]));
  const own = createRequire(pathOf('executeQueryPlan'));
  const loaded = loadFile('executeQueryPlan', mends, (name) => parts.get(name) ?? (own(name) as unknown));
  return (loaded as { readonly executeQueryPlan: Execute }).executeQueryPlan;
};

const parted = ['resultShaping', 'dataRewrites', 'utilities/deepMerge'] as const;

const loadFile = (file: Mend['file'], mends: readonly Mend[], requires: (name: string) => unknown): unknown => {
  const path = pathOf(file);
  const text = mends.filter((mend) => mend.file === file).reduce(apply, readFileSync(path, 'utf8'));
  const loaded = { exports: {} };
  const names = ['exports', 'require', 'module', '__filename', '__dirname'];
  const run = compileFunction(text, names, { filename: path }) as (...args: readonly unknown[]) => void;
  run(loaded.exports, requires, loaded, path, dirname(path));
  return loaded.exports;
};

const apply = (text: string, { find, replace }: Mend): string => {
  if (text.split(find).length !== 2) throw new Error(`Apollo's executor is another than the one whose faults are listed: ${find}`);
  return text.replace(find, () => replace);
};
