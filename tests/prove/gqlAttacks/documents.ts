import { createHash } from 'node:crypto';
import { document } from '#tests/support/documents';
import type { Report } from '../support/report.ts';
import { sendRaw } from '../support/raw.ts';
import type { Target } from './prove.ts';

interface Wanted {
  readonly name: string;
  readonly person: string;
  readonly body: object;
  readonly status: readonly number[];
  /** A code that the answer must have; null where it must have none. */
  readonly code: string | null;
}

const idOf = (name: string): string => `sha256:${createHash('sha256').update(document(name)).digest('hex')}`;
const own = { query: '{ me { id } }' };

const wanted: readonly Wanted[] = [
  { name: 'a text of an officer', person: 'intake-08', body: own, status: [400, 403], code: 'PERSISTED_QUERY_ONLY' },
  { name: 'a text of a citizen', person: 'citizen', body: own, status: [400, 403], code: 'PERSISTED_QUERY_ONLY' },
  { name: 'a text of an analyst', person: 'analyst', body: own, status: [200], code: null },
  { name: 'a document of his client', person: 'intake-08', body: { documentId: idOf('intake/requests') }, status: [200], code: null },
  {
    name: 'a document of another role',
    person: 'citizen',
    body: { documentId: idOf('intake/requests') },
    status: [403],
    code: 'FORBIDDEN',
  },
  {
    name: 'a document of a head for an officer',
    person: 'intake-08',
    body: { documentId: idOf('head/dashboard') },
    status: [403],
    code: 'FORBIDDEN',
  },
  {
    name: 'an unknown document',
    person: 'intake-08',
    body: { documentId: `sha256:${'0'.repeat(64)}` },
    status: [400],
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a document and a text',
    person: 'intake-08',
    body: { documentId: idOf('intake/requests'), ...own },
    status: [400],
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a persisted query of the old kind',
    person: 'intake-08',
    body: { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } },
    status: [400, 403],
    code: null,
  },
];

/** In production only trusted documents are run, each for the roles whose client sends it; some roles compose their own. */
export const proveDocuments = async (report: Report, { url, tokenOf }: Target): Promise<void> => {
  const found: string[] = [];
  for (const { name, person, body, status, code } of wanted) {
    const answer = await sendRaw(`${url}/graphql`, {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(person)}` },
      body: JSON.stringify(body),
    });
    const isRight = status.includes(answer.status ?? 0) && (code === null || answer.text.includes(`"code":"${code}"`));
    if (!isRight) found.push(`${name}: ${answer.status ?? 'nothing'} ${answer.text.slice(0, 100)}`);
  }
  report.none(`B13 trusted documents and texts of one's own, ${wanted.length} cases`, found);
};
