import { readFile } from 'node:fs/promises';
import { fetchToken } from '#infra/system/demo';

/** Sends a document of `schemas/documents` as a demo person and gives its data; errors end the story. */
export type Send = <Data>(person: string, document: string, variables: object) => Promise<Data>;

/** A client of the running system that signs in as whoever acts. */
export const createSender =
  (graphqlUrl: string, issuerUrl: string): Send =>
  async <Data>(person: string, document: string, variables: object) => {
    const query = await readFile(new URL(`../../schemas/documents/${document}.graphql`, import.meta.url), 'utf8');
    const authorization = `Bearer ${await fetchToken(issuerUrl, person)}`;
    const response = await fetch(graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
    if (errors || !data) throw new Error(`${document}: ${errors?.map(({ message }) => message).join('; ')}`);
    return data;
  };
