/** How many checks, tests and goals came out how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const sumOf = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, { passed, failed, skipped }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The closing line that every reader understands. */
export const lineOf = ({ passed, failed, skipped }: Tally): string => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/** What a proof's last line and its exit code say; one that says nothing, or ends badly without a failure, failed once. */
export const tallyOfProof = (lastLine: string, code: number | null): Tally => {
  const [, passed, failed] = /^([0-9]+) passed, ([0-9]+) failed$/u.exec(lastLine) ?? [];
  const counted = { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: 0 };
  const isSilent = passed === undefined || counted.passed + counted.failed === 0;
  return counted.failed === 0 && (isSilent || code !== 0) ? { ...counted, failed: 1 } : counted;
};

interface Assertion {
  readonly status: string;
  readonly fullName: string;
}

/** What vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly assertionResults: readonly Assertion[] }[];
}

/** A file that fails without a failed test of its own (it could not be loaded, a hook failed) counts as one failure. */
export const tallyOfVitest = ({ testResults }: VitestReport, code: number | null): Tally & { readonly skippedNames: readonly string[] } => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = all.filter(({ status }) => status === 'passed').length;
  const inTests = all.filter(({ status }) => status === 'failed').length;
  const inFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const skipped = all.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const failed = inTests + inFiles;
  const isUnexplained = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed, skipped: skipped.length, skippedNames: skipped.map(({ fullName }) => fullName) };
};
