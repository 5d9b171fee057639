/** One thing that must hold of the checkout. */
export interface Check {
  readonly name: string;
  /** What does not hold, one sentence each; none when all is well. A rejection counts as a problem. */
  readonly run: () => Promise<readonly string[]>;
}

/** How a check came out. */
export interface Checked {
  readonly name: string;
  readonly seconds: number;
  readonly problems: readonly string[];
}

const most = 20;

/** Runs checks side by side and prints each as it ends. */
export const runChecks = (checks: readonly Check[], print: (line: string) => void): Promise<readonly Checked[]> =>
  Promise.all(
    checks.map(async ({ name, run }) => {
      const began = Date.now();
      const problems = await run().catch((cause: unknown) => [cause instanceof Error ? cause.message : String(cause)]);
      const seconds = (Date.now() - began) / 1_000;
      print(lineOf({ name, seconds, problems }));
      return { name, seconds, problems };
    }),
  );

const lineOf = ({ name, seconds, problems }: Checked): string => {
  const head = `${problems.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`;
  const rest = problems.length > most ? [`… and ${problems.length - most} more`] : [];
  return [head, ...problems.slice(0, most).map(indented), ...rest.map(indented)].join('\n');
};

const indented = (text: string): string => `       ${text.replaceAll('\n', '\n       ')}`;
