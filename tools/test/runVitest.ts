import { setTimeout as delay } from 'node:timers/promises';
import { createVitest } from 'vitest/node';

const patienceMs = 3_000;

const [file = ''] = process.argv.slice(2);
const vitest = await createVitest({ run: true, watch: false, reporters: ['default', 'json'], outputFile: { json: file } });

// A signal ends what runs and takes the tests' engines down, which vitest's own handlers would leave behind.
const state = { leaving: false };
const leave = (): void => {
  if (state.leaving) return;
  state.leaving = true;
  // Tests that end soon clean up after themselves; longer ones are not waited for.
  void Promise.race([vitest.cancelCurrentRun('keyboard-input'), delay(patienceMs)])
    .then(() => vitest.close())
    .finally(() => process.exit(130));
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeAllListeners(signal).on(signal, leave);

await vitest.start();
if (!state.leaving) {
  await vitest.close();
  process.exit(process.exitCode ?? 0);
}
