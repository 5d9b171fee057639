import { plantHere } from './gatewayEqual/plantHere.ts';
import { plants } from './gatewayEqual/plants.ts';
import { proveGatewayEqual } from './gatewayEqual/prove.ts';
import { runProof } from './support/proof.ts';

const description = { name: 'gateway-equal', plants: plants.map(({ name }) => name), numbers: { operations: 3_000 }, limitSeconds: 600 };

/** `npm run prove:gateway-equal`: our executor answers as Apollo's does, whatever is asked and in whatever order answers arrive. */
await runProof(description, async (proof) => {
  const demandLoaded = plants.filter(({ name }) => name === proof.options.plant).map(plantHere);
  const { createExecutor } = await import('@legal-aid/gateway/execution/executor');
  demandLoaded.forEach((demand) => demand());
  await proveGatewayEqual(proof, createExecutor);
});
