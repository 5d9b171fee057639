import { databaseOf } from '#infra/system/processes';
import { endedByEntry, skipTail } from './faults/planted.ts';
import { openJournals } from './recount/journal.ts';
import { proveMirror } from './mirror/prove.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';

const plants = [skipTail, endedByEntry];

/** `npm run prove:mirror`: every figure equals a recount of casework's journal, cell by cell, set by set. */
await runProof({ name: 'mirror', plants: plants.map(({ name }) => name), numbers: { queries: 500 }, limitSeconds: 420 }, async (proof) => {
  const world = await startWorld(proof, {
    patches: plants.filter(({ name }) => name === proof.options.plant),
    // It asks for whole sheets with the cases of every cell, page by page, which nobody may afford.
    gateway: { COST_BUDGETS: 'AUTHORITY=100000000,ANALYST=100000000' },
  });
  const journals = await openJournals(world.system.engines.mongodbUri);
  proof.onEnd(journals.close);
  await proveMirror(proof, world, () => journals.rowsOf(databaseOf('casework', world.system.databasePrefix)));
});
