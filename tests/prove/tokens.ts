import { audienceOpen, closingUnheard } from './faults/edge.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';
import { proveTokens } from './tokens/prove.ts';

const plants = [audienceOpen, closingUnheard];

/** `npm run prove:tokens`: no bad token is taken, an issuer that is down locks nobody out, and who lost his right loses it at once. */
await runProof({ name: 'tokens', plants: plants.map(({ name }) => name), limitSeconds: 420 }, async (proof) => {
  const world = await startWorld(proof, { patches: plants.filter(({ name }) => name === proof.options.plant) });
  await proveTokens(proof, world);
});
