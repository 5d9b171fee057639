import type { JWK } from 'jose';
import { errors, interactionPolicy, Provider, type AdapterFactory, type Configuration, type ResourceServer } from 'oidc-provider';
import { audience, clientsOf, demoGrant, pageClient } from './clients.ts';
import { longestLifeSeconds } from './keyRing.ts';
import { errorPage } from './page/render.ts';

export interface ProviderOptions {
  /** The `iss` of the tokens and the address of this process. */
  readonly url: string;
  readonly gatewayUrl: string;
  /** Private ES256 key with its `kid`. */
  readonly key: JWK;
  /** Everyone who may sign in. */
  readonly names: ReadonlySet<string>;
  readonly memory: AdapterFactory;
  readonly cookieKey: string;
}

/** Where somebody chooses who he is. */
export const signInPath = '/sign-in';

/** What tokens are for. */
const resource = 'urn:legal-aid:gateway';
const gateway: ResourceServer = { scope: '', audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };

// A page signs in again within its ten minutes; a token that is pasted by hand lives an hour.
const pageLifeSeconds = 600;

const ttl: Configuration['ttl'] = {
  AccessToken: (_, __, { clientId }) => (clientId === pageClient ? pageLifeSeconds : longestLifeSeconds),
  AuthorizationCode: 60,
  IdToken: pageLifeSeconds,
  Grant: pageLifeSeconds,
  Interaction: pageLifeSeconds,
  Session: pageLifeSeconds,
};

const features: Configuration['features'] = {
  devInteractions: { enabled: false },
  userinfo: { enabled: false },
  rpInitiatedLogout: { enabled: false },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => resource,
    useGrantedResource: () => true,
    getResourceServerInfo: (_, asked) => {
      if (asked !== resource) throw new errors.InvalidTarget();
      return gateway;
    },
  },
};

/** The OpenID Connect provider: codes with PKCE for the page, names alone for the tools; its tokens say who, never what he may do. */
export const createProvider = (options: ProviderOptions): Provider => {
  const provider = new Provider(options.url, configurationOf(options));
  registerDemoGrant(provider, options.names);
  return provider;
};

const configurationOf = ({ gatewayUrl, key, names, memory, cookieKey }: ProviderOptions): Configuration => ({
  adapter: memory,
  clients: clientsOf(gatewayUrl),
  jwks: { keys: [{ ...key, use: 'sig' }] } as NonNullable<Configuration['jwks']>,
  cookies: { keys: [cookieKey] },
  scopes: ['openid'],
  claims: { openid: ['sub'] },
  responseTypes: ['code'],
  pkce: { required: () => true },
  enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
  clientAuthMethods: ['none'],
  clientBasedCORS: (_, origin, { redirectUris = [] }) => redirectUris.some((uri) => new URL(uri).origin === origin),
  findAccount: (_, sub) => (names.has(sub) ? { accountId: sub, claims: () => ({ sub }) } : undefined),
  interactions: { policy: alwaysAsk(), url: (_, { uid }) => `${signInPath}/${uid}` },
  loadExistingGrant: async ({ oidc: { provider, client, session } }) => {
    const grant = new provider.Grant({ clientId: client?.clientId ?? '', accountId: session?.accountId ?? '' });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
  renderError: (ctx, { error, error_description: why }) => {
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = errorPage(why ?? error);
  },
  features,
  ttl,
});

/** Nobody stays signed in: each time the page asks, somebody chooses who he is; and nobody is asked for a consent. */
const alwaysAsk = () => {
  const policy = interactionPolicy.base();
  policy.remove('consent');
  policy
    .get('login')
    ?.checks.add(new interactionPolicy.Check('always', 'Somebody chooses who he is', ({ oidc }) => oidc.result?.login === undefined));
  return policy;
};

const registerDemoGrant = (provider: Provider, names: ReadonlySet<string>): void => {
  const params = ['person'];
  provider.registerGrantType<{ person?: string }>(
    demoGrant,
    async (ctx) => {
      const { client, params: asked } = ctx.oidc;
      const person = asked.person ?? '';
      if (!names.has(person)) throw new errors.InvalidGrant('nobody is called so');
      const token = new provider.AccessToken({ client, accountId: person, gty: demoGrant, grantId: '' });
      token.resourceServer = new provider.ResourceServer(resource, gateway);
      ctx.body = { access_token: await token.save(), expires_in: token.expiration, token_type: token.tokenType };
    },
    params,
  );
};
