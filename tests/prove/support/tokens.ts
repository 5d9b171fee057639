import { request } from 'undici';

const keptMs = 60_000;

/** Tokens of the demo people from the sign-in issuer, each kept for a minute. */
export const createTokenOf = (issuerUrl: string): ((person: string) => Promise<string>) => {
  const kept = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  return (person) => {
    const found = kept.get(person);
    if (found && found.until > Date.now()) return found.token;
    const token = fetchToken(issuerUrl, person);
    kept.set(person, { token, until: Date.now() + keptMs });
    token.catch(() => kept.delete(person));
    return token;
  };
};

const fetchToken = async (issuerUrl: string, subject: string): Promise<string> => {
  const { statusCode, body } = await request(`${issuerUrl}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ subject }),
    signal: AbortSignal.timeout(5_000),
  });
  if (statusCode >= 300) throw new Error(`the issuer gives ${subject} no token: ${statusCode}`);
  return ((await body.json()) as { token: string }).token;
};
