import { readFileSync } from 'node:fs';
import { provincesOn } from '@legal-aid/contracts/provinces';
import { createIdentify } from '@legal-aid/gateway/identity';
import { localDay, systemClock } from '@legal-aid/service-kit/clock';
import { createLocalJWKSet, SignJWT, exportJWK, generateKeyPair } from 'jose';
import { describe, expect, it } from 'vitest';
import { configFrom } from '../../gateway/src/config.ts';
import { demoPeople } from '../issuer/people.ts';
import { realmOf } from './realm.ts';

type Realm = ReturnType<typeof realmOf>;

const realm = JSON.parse(readFileSync(new URL('realm.json', import.meta.url), 'utf8')) as Realm;
const compose = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
const people = demoPeople(provincesOn(localDay(systemClock()).toString()));
const [client] = realm.clients;
const [scope] = realm.clientScopes;

/** What compose has Keycloak say of itself, and what it tells the gateway. */
const hostname = /KC_HOSTNAME: (\S+)/u.exec(compose)?.[1] ?? '';
const issuerUrl = /ISSUER_URL=(\S+)/u.exec(compose)?.[1] ?? '';
const environment = {
  PORT: '0',
  SECRETS_DIR: 'nowhere',
  KAFKA_BROKERS: 'nowhere:1',
  REGISTRY_URL: 'http://127.0.0.1:1',
  CASEWORK_URL: 'http://127.0.0.1:1',
  STATISTICS_URL: 'http://127.0.0.1:1',
  PUBLIC_SERVICES_URL: 'http://127.0.0.1:1',
  ISSUER_URL: issuerUrl,
};

/** A mapper of the only scope, by its kind. */
const mapper = (kind: string): Readonly<Record<string, string | undefined>> =>
  (scope?.protocolMappers.find(({ protocolMapper }) => protocolMapper === kind)?.config ?? {}) as Record<string, string>;

describe('the realm of compose', () => {
  it('is what realm.ts makes of today’s demo people; `node infra/keycloak/write.ts` writes it anew', () => {
    expect(realm).toEqual(realmOf(people));
  });

  it('knows the demo people, no other, and nothing of what they may do', () => {
    expect(realm.users.map(({ username }) => username)).toEqual(people.map(({ name }) => name));
    expect(new Set(realm.users.flatMap((user) => Object.keys(user)))).toEqual(new Set(['username', 'enabled', 'credentials']));
    expect(realm).not.toHaveProperty('roles');
    expect(realm).not.toHaveProperty('groups');
    expect(scope?.protocolMappers.map(({ name }) => name)).toEqual(['subject', 'audience']);
    expect(client).toMatchObject({ fullScopeAllowed: false, defaultClientScopes: [scope?.name], optionalClientScopes: [] });
  });

  it('lets the page sign in by code and PKCE alone, and gives no refresh token', () => {
    expect(client).toMatchObject({
      publicClient: true,
      standardFlowEnabled: true,
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
    });
    expect(client?.attributes).toMatchObject({ 'pkce.code.challenge.method': 'S256', 'use.refresh.tokens': 'false' });
    expect(client?.redirectUris).toEqual(['http://127.0.0.1:4000/graphql']);
  });

  it('has tokens that live ten minutes at most', () => {
    expect(realm.accessTokenLifespan).toBeLessThanOrEqual(600);
    expect(Number(client?.attributes['access.token.lifespan'])).toBeLessThanOrEqual(600);
  });

  it('signs with a key of the algorithm that the gateway takes', () => {
    const { algorithms } = configFrom(environment).issuer;
    expect(algorithms).toContain(realm.defaultSignatureAlgorithm);
    expect(algorithms).toContain(client?.attributes['access.token.signed.response.alg']);
    expect(realm.components['org.keycloak.keys.KeyProvider']).toContainEqual(
      expect.objectContaining({
        providerId: 'ecdsa-generated',
        config: expect.objectContaining({ ecdsaEllipticCurveKey: ['P-256'] }) as unknown,
      }),
    );
  });

  it('is the issuer that the gateway is told of, and its tokens are taken', async () => {
    expect(issuerUrl).toBe(`${hostname}/realms/${realm.realm}`);
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const subject = mapper('oidc-usermodel-property-mapper');
    expect(subject).toMatchObject({ 'user.attribute': 'username', 'claim.name': 'sub', 'access.token.claim': 'true' });
    const token = await new SignJWT({ azp: client?.clientId ?? '' })
      .setProtectedHeader({ alg: realm.defaultSignatureAlgorithm, typ: 'JWT', kid: 'k' })
      .setIssuer(`${hostname}/realms/${realm.realm}`)
      .setAudience(mapper('oidc-audience-mapper')['included.custom.audience'] ?? '')
      .setSubject(realm.users[0]?.username ?? '')
      .setIssuedAt()
      .setExpirationTime(`${realm.accessTokenLifespan}s`)
      .setJti('onrtac:1')
      .sign(privateKey);
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256', use: 'sig' }] });
    const identify = createIdentify({ issuer: configFrom(environment).issuer, keys, now: Date.now });
    expect(await identify(`Bearer ${token}`)).toBe(people[0]?.name);
  });
});

describe('Keycloak in compose', () => {
  it('is pinned, imports this realm, and is reached from this machine alone', () => {
    expect(compose).toMatch(/image: quay\.io\/keycloak\/keycloak:\d+\.\d+\.\d+\n/u);
    expect(compose).toContain('command: [start-dev, --import-realm]');
    expect(compose).toContain('./infra/keycloak/realm.json:/opt/keycloak/data/import/realm.json:ro');
    expect(compose).toContain(`ports: ['${new URL(hostname).host}:8080']`);
  });

  it('says when it is ready at the port of its health, and only that makes it healthy', () => {
    const keycloak = compose.slice(compose.indexOf('  keycloak:'));
    expect(keycloak).toContain("KC_HEALTH_ENABLED: 'true'");
    expect(keycloak).toMatch(/test: \|\n\s+exec 3<>\/dev\/tcp\/127\.0\.0\.1\/9000\n/u);
  });
});
