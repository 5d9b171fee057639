import type { Proof } from '../support/proof.ts';
import { startSecondGateway } from '../support/secondGateway.ts';
import type { World } from '../support/world.ts';
import { badTokens, claimsOf, signClaims } from './badTokens.ts';
import { createIssuerKey, startCountingIssuer } from './issuer.ts';
import { proveOutage } from './outage.ts';
import { askBy, proveRefusals } from './refusals.ts';
import { proveRevocation } from './revocation.ts';

/** Bad tokens, an issuer that is down, and accounts that end: on a gateway beside the world's, with an issuer of the proof's own. */
export const proveTokens = async (proof: Proof, world: World): Promise<void> => {
  const { report, options, onEnd } = proof;
  const [key, oldKey, thief] = [await createIssuerKey(), await createIssuerKey(), await createIssuerKey()];
  const issuer = await startCountingIssuer([key]);
  onEnd(issuer.close);
  const thieves = await startCountingIssuer([thief]);
  onEnd(thieves.close);
  const { url } = await startSecondGateway(proof, world, { ISSUER_URL: issuer.url });
  const good = await askBy(url, `Bearer ${await signClaims(claimsOf(issuer.url), key)}`, 0);
  report.add({ goal: 'a good token is taken', target: '200', measured: String(good.status), passed: good.status === 200 });
  await proveRefusals(report, url, await badTokens({ issuerUrl: issuer.url, key, oldKey, thief, thiefUrl: thieves.url }));
  report.add({
    goal: "nobody asks for the thief's keys",
    target: '0',
    measured: String(thieves.fetches.length),
    passed: thieves.fetches.length === 0,
  });
  await proveOutage(report, { url, issuer, key, thief, seconds: options.short ? 1.5 : 40 });
  await proveRevocation(report, world);
};
