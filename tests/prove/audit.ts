import { proveAudit } from './audit/prove.ts';
import { auditFailsOpen, dropAudit } from './faults/edge.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';

const plants = [dropAudit, auditFailsOpen];

/** `npm run prove:audit`: every reading of a person leaves a row that nobody can change unseen, or nothing is shown. */
await runProof({ name: 'audit', plants: plants.map(({ name }) => name), numbers: { reads: 10_000 }, limitSeconds: 400 }, async (proof) => {
  const world = await startWorld(proof, { patches: plants.filter(({ name }) => name === proof.options.plant) });
  await proveAudit(proof, world);
});
