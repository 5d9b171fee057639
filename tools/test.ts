import { parseArgs } from 'node:util';
import { passSignalsOn } from './test/child.ts';
import { stages } from './test/stages.ts';
import { lineOf, sumOf, type Tally } from './test/tally.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = Object.entries(stages).filter(([name]) => values.only === undefined || name === values.only);
if (chosen.length === 0) throw new Error(`--only takes one of ${Object.keys(stages).join(', ')}`);

const state = { interrupted: false };
passSignalsOn(() => {
  state.interrupted = true;
});

const tallies: Tally[] = [];
for (const [name, run] of chosen) {
  if (state.interrupted) break;
  process.stdout.write(`\n== ${name}\n`);
  const began = Date.now();
  const tally = await run();
  process.stdout.write(`== ${name}: ${lineOf(tally)} in ${Math.round((Date.now() - began) / 1_000)} s\n`);
  tallies.push(tally);
}

if (state.interrupted) {
  process.stdout.write('interrupted\n');
  process.exitCode = 130;
} else {
  const sum = sumOf(tallies);
  process.stdout.write(`\n${lineOf(sum)}\n`);
  process.exitCode = sum.failed === 0 ? 0 : 1;
}
