import { gzipSync } from 'node:zlib';
import type { Hostile } from './corpus.ts';

const query = 'query { me { id } }';
const mutation =
  'mutation { closeAccount(commandId: "7c9e6679-7425-40de-944b-e07fc1f90ae7", input: { accountId: "a", expectedVersion: 1 }) { __typename } }';
const whole = JSON.stringify({ query });
const encode = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');

const typed = (name: string, type: string, body: string | Buffer, must: Hostile['must'] = 'reject'): Hostile => ({
  name,
  person: 'analyst',
  must,
  request: { headers: { 'content-type': type }, body },
});
const plain = (name: string, body: string | Buffer, must: Hostile['must'] = 'reject'): Hostile =>
  typed(name, 'application/json', body, must);
const got = (name: string, text: string): Hostile => ({
  name,
  person: 'authority',
  must: 'reject',
  request: { method: 'GET', headers: { 'apollo-require-preflight': 'true', 'content-type': 'application/json' } },
  query: `?query=${encodeURIComponent(text)}`,
});

const multipart = [
  '--x',
  'content-disposition: form-data; name="operations"',
  '',
  whole,
  '--x',
  'content-disposition: form-data; name="map"',
  '',
  '{"0":["variables.__proto__.polluted"]}',
  '--x--',
  '',
].join('\r\n');

/** What is hostile below GraphQL: by its method, its content type, its headers or its JSON. */
export const spoiltRequests = (): readonly Hostile[] => [
  plain('jsonTruncated', '{"query":'),
  plain('jsonTrailing', `${whole}CANARY-4711`),
  plain('jsonOfNothing', ''),
  plain('jsonNull', 'null'),
  plain('jsonNumber', '4711'),
  plain('jsonText', JSON.stringify('CANARY-4711')),
  plain('jsonByteOrderMark', `\ufeff${whole}`, 'either'),
  plain(
    'jsonInvalidUtf8',
    Buffer.concat([Buffer.from('{"query":"query { me { id } }","x":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
    'either',
  ),
  plain('jsonDeep', '['.repeat(100_000)),
  plain('jsonKeysTwice', `{"query":"{ CANARY4711 }","query":${JSON.stringify(query)}}`, 'either'),
  plain('jsonProto', `{"__proto__":{"query":${JSON.stringify(query)},"polluted":true}}`),
  plain(
    'jsonProtoBeside',
    `{"query":${JSON.stringify(query)},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`,
    'either',
  ),
  plain('queryNumber', '{"query":4711}'),
  plain('queryList', `{"query":[${JSON.stringify(query)}]}`),
  plain('variablesText', `{"query":${JSON.stringify(query)},"variables":"CANARY-4711"}`),
  plain('variablesList', `{"query":${JSON.stringify(query)},"variables":["CANARY-4711"]}`),
  plain('operationNameObject', `{"query":${JSON.stringify(query)},"operationName":{"a":1}}`),
  plain('operationNameLong', `{"query":${JSON.stringify(query)},"operationName":"${'CANARY-4711'.repeat(9_000)}"}`),
  plain('extensionsPersisted', `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`),
  plain(
    'extensionsPersistedWrong',
    `{"query":${JSON.stringify(query)},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`,
  ),
  plain('documentIdUnknown', `{"documentId":"sha256:${'0'.repeat(64)}"}`),
  plain('documentIdPath', '{"documentId":"../../../../etc/passwd"}'),
  plain('batch', `[${whole},${whole}]`),
  plain('batchOf1000', `[${Array(1_000).fill(whole).join(',')}]`),
  plain('bodyOf2MB', JSON.stringify({ query, padding: 'x'.repeat(2 ** 21) })),
  plain('bodyOneByteTooLong', JSON.stringify({ query, padding: '' }).replace('""', `"${'x'.repeat(2 ** 18)}"`)),
  typed('textPlain', 'text/plain', whole),
  typed('urlEncoded', 'application/x-www-form-urlencoded', `query=${encodeURIComponent(mutation)}`),
  typed('multipart', 'multipart/form-data; boundary=x', multipart),
  typed('graphqlType', 'application/graphql', query),
  typed('charsetUtf16', 'application/json; charset=utf-16', Buffer.from(whole, 'utf16le')),
  typed('xml', 'text/xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
  {
    ...plain('gzipBomb', gzipSync(Buffer.alloc(2 ** 24))),
    request: { headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(2 ** 24)) },
  },
  got('getQuery', query),
  got('getMutation', mutation),
  got('getSchema', '{ __schema { types { name } } }'),
  {
    ...plain('actorGiven', JSON.stringify({ query: '{ me { role } }' }), 'either'),
    person: 'citizen',
    never: /AUTHORITY/u,
    request: {
      headers: {
        'content-type': 'application/json',
        'x-actor': encode({ subject: 'authority', role: 'AUTHORITY', organizationId: null }),
        'x-gw-sig': '1.2.registry.x',
        'x-capacity': 'authority',
      },
      body: JSON.stringify({ query: '{ me { role } }' }),
    },
  },
  {
    ...plain('crossSite', whole, 'either'),
    request: {
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example', cookie: 'session=CANARY-4711' },
      body: whole,
    },
  },
];
