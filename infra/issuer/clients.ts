import type { ClientMetadata } from 'oidc-provider';

/** Whom the tokens are for: the gateway. */
export const audience = 'legal-aid';
/** Signs people in at the page of the gateway: public, by code and PKCE. */
export const pageClient = 'legal-aid-page';
/** Asks for the tokens of `npm run token`: no browser, by name alone. */
export const toolsClient = 'legal-aid-tools';
/** The grant of this issuer's own by which `toolsClient` names a person. */
export const demoGrant = 'urn:legal-aid:grant-type:demo';

/** Where the page is sent back to, and nowhere else. */
export const redirectUriOf = (gatewayUrl: string): string => `${gatewayUrl}/graphql`;

/** Everyone who may ask for tokens, none with a secret. */
export const clientsOf = (gatewayUrl: string): ClientMetadata[] => [
  {
    client_id: pageClient,
    client_name: 'Trợ giúp pháp lý',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [redirectUriOf(gatewayUrl)],
    id_token_signed_response_alg: 'ES256',
  },
  {
    client_id: toolsClient,
    token_endpoint_auth_method: 'none',
    grant_types: [demoGrant],
    response_types: [],
    redirect_uris: [],
    id_token_signed_response_alg: 'ES256',
  },
];
