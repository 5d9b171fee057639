import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checks } from '../check/all.ts';
import { runChecks } from '../check/check.ts';
import { runScript } from './child.ts';
import { sumOf, tallyOfProof, tallyOfVitest, type Tally, type VitestReport } from './tally.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const check = async (): Promise<Tally> => {
  const found = await runChecks(checks, print);
  const failed = found.filter(({ problems }) => problems.length > 0).length;
  return { passed: found.length - failed, failed, skipped: 0 };
};

const vitest = async (): Promise<Tally> => {
  const folder = await mkdtemp(join(tmpdir(), 'legal-aid-report-'));
  const file = join(folder, 'vitest.json');
  try {
    const { code } = await runScript(['tools/test/runVitest.ts', file]);
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
    const tally = tallyOfVitest(JSON.parse(await readFile(file, 'utf8')) as VitestReport, code);
    for (const name of tally.skippedNames) print(`skipped: ${name}`);
    return tally;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const shortProofs = ['tests/prove/kills.ts', 'tests/prove/mirror.ts', 'tests/prove/edge.ts', 'tests/prove/gatewayEqual.ts'];

const proofs = async (): Promise<Tally> => {
  const tallies: Tally[] = [];
  for (const script of shortProofs) {
    print(`> ${script} --short`);
    if (!existsSync(script)) print(`${script} is missing`);
    const { code, lines } = existsSync(script) ? await runScript([script, '--short']) : { code: 1, lines: [] };
    tallies.push(tallyOfProof(lines.at(-1) ?? '', code));
  }
  return sumOf(tallies);
};

/** What `npm test` runs, in this order. */
export const stages: Readonly<Record<string, () => Promise<Tally>>> = { check, vitest, proofs };
