import { sentenceOf } from '#infra/processes/trouble';
import type { Proof } from './proof.ts';
import { createReport, goalsOver } from './report.ts';

/** One of several proofs that share a world. */
export interface Part {
  readonly name: string;
  readonly prove: (proof: Proof) => Promise<void>;
}

/** Runs proofs one after the other: each keeps a report of its own, and one that fails does not stop the next. */
export const runParts = async (proof: Proof, parts: readonly Part[]): Promise<void> => {
  for (const { name, prove } of parts) {
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
    proof.signal.throwIfAborted();
    proof.log(`${name}: ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  }
};
