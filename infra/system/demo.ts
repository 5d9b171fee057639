import { z } from 'zod';
import { demoGrant, toolsClient } from '../issuer/clients.ts';
import { Trouble } from '../processes/trouble.ts';

const people = z.array(z.object({ name: z.string(), role: z.string(), purpose: z.object({ vi: z.string(), en: z.string() }) }));

/** Who may sign in at the demo issuer. */
export const fetchPeople = async (issuerUrl: string): Promise<z.infer<typeof people>> =>
  people.parse(await (await fetch(`${issuerUrl}/people`)).json());

/** A bearer token of a demo person, good for an hour. @throws {Trouble} when nobody is called so */
export const fetchToken = async (issuerUrl: string, name: string): Promise<string> => {
  const body = new URLSearchParams({ grant_type: demoGrant, client_id: toolsClient, person: name });
  const response = await fetch(`${issuerUrl}/token`, { method: 'POST', body, signal: AbortSignal.timeout(5_000) });
  if (response.status === 400) throw new Trouble(`Nobody is called ${name}: npm run token -- --list names everyone.`);
  if (!response.ok) throw new Trouble(`The sign-in issuer answered ${response.status}: see the log issuer in the data folder's logs/.`);
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token;
};
