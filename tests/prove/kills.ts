import { markFirst, offsetPoint, relayPoints } from './faults/crashPoints.ts';
import { counterOutside, skipTail } from './faults/planted.ts';
import { proveKills } from './kills/prove.ts';
import { startTwin } from './kills/twin.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';

const plants = [markFirst, skipTail, counterOutside];

/** `npm run prove:kills`: nothing that was acknowledged is lost or done twice, whichever process dies at whatever moment. */
await runProof({ name: 'kills', plants: plants.map(({ name }) => name), limitSeconds: 480 }, async (proof) => {
  const { plant } = proof.options;
  const planted = plants.filter(({ name }) => name === plant && name !== markFirst.name);
  const world = await startWorld(proof, {
    patches: [plant === markFirst.name ? markFirst : relayPoints, offsetPoint, ...planted],
    // It compares whole sheets.
    gateway: { COST_BUDGETS: 'AUTHORITY=100000000,ANALYST=100000000' },
  });
  await startTwin(proof, world);
  await proveKills(proof, world);
});
