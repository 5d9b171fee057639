import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RawRequest } from '../support/raw.ts';
import { generated } from './generated.ts';
import { spoiltRequests } from './spoilt.ts';

/** Something hostile that is sent to the gateway. */
export interface Hostile {
  readonly name: string;
  /** Whose token it carries. */
  readonly person: string;
  readonly request: RawRequest;
  /** What comes behind the path of the gateway. */
  readonly query?: string;
  /** Whether it may be answered at all; where the schema is shown to people, asking for it is not hostile. */
  readonly must: 'reject' | 'rejectInProduction' | 'either';
  /** What no answer may have. */
  readonly never?: RegExp;
}

interface Extra {
  readonly must?: Hostile['must'];
  readonly person?: string;
  readonly operationName?: string;
  readonly variables?: object;
  /** The variables as they stand in the body: JSON cannot say everything that a text can. */
  readonly rawVariables?: string;
}

const folder = fileURLToPath(new URL('hostile/', import.meta.url));
const json = { 'content-type': 'application/json' };

/** A document as the body of a request. */
export const bodyOf = (query: string, { operationName, variables = {}, rawVariables }: Extra = {}): string =>
  `{"query":${JSON.stringify(query)},"operationName":${JSON.stringify(operationName ?? null)},"variables":${rawVariables ?? JSON.stringify(variables)}}`;

const read = (file: string): Hostile => {
  const extras = `${folder}${file.replace('.graphql', '.json')}`;
  const extra = existsSync(extras) ? (JSON.parse(readFileSync(extras, 'utf8')) as Extra) : {};
  const { must = 'either', person = 'analyst' } = extra;
  return {
    name: file.replace('.graphql', ''),
    person,
    must,
    request: { headers: json, body: bodyOf(readFileSync(`${folder}${file}`, 'utf8').trimEnd(), extra) },
  };
};

/** Every hostile request: the files beside this one, those that are too large for a file, and those that are spoilt below GraphQL. */
export const corpus = (): readonly Hostile[] => [
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map(read),
  ...generated().map(({ name, document, variables = {}, must = 'reject' }): Hostile => ({
    name,
    person: 'analyst',
    must,
    request: { headers: json, body: bodyOf(document, typeof variables === 'string' ? { rawVariables: variables } : { variables }) },
  })),
  ...spoiltRequests(),
];
