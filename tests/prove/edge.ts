import { proveAudit } from './audit/prove.ts';
import { proveAuthz } from './authz/prove.ts';
import { proveBadInputs } from './badInputs/prove.ts';
import { proveFloors } from './floors/prove.ts';
import { proveGqlAttacks } from './gqlAttacks/prove.ts';
import { provePrivacy } from './privacy/prove.ts';
import { proveSubgraphShut } from './subgraphShut/prove.ts';
import { runParts } from './support/parts.ts';
import { runProof } from './support/proof.ts';
import { startWorld } from './support/world.ts';
import { proveTokens } from './tokens/prove.ts';

/** `npm run prove:edge`: every proof of trust at the edge in one world; each has a command of its own beside. */
await runProof({ name: 'edge', plants: [], limitSeconds: 900 }, async (proof) => {
  const world = await startWorld(proof);
  await runParts(proof, [
    [{ name: 'floors', prove: async (part) => proveFloors(part) }],
    [{ name: 'gql-attacks', prove: (part) => proveGqlAttacks(part, world) }],
    // Most of the first one's time is waiting for keys to be looked at.
    [
      { name: 'subgraph-shut', prove: (part) => proveSubgraphShut(part, world) },
      { name: 'authz', prove: (part) => proveAuthz(part, world) },
    ],
    [{ name: 'badinputs', prove: (part) => proveBadInputs(part, world) }],
    [{ name: 'privacy', prove: (part) => provePrivacy(part, world) }],
    [{ name: 'audit', prove: (part) => proveAudit(part, world) }],
    [{ name: 'tokens', prove: (part) => proveTokens(part, world) }],
  ]);
});
