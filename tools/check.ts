import { checks } from './check/all.ts';
import { runChecks } from './check/check.ts';

const found = await runChecks(checks, (line) => void process.stdout.write(`${line}\n`));
const failed = found.filter(({ problems }) => problems.length > 0).length;
process.stdout.write(`${found.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
