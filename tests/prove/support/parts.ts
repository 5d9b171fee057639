import { sentenceOf } from '#infra/processes/trouble';
import type { Proof } from './proof.ts';
import { createReport, goalsOver } from './report.ts';

/** One of several proofs that share a world. */
export interface Part {
  readonly name: string;
  readonly prove: (proof: Proof) => Promise<void>;
}

/** Runs groups of proofs one after the other, those of a group at once; each has a report of its own, and one that fails stops no other. */
export const runParts = async (proof: Proof, groups: readonly (readonly Part[])[]): Promise<void> => {
  for (const group of groups) {
    await Promise.all(group.map((part) => runPart(proof, part)));
    proof.signal.throwIfAborted();
  }
};

const runPart = async (proof: Proof, { name, prove }: Part): Promise<void> => {
  const own = createReport(name, { ...proof.options, startedAt: new Date().toISOString() }, () => undefined);
  const goals = goalsOver((goal) => {
    own.add(goal);
    proof.report.add({ ...goal, goal: `${name}: ${goal.goal}` });
  });
  const began = performance.now();
  await prove({ ...proof, report: { ...own, ...goals } }).catch((cause: unknown) =>
    goals.add({ goal: 'the run comes to its end', target: 'yes', measured: sentenceOf(cause), passed: false }),
  );
  own.finish();
  proof.log(`${name}: ${((performance.now() - began) / 1_000).toFixed(1)} s`);
};
