import { audienceIgnored, replayTaken } from './faults/edge.ts';
import { proveSubgraphShut } from './subgraphShut/prove.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';

const plants = [replayTaken, audienceIgnored];

/** `npm run prove:subgraph-shut`: nothing comes out of a subgraph past the gateway. */
await runProof({ name: 'subgraph-shut', plants: plants.map(({ name }) => name), limitSeconds: 180 }, async (proof) => {
  const world = await startWorld(proof, { patches: plants.filter(({ name }) => name === proof.options.plant) });
  await proveSubgraphShut(proof, world);
});
