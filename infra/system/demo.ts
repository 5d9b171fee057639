import { z } from 'zod';
import { Trouble } from '../processes/trouble.ts';

const people = z.array(z.object({ name: z.string(), role: z.string(), purpose: z.object({ vi: z.string(), en: z.string() }) }));

/** Who may sign in at the demo issuer. */
export const fetchPeople = async (issuerUrl: string): Promise<z.infer<typeof people>> =>
  people.parse(await (await fetch(`${issuerUrl}/people`)).json());

/** A bearer token of a demo person, good for an hour. @throws {Trouble} when nobody is called so */
export const fetchToken = async (issuerUrl: string, name: string): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${issuerUrl}/token`, { method: 'POST', headers, body: JSON.stringify({ subject: name }) });
  if (!response.ok) throw new Trouble(`Nobody is called ${name}: npm run token -- --list names everyone.`);
  return z.object({ token: z.string() }).parse(await response.json()).token;
};
