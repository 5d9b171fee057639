import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchToken } from '#infra/system/demo';
import { importJWK, SignJWT, type JWK } from 'jose';

/** Names of people that a proof brings along begin with this: the demo issuer knows nobody of them. */
export const ownPerson = 'proof-';

const keptMs = 60_000;

export interface SignIn {
  readonly issuerUrl: string;
  /** Where the installation keeps the issuer's key. */
  readonly secretsDir: string;
}

/** Tokens of people, each kept for a minute: from the sign-in issuer, or signed by its key for a proof's own people. */
export const createTokenOf = ({ issuerUrl, secretsDir }: SignIn): ((person: string) => Promise<string>) => {
  const kept = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  return (person) => {
    const found = kept.get(person);
    if (found && found.until > Date.now()) return found.token;
    const token = person.startsWith(ownPerson) ? signToken({ issuerUrl, secretsDir }, person) : fetchToken(issuerUrl, person);
    kept.set(person, { token, until: Date.now() + keptMs });
    token.catch(() => kept.delete(person));
    return token;
  };
};

const signToken = async ({ issuerUrl, secretsDir }: SignIn, subject: string): Promise<string> => {
  const key = JSON.parse(readFileSync(join(secretsDir, 'issuer.jwk'), 'utf8')) as JWK;
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: key.kid ?? '' })
    .setIssuer(issuerUrl)
    .setAudience('legal-aid')
    .setSubject(subject)
    .setIssuedAt(now)
    .setExpirationTime(now + 3_600)
    .setJti(randomUUID())
    .sign(await importJWK(key, 'ES256'));
};
