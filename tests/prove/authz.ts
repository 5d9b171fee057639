import { proveAuthz } from './authz/prove.ts';
import { leakScope, noReferenceCheck, staleAccount } from './faults/edge.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';

const plants = [leakScope, noReferenceCheck, staleAccount];

/** `npm run prove:authz`: everyone is shown, and may do, exactly what the reviewed matrices say. */
await runProof({ name: 'authz', plants: plants.map(({ name }) => name), numbers: { reads: 10_000 }, limitSeconds: 600 }, async (proof) => {
  const world = await startWorld(proof, { patches: plants.filter(({ name }) => name === proof.options.plant) });
  await proveAuthz(proof, world);
});
