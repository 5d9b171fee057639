import { randomBytes, randomUUID } from 'node:crypto';
import { signRequest } from '@legal-aid/service-kit/signature';
import type { RawRequest } from '../support/raw.ts';

/** One way to come to a subgraph past the gateway. */
export interface Attempt {
  readonly name: string;
  readonly path: string;
  readonly request: RawRequest;
}

export interface Knocking {
  /** The service that is asked. */
  readonly audience: string;
  readonly key: Buffer;
}

/** Who would see the most, if he were let in. */
const actor = { subject: 'authority', role: 'AUTHORITY', organizationId: null } as const;
const service = { subject: 'casework', role: 'SERVICE', organizationId: null } as const;

const entities = (type: string) => ({
  query: 'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
  variables: { representations: [{ __typename: type, id: randomUUID() }] },
});
const body = (content: object): string => JSON.stringify(content);

/** What a thief would ask for, by path. */
export const questions: readonly { readonly name: string; readonly path: string; readonly body: string }[] = [
  { name: 'a query', path: '/graphql', body: body({ query: '{ __typename }' }) },
  { name: '_entities', path: '/graphql', body: body(entities('LegalAidCase')) },
  { name: '_service', path: '/graphql', body: body({ query: '{ _service { sdl } }' }) },
  { name: 'the schema', path: '/graphql', body: body({ query: '{ __schema { types { name } } }' }) },
  { name: 'health', path: '/health', body: '{}' },
  { name: 'an applicant', path: '/internal/applicant', body: body({ applicationId: randomUUID() }) },
  { name: 'a route that is not there', path: '/internal/nothing', body: '{}' },
];

/** Signs as the gateway does, at another time or for another where that is asked. */
export const sign = (text: string, { key, audience }: Knocking, offsetMs = 0): Record<string, string> =>
  signRequest({ key, audience, actor, correlationId: randomUUID(), body: text, now: Date.now() + offsetMs, nonce: randomUUID() });

const json = { 'content-type': 'application/json' };

const without = (headers: Record<string, string>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));

const encode = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

/** Another value of the same kind, so that only the signature can tell. */
const altered = (name: string, value: string): string => {
  if (name === 'x-actor') return encode(service);
  if (name === 'x-deadline') return String(Number(value) + 60_000);
  return name === 'x-correlation-id' ? randomUUID() : `${value.slice(0, -1)}${value.endsWith('A') ? 'B' : 'A'}`;
};

/** A part of the signature put in another's place: time, nonce, audience or digest. */
const parts = ['time', 'nonce', 'audience', 'digest'];
const withPart = (signed: string, at: number, value: string): string =>
  signed
    .split('.')
    .map((part, index) => (index === at ? value : part))
    .join('.');

/** Every way to ask without a right to it; all but the plain ones are signed by us and then spoilt. */
export const attemptsOn = ({ audience, key }: Knocking): readonly Attempt[] =>
  questions.flatMap(({ name, path, body: text }) => {
    const post = (how: string, headers: Record<string, string>, sent = text): Attempt => ({
      name: `${name}, ${how}`,
      path,
      request: { headers: { ...json, ...headers }, body: sent },
    });
    const fresh = (offsetMs?: number) => sign(text, { audience, key }, offsetMs);
    const headerNames = Object.keys(fresh());
    return [
      ...unsigned(name, path, text),
      post('another body', fresh(), `${text} `),
      post('no body', fresh(), ''),
      ...headerNames.map((header) => post(`without ${header}`, without(fresh(), header))),
      ...headerNames.map((header) => {
        const headers = fresh();
        return post(`with another ${header}`, { ...headers, [header]: altered(header, headers[header] ?? '') });
      }),
      ...parts.map((part, at) => {
        const headers = fresh();
        const others = [String(Date.now() + 1), randomUUID(), 'registry.', randomBytes(32).toString('base64url')];
        return post(`with another ${part}`, { ...headers, 'x-gw-sig': withPart(headers['x-gw-sig'] ?? '', at, others[at] ?? '') });
      }),
      post('expired', fresh(-31_000)),
      post('from the future', fresh(45_000)),
      post('for another service', sign(text, { audience: audience === 'registry' ? 'casework' : 'registry', key })),
      post('by a key of nobody', sign(text, { audience, key: randomBytes(32) })),
      {
        name: `${name}, signed GET`,
        path: `${path}?query=%7B__typename%7D`,
        request: { method: 'GET', headers: { ...sign('', { audience, key }) } },
      },
    ];
  });

/** Every question, rightly signed by a key that was taken away. */
export const oldKeyAttempts = (knocking: Knocking): readonly Attempt[] =>
  questions.map(({ name, path, body: text }) => ({
    name: `${name}, by a key that was taken away`,
    path,
    request: { headers: { ...json, ...sign(text, knocking) }, body: text },
  }));

const unsigned = (name: string, path: string, text: string): readonly Attempt[] => [
  { name: `${name}, unsigned`, path, request: { headers: json, body: text } },
  { name: `${name}, unsigned text/plain`, path, request: { headers: { 'content-type': 'text/plain' }, body: text } },
  { name: `${name}, unsigned without a content type`, path, request: { body: text } },
  {
    name: `${name}, with an empty signature`,
    path,
    request: { headers: { ...json, 'x-gw-sig': '', 'x-actor': encode(service) }, body: text },
  },
  { name: `${name}, with a bearer token`, path, request: { headers: { ...json, authorization: 'Bearer a.b.c' }, body: text } },
  ...(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const).map((method): Attempt => ({
    name: `${name}, unsigned ${method}`,
    path: `${path}?query=%7B_service%7Bsdl%7D%7D`,
    request: { method, headers: { 'apollo-require-preflight': 'true' } },
  })),
];
