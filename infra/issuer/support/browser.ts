import { createHash, randomBytes } from 'node:crypto';
import { pageClient } from '../clients.ts';

/** What the page sends to begin a sign-in, beside the secret that it keeps to itself. */
export const newSignIn = (redirectUri: string) => {
  const verifier = randomBytes(32).toString('base64url');
  const asked: Record<string, string> = {
    client_id: pageClient,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: redirectUri,
    state: randomBytes(8).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  };
  return { verifier, asked };
};

/** A browser as far as a sign-in needs one: it keeps cookies and follows redirects within the issuer. */
export const createBrowser = (issuerUrl: string) => {
  const jar = new Map<string, string>();
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const location = response.headers.get('location');
    const next = location === null ? null : new URL(location, url).href;
    return next?.startsWith(issuerUrl) ? go(next) : response;
  };
  return {
    go,
    /** Opens the page where somebody chooses who he is. */
    open: (asked: Readonly<Record<string, string>>) => go(`${issuerUrl}/auth?${new URLSearchParams(asked)}`),
    /** Chooses on that page, and is where it led to. */
    choose: (page: Response, person: string) => go(page.url, { method: 'POST', body: new URLSearchParams({ person }) }),
  };
};

/** The parameters that the page is sent back with. */
export const sentBack = (response: Response): URLSearchParams => new URL(response.headers.get('location') ?? 'none:').searchParams;
