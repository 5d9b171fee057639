import { randomUUID } from 'node:crypto';
import { inParallel } from '../support/inParallel.ts';
import { sendRaw } from '../support/raw.ts';
import type { Random } from '../support/random.ts';
import { createTokenOf } from '../support/tokens.ts';
import type { World } from '../support/world.ts';
import type { Row } from './chains.ts';

/** A reading that was sent, with the row that there must be for each record. */
export interface Sent {
  readonly correlationId: string;
  readonly actor: string;
  readonly caseIds: readonly string[];
  readonly fields: readonly string[];
  readonly decision: Row['decision'];
}

interface Reader {
  readonly actor: string;
  /** Cases whose person he may see. */
  readonly own: readonly string[];
  /** Cases that are others'. */
  readonly foreign: readonly string[];
}

type AskOnce = (person: string, query: string, variables: object, correlationId: string) => Promise<string>;

/** Asks under a correlation id of the asker's own, by which the rows are found again. */
export const createAskOnce = ({ system }: World): AskOnce => {
  const tokenOf = createTokenOf({ issuerUrl: system.urls.issuer, secretsDir: system.secretsDir });
  return async (person, query, variables, correlationId) => {
    const { text } = await sendRaw(`${system.urls.gateway}/graphql`, {
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf(person)}`, 'x-correlation-id': correlationId },
      body: JSON.stringify({ query, variables }),
    });
    return text;
  };
};

interface Listed {
  readonly data?: { readonly cases?: { readonly nodes: readonly { readonly id: string; readonly availableActions: unknown }[] } };
}

const codes = ['01', '08', '15', '24', '44', '38', '68', '91', '79', '92'];
const list = 'query { cases(first: 30) { nodes { id availableActions { action } } } }';

/** Heads and intake officers of many centres, each with cases of theirs. */
export const findReaders = async (ask: AskOnce): Promise<readonly Reader[]> => {
  const found = await Promise.all(
    codes.map(async (code) => {
      const { data } = JSON.parse(await ask(`head-${code}`, list, {}, randomUUID())) as Listed;
      // Whom he may act on he may see; of a branch's cases he sees the codes.
      const own = (data?.cases?.nodes ?? []).filter(({ availableActions }) => availableActions !== null).map(({ id }) => id);
      return [`head-${code}`, `intake-${code}`].map((actor) => ({ actor, own }));
    }),
  );
  const readers = found.flat().filter(({ own }) => own.length > 0);
  return readers.map((reader) => ({ ...reader, foreign: readers.filter(({ own }) => own !== reader.own).flatMap(({ own }) => own) }));
};

const kinds = [
  { fields: ['applicant'], document: 'query ($id: ID!) { case(id: $id) { id applicant { name phone } } }' },
  { fields: ['summary'], document: 'query ($id: ID!) { case(id: $id) { id summary } }' },
  { fields: ['applicant', 'summary'], document: 'query ($id: ID!) { case(id: $id) { id summary applicant { name } } }' },
  {
    fields: ['applicant', 'summary'],
    document: 'query ($id: ID!) { a: case(id: $id) { applicant { name } } b: case(id: $id) { summary applicant { address } } }',
  },
] as const;

const atOnce = 6;
const deniedShare = 0.1;

/** Reads so often by chance, a tenth of it in vain. @returns what must be found in the log */
export const readAll = (
  ask: AskOnce,
  readers: readonly Reader[],
  { reads, random }: { reads: number; random: Random },
): Promise<readonly Sent[]> => {
  const drawn = Array.from({ length: reads }, () => {
    const { actor, own, foreign } = random.pick(readers);
    const denied = random.next() < deniedShare;
    return { actor, id: random.pick(denied ? foreign : own), denied, kind: random.pick(kinds) };
  });
  return inParallel(drawn, atOnce, async ({ actor, id, denied, kind }): Promise<Sent> => {
    const correlationId = randomUUID();
    const text = await ask(actor, kind.document, { id }, correlationId);
    const isShown = text.includes('"name":"') || /"summary":"/u.test(text);
    if (isShown === denied)
      throw new Error(`${actor} was ${denied ? 'shown' : 'not shown'} what he should${denied ? ' not' : ''}: ${text.slice(0, 150)}`);
    return { correlationId, actor, caseIds: [id], fields: kind.fields, decision: denied ? 'DENIED' : 'ALLOWED' };
  });
};

/** Readings without exactly one row of their own, and rows that say something else. */
export const compareRows = (sent: readonly Sent[], rows: readonly Row[]): readonly string[] => {
  const byRequest = Map.groupBy(rows, ({ correlationId }) => correlationId);
  return sent.flatMap(({ correlationId, actor, caseIds, fields, decision }) => {
    const own = byRequest.get(correlationId) ?? [];
    const wrong = caseIds.flatMap((id) => {
      const found = own.filter(({ subjects }) => subjects.includes(id));
      if (found.length !== 1) return [`${actor} read ${fields.join(' and ')} (${decision}): ${found.length} rows`];
      const [row] = found;
      const isSame = row?.actor === actor && row.decision === decision && (decision === 'DENIED' || sameFields(row.fields, fields));
      return isSame
        ? []
        : [`${actor} read ${fields.join(' and ')}: the row says ${row?.actor ?? ''} ${row?.decision ?? ''} ${row?.fields.join(' ') ?? ''}`];
    });
    return own.length > caseIds.length ? [...wrong, `${actor}: ${own.length} rows for one reading`] : wrong;
  });
};

const sameFields = (left: readonly string[], right: readonly string[]): boolean => left.toSorted().join() === right.toSorted().join();
