import { logPii, plainField } from './faults/edge.ts';
import { provePrivacy } from './privacy/prove.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';

const plants = [logPii, plainField];

/** `npm run prove:privacy`: no detail of a person is found in what travels or is stored, and moved ciphertext opens nowhere. */
await runProof({ name: 'privacy', plants: plants.map(({ name }) => name), numbers: { persons: 200 }, limitSeconds: 300 }, async (proof) => {
  const world = await startWorld(proof, { patches: plants.filter(({ name }) => name === proof.options.plant) });
  await provePrivacy(proof, world);
});
