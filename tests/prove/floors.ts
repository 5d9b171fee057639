import { oldGateway, proveFloors } from './floors/prove.ts';
import { runProof } from './support/proof.ts';

/** `npm run prove:floors`: no package is older than the last one with a known hole. */
await runProof({ name: 'floors', plants: [oldGateway], limitSeconds: 20 }, async (proof) => proveFloors(proof));
