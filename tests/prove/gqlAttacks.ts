import { aliasesUnlimited, valueEchoed } from './faults/edge.ts';
import { proveGqlAttacks } from './gqlAttacks/prove.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';

const plants = [aliasesUnlimited, valueEchoed];

/** `npm run prove:gql-attacks`: hostile documents cost little, tell nothing, and hinder nobody else. */
await runProof({ name: 'gql-attacks', plants: plants.map(({ name }) => name), limitSeconds: 300 }, async (proof) => {
  const world = await startWorld(proof, { patches: plants.filter(({ name }) => name === proof.options.plant) });
  await proveGqlAttacks(proof, world);
});
