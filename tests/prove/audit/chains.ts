import { createHash, randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';

/** A row of a log of readings, as it lies in the database. */
export interface Row extends mongo.Document {
  readonly _id: string;
  readonly chain: string;
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
  readonly at: Date;
  readonly actor: string;
  readonly role: string;
  readonly organizationId: string | null;
  readonly action: string;
  readonly subjects: readonly string[];
  readonly fields: readonly string[];
  readonly purpose: string;
  readonly correlationId: string;
  readonly decision: 'ALLOWED' | 'DENIED';
}

/** How far a chain was at some moment, kept on a topic. */
export interface Anchor {
  readonly chain: string;
  readonly position: number;
  readonly hash: string;
}

/** JSON with the keys of every object in order. */
const inOrder = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  );
};

/** The hash that a row must have: over everything that it says, the hash of the row before included. */
export const hashOf = ({ hash: _, ...said }: Row): string =>
  createHash('sha256')
    .update(JSON.stringify(inOrder(said)))
    .digest('base64url');

/** What is wrong with the rows of one chain, by the proof's own reckoning; empty when nothing is. */
export const problemsOf = (rows: readonly Row[], anchors: readonly Anchor[]): readonly string[] => {
  const found: string[] = [];
  let [seq, previous] = [0, ''];
  for (const row of rows) {
    if (row.seq !== seq + 1) found.push(`row ${row.seq} stands after ${seq}`);
    if (row.previous !== previous) found.push(`row ${row.seq} does not hang on the one before`);
    if (row._id !== `${row.chain}:${row.seq}` || hashOf(row) !== row.hash) found.push(`row ${row.seq} was edited`);
    [seq, previous] = [row.seq, row.hash];
  }
  for (const { position, hash } of anchors) {
    const row = rows.find((each) => each.seq === position);
    if (row?.hash !== hash) found.push(`row ${position} is not as it was anchored`);
  }
  return found;
};

/** Rows of each chain in the order of their numbers. */
export const chainsOf = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> =>
  new Map([...Map.groupBy(rows, ({ chain }) => chain)].map(([chain, own]) => [chain, own.toSorted((a, b) => a.seq - b.seq)]));

/** Hashes every row anew, as somebody would who can write and knows how. */
const rehashed = (rows: readonly Row[]): readonly Row[] => {
  let previous = '';
  return rows.map((row, index) => {
    const seq = index + 1;
    const said = { ...row, _id: `${row.chain}:${seq}`, seq, previous };
    previous = hashOf(said);
    return { ...said, hash: previous };
  });
};

/** A copy of a chain with something done to it. */
export interface Forgery {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Everything that could be done to hide a reading; the chain must be longer than a few rows. */
export const forgeriesOf = (rows: readonly Row[], at: number): readonly Forgery[] => {
  const [before, row, after] = [rows.slice(0, at), rows.slice(at, at + 1), rows.slice(at + 1)];
  const [hidden] = row;
  if (!hidden) throw new Error('the chain is too short to be forged');
  const edited = (change: Partial<Row>): readonly Row[] => [...before, { ...hidden, ...change }, ...after];
  const [next, ...others] = after;
  return [
    { name: 'another actor', rows: edited({ actor: 'somebody-else' }) },
    { name: 'another moment', rows: edited({ at: new Date(hidden.at.getTime() + 60_000) }) },
    { name: 'another record', rows: edited({ subjects: [randomUUID()] }) },
    { name: 'another decision', rows: edited({ decision: hidden.decision === 'ALLOWED' ? 'DENIED' : 'ALLOWED' }) },
    { name: 'other fields', rows: edited({ fields: hidden.fields.length > 0 ? hidden.fields.slice(1) : ['applicant'] }) },
    { name: 'another hash', rows: edited({ hash: `${hidden.hash.slice(0, -1)}${hidden.hash.endsWith('A') ? 'B' : 'A'}` }) },
    { name: 'a row deleted', rows: [...before, ...after] },
    { name: 'the first row deleted', rows: rows.slice(1) },
    { name: 'the end cut off', rows: rows.slice(0, -1) },
    { name: 'a row inserted', rows: [...before, hidden, hidden, ...after] },
    { name: 'two rows exchanged', rows: next ? [...before, next, hidden, ...others] : [...before] },
    { name: 'a row deleted and the rest hashed anew', rows: rehashed([...before, ...after]) },
    { name: 'a row edited and the rest hashed anew', rows: rehashed(edited({ actor: 'somebody-else' })) },
    { name: 'a row inserted and the rest hashed anew', rows: rehashed([...before, hidden, hidden, ...after]) },
  ];
};
