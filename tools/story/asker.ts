import { fetchToken } from '#infra/system/demo';

/** Asks as a demo person and gives the data; errors end the story. */
export type Ask = (person: string, query: string, variables: object) => Promise<unknown>;

/** A client of the running system that signs in as whoever acts. */
export const createAsker = (graphqlUrl: string, issuerUrl: string): Ask => {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (person: string): Promise<string> => {
    const token = tokens.get(person) ?? fetchToken(issuerUrl, person);
    tokens.set(person, token);
    return token;
  };
  return async (person, query, variables) => {
    const response = await fetch(graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(person)}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: readonly { message: string }[] };
    if (errors || data == null) throw new Error(`${person}: ${errors?.map(({ message }) => message).join('; ')}`);
    return data;
  };
};
