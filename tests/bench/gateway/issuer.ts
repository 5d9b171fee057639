import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Proof } from '../../prove/support/proof.ts';

const lifeSeconds = 3_600;

/** Who signs the bench's tokens: keys of its own behind an address of its own. */
export const startIssuer = async ({ onEnd }: Proof, port: number) => {
  const url = `http://127.0.0.1:${port}`;
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256', use: 'sig' }] };
  const server = createServer(({ url: path }, response) => {
    const answer = path === '/jwks' ? keys : { issuer: url, jwks_uri: `${url}/jwks` };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  onEnd(() => void server.close());
  const tokenOf = (subject: string): Promise<string> => {
    const now = Math.floor(Date.now() / 1_000);
    return new SignJWT({ sub: subject, iss: url, aud: 'legal-aid', iat: now, exp: now + lifeSeconds, jti: crypto.randomUUID() })
      .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
      .sign(privateKey);
  };
  return { url, tokenOf };
};
