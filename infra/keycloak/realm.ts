import { audience, pageClient, redirectUriOf } from '../issuer/clients.ts';
import type { DemoPerson } from '../issuer/people.ts';

/** Where the gateway of `npm start` is. */
const gatewayUrl = 'http://127.0.0.1:4000';
// Demo people have no secrets, and Keycloak's own sign-in wants a password of everyone.
const demoPassword = 'legal-aid';

/**
 * The realm that Keycloak imports in compose: who may sign in, and tokens that say who and nothing else. It knows no roles
 * and no names; what somebody may do is his account's. Written from Keycloak's documents and source; compose was not run here.
 */
export const realmOf = (people: readonly DemoPerson[]) => ({
  realm: 'legal-aid',
  enabled: true,
  displayName: 'Trợ giúp pháp lý',
  registrationAllowed: false,
  bruteForceProtected: true,
  internationalizationEnabled: true,
  supportedLocales: ['vi', 'en'],
  defaultLocale: 'vi',
  defaultSignatureAlgorithm: 'ES256',
  accessTokenLifespan: 600,
  revokeRefreshToken: true,
  clients: [client],
  clientScopes: [who],
  defaultDefaultClientScopes: [who.name],
  components: {
    'org.keycloak.keys.KeyProvider': [
      key('ecdsa-generated', { ecdsaEllipticCurveKey: ['P-256'] }),
      key('hmac-generated', { algorithm: ['HS512'] }),
      key('aes-generated', {}),
    ],
    'org.keycloak.userprofile.UserProfileProvider': [
      { providerId: 'declarative-user-profile', config: { 'kc.user.profile.config': [JSON.stringify(profile)] } },
    ],
  },
  users: people.map(({ name }) => ({ username: name, enabled: true, credentials: [{ type: 'password', value: demoPassword }] })),
});

/** The query page. No refresh tokens: an account that was handed back gets no new token by an old one. */
const client = {
  clientId: pageClient,
  name: 'Trợ giúp pháp lý',
  publicClient: true,
  standardFlowEnabled: true,
  implicitFlowEnabled: false,
  directAccessGrantsEnabled: false,
  serviceAccountsEnabled: false,
  fullScopeAllowed: false,
  redirectUris: [redirectUriOf(gatewayUrl)],
  webOrigins: [gatewayUrl],
  defaultClientScopes: ['who'],
  optionalClientScopes: [],
  attributes: {
    'pkce.code.challenge.method': 'S256',
    'access.token.signed.response.alg': 'ES256',
    'id.token.signed.response.alg': 'ES256',
    'access.token.lifespan': '600',
    'use.refresh.tokens': 'false',
  },
};

/** The only scope: the audience, and the name that the account is opened for as the subject. */
const who = {
  name: 'who',
  protocol: 'openid-connect',
  attributes: { 'include.in.token.scope': 'false', 'display.on.consent.screen': 'false' },
  protocolMappers: [
    {
      name: 'subject',
      protocol: 'openid-connect',
      protocolMapper: 'oidc-usermodel-property-mapper',
      config: {
        'user.attribute': 'username',
        'claim.name': 'sub',
        'jsonType.label': 'String',
        'access.token.claim': 'true',
        'id.token.claim': 'true',
      },
    },
    {
      name: 'audience',
      protocol: 'openid-connect',
      protocolMapper: 'oidc-audience-mapper',
      config: { 'included.custom.audience': audience, 'access.token.claim': 'true', 'id.token.claim': 'false' },
    },
  ],
};

// A person is a short code here: no name, and no address that he would be asked for at his first sign-in.
const profile = {
  attributes: ['username', 'email'].map((name) => ({ name, permissions: { view: ['admin', 'user'], edit: ['admin'] } })),
};

const key = (providerId: string, config: object) => ({ name: providerId, providerId, config: { priority: ['100'], ...config } });
