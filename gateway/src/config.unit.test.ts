import { describe, expect, it } from 'vitest';
import { configFrom } from '#config';

const least = {
  PORT: '4000',
  SECRETS_DIR: 'secrets',
  KAFKA_BROKERS: 'a:9092',
  REGISTRY_URL: 'http://registry',
  CASEWORK_URL: 'http://casework',
  STATISTICS_URL: 'http://statistics',
  PUBLIC_SERVICES_URL: 'http://public-services',
  ISSUER_URL: 'https://issuer.example',
};
const production = { ...least, NODE_ENV: 'production' };

describe('the configuration', () => {
  it('is safe where nothing is said', () => {
    expect(configFrom(production)).toMatchObject({
      production: true,
      freeQueries: false,
      issuer: { url: 'https://issuer.example', audience: 'legal-aid', algorithms: ['ES256'] },
      trustedProxies: [],
      budgets: { CITIZEN: 2_000, HEAD: 2_000, ANALYST: 15_000, SUBSCRIBER: 15_000 },
      rates: {
        actor: [{ count: 1_200, ms: 60_000 }],
        tokenFailures: [{ count: 20, ms: 600_000 }],
        tokenBlockMs: 900_000,
        fields: {
          trackApplication: [
            { count: 10, ms: 60_000 },
            { count: 60, ms: 3_600_000 },
          ],
          fileApplication: [{ count: 10, ms: 3_600_000 }],
        },
      },
      accountsStaleMs: 300_000,
    });
  });

  it('lets everyone compose outside production, unless it is said otherwise', () => {
    expect([configFrom(least).freeQueries, configFrom({ ...least, FREE_QUERIES: 'false' }).freeQueries]).toEqual([true, false]);
  });

  it('takes what is said', () => {
    const said = {
      ALGORITHMS: 'RS256, EdDSA',
      COST_BUDGETS: 'HEAD=7,ANALYST=9',
      RATE_TRACK: 'none',
      TRUSTED_PROXY: '10.0.0.1,10.1.0.0/16',
    };
    expect(configFrom({ ...least, ...said })).toMatchObject({
      issuer: { algorithms: ['RS256', 'EdDSA'] },
      budgets: { HEAD: 7, ANALYST: 9, CITIZEN: 2_000 },
      rates: { fields: { trackApplication: [] } },
      trustedProxies: ['10.0.0.1', '10.1.0.0/16'],
    });
  });

  it.each([
    [{ FREE_QUERIES: 'true' }, 'FREE_QUERIES: production runs trusted documents only'],
    [{ ALGORITHMS: 'none' }, 'ALGORITHMS'],
    [{ ALGORITHMS: 'HS256' }, 'ALGORITHMS'],
    [{ ALGORITHMS: 'ES256,HS512' }, 'ALGORITHMS'],
    [{ ALGORITHMS: '' }, 'ALGORITHMS'],
    [{ RATE_FILE: '10 an hour' }, 'RATE_FILE'],
    [{ COST_BUDGETS: 'HEAD' }, 'COST_BUDGETS'],
    [{ ISSUER_JWKS_URL: 'keys' }, 'ISSUER_JWKS_URL'],
  ])('refuses %j in production', (said, place) => {
    expect(() => configFrom({ ...production, ...said })).toThrow(place);
  });
});
