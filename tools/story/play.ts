import { randomUUID } from 'node:crypto';
import pRetry from 'p-retry';
import type { Ask } from './asker.ts';
import type { Step } from './readSteps.ts';
import { valueAt } from './valueAt.ts';

/** What later requests use, by name. */
export type Kept = Readonly<Record<string, unknown>>;

/** An answer of one of those who asked. */
interface Answered {
  readonly person: string;
  readonly data: unknown;
}

/**
 * Plays one request of the story.
 * @returns what is kept from now on, and the answers.
 * @throws with the request's title when something else comes back than it expects.
 */
export const playStep = async (
  ask: Ask,
  step: Step,
  kept: Kept,
): Promise<{ readonly kept: Kept; readonly answers: readonly Answered[] }> => {
  const answers = await pRetry(() => askAll(ask, step, kept), {
    retries: step.waitFor.length > 0 ? 120 : 0,
    factor: 1,
    minTimeout: 250,
    maxRetryTime: 30_000,
  });
  for (const { path, value, once } of step.expect) {
    const matching = answers.filter(({ data }) => String(valueAt(data, path)) === value).length;
    if (matching !== (once ? 1 : answers.length))
      throw new Error(`«${step.title}»: expected ${path} = ${value}, but got ${JSON.stringify(answers.map(({ data }) => data))}`);
  }
  return { kept: { ...kept, ...Object.fromEntries(step.keep.map(({ name, path }) => [name, keptAt(step, answers, path)])) }, answers };
};

const askAll = async (ask: Ask, { people, query, variables, waitFor, title }: Step, kept: Kept): Promise<readonly Answered[]> => {
  const answers = await Promise.all(
    people.map(async (person) => {
      const bag: Kept = { ...kept, commandId: randomUUID() };
      const given = Object.fromEntries(variables.map((name) => [name, bag[name]]));
      return { person, data: await ask(person, query, given) };
    }),
  );
  const missing = waitFor.find((path) => answers.some(({ data }) => valueAt(data, path) == null));
  if (missing !== undefined) throw new Error(`«${title}»: nothing came at ${missing}`);
  return answers;
};

const keptAt = ({ title }: Step, answers: readonly Answered[], path: string): unknown => {
  const found = answers.map(({ data }) => valueAt(data, path)).find((value) => value != null);
  if (found === undefined) throw new Error(`«${title}»: nothing to keep at ${path} in ${JSON.stringify(answers.map(({ data }) => data))}`);
  return found;
};
