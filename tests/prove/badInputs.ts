import { proveBadInputs } from './badInputs/prove.ts';
import { daysUnchecked, versionIgnored } from './faults/edge.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';

const plants = [daysUnchecked, versionIgnored];

/** `npm run prove:badinputs`: what should not be taken is not, says which field, tells nothing, and leaves everything as it was. */
await runProof({ name: 'badinputs', plants: plants.map(({ name }) => name), limitSeconds: 400 }, async (proof) => {
  const world = await startWorld(proof, { patches: plants.filter(({ name }) => name === proof.options.plant) });
  await proveBadInputs(proof, world);
});
