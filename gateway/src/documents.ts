import type { Role } from '@legal-aid/service-kit/actor';
import { freeRoles } from '#cost/budgets';
import { trustedDocuments } from '#generated/documents';

type Client = (typeof trustedDocuments)[number]['client'];

/** Whose client a folder of `schemas/documents` is; what is `shared` is everyone's. */
const clients: Readonly<Record<Client, readonly Role[] | 'EVERYONE'>> = {
  shared: 'EVERYONE',
  citizen: ['CITIZEN'],
  intake: ['INTAKE_OFFICER', 'HEAD'],
  head: ['HEAD'],
  cases: ['CITIZEN', 'INTAKE_OFFICER', 'HEAD', 'PRACTITIONER', 'APPRAISER', 'DEPARTMENT', 'AUDITOR', 'AUTHORITY'],
  work: ['INTAKE_OFFICER', 'HEAD', 'PRACTITIONER'],
  oversight: ['HEAD', 'DEPARTMENT', 'AUDITOR', 'AUTHORITY'],
  accounts: ['HEAD', 'DEPARTMENT', 'AUTHORITY'],
  register: ['DEPARTMENT', 'AUTHORITY'],
  department: ['DEPARTMENT'],
  // Figures are open to staff of every role that plans with them.
  analyst: ['ANALYST', 'AUTHORITY', 'DEPARTMENT', 'HEAD'],
  authority: ['AUTHORITY'],
};

const byId = new Map<string, (typeof trustedDocuments)[number]>(trustedDocuments.map((document) => [document.id, document]));

/** What a request may run: a document's text, or why not. */
export type Admitted =
  | { readonly query: string }
  | { readonly refused: 'PERSISTED_QUERY_ONLY' | 'FORBIDDEN' }
  | { readonly refused: 'BAD_USER_INPUT'; readonly field: 'documentId' };

export interface Sent {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly variables?: unknown;
}

/**
 * A trusted document by its id, for the roles whose client sends it; or a text of one's own, where everyone composes or for
 * the roles that do. Who sends both is not guessed about.
 */
export const admitDocument = ({ query, documentId }: Sent, role: Role, { freeQueries }: { readonly freeQueries: boolean }): Admitted => {
  if (documentId !== undefined) return query === undefined ? findDocument(documentId, role) : unknownDocument;
  if (!freeQueries && !freeRoles.has(role)) return { refused: 'PERSISTED_QUERY_ONLY' };
  return { query: query as string };
};

const unknownDocument: Admitted = { refused: 'BAD_USER_INPUT', field: 'documentId' };

const findDocument = (id: unknown, role: Role): Admitted => {
  const document = typeof id === 'string' ? byId.get(id) : undefined;
  if (!document) return unknownDocument;
  const whose = clients[document.client];
  return whose === 'EVERYONE' || whose.includes(role) ? { query: document.text } : { refused: 'FORBIDDEN' };
};
