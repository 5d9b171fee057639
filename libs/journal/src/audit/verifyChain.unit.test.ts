import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Access, AccessRow } from '#audit/accessRow';
import { beginning, hashOf, link, type Head } from '#audit/chain';
import { verifyChain, type Anchor } from '#audit/verifyChain';

const access = fc.record<Access>({
  at: fc.date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
  actor: fc.constantFrom('head-08', 'intake-08'),
  role: fc.constantFrom('HEAD', 'INTAKE_OFFICER'),
  organizationId: fc.option(fc.uuid()),
  action: fc.constant('readApplicant'),
  subjects: fc.array(fc.uuid(), { minLength: 1, maxLength: 3 }),
  fields: fc.subarray(['name', 'phone', 'grounds']),
  purpose: fc.constant('CASE_WORK'),
  correlationId: fc.uuid(),
  decision: fc.constantFrom('ALLOWED' as const, 'DENIED' as const),
});
const chainOf = (accesses: readonly Access[]): readonly AccessRow[] => link('c', beginning, accesses);
const headOf = (rows: readonly AccessRow[]): Head => rows.at(-1) ?? beginning;
const anchorAt = (rows: readonly AccessRow[], position: number): Anchor => ({ position, hash: rows[position - 1]?.hash ?? '' });
const rehashed = (row: AccessRow, changes: Partial<AccessRow>): AccessRow => ({ ...row, ...changes, hash: hashOf({ ...row, ...changes }) });
/** All hashed anew, as somebody would who knows how. */
const relinked = (rows: readonly AccessRow[]): readonly AccessRow[] =>
  chainOf(rows.map(({ _id: _, chain: _chain, seq: _seq, previous: _previous, hash: _hash, ...said }) => said));

/** A chain of at least two rows, and the number of one that is not the last. */
const chains = fc
  .array(access, { minLength: 2, maxLength: 12 })
  .chain((accesses) => fc.record({ rows: fc.constant(chainOf(accesses)), seq: fc.integer({ min: 1, max: accesses.length - 1 }) }));
const rowAt = (rows: readonly AccessRow[], seq: number): AccessRow => rows[seq - 1] as AccessRow;

const edits: readonly (readonly [string, (row: AccessRow) => AccessRow])[] = [
  ['who read', (row) => ({ ...row, actor: 'nobody' })],
  ['when', (row) => ({ ...row, at: new Date(row.at.getTime() + 1) })],
  ['which records', (row) => ({ ...row, subjects: [...row.subjects, 'another'] })],
  ['the decision', (row) => ({ ...row, decision: row.decision === 'ALLOWED' ? 'DENIED' : 'ALLOWED' })],
  ['an emergency opening', (row) => ({ ...row, emergencyAccessId: 'e-1' })],
  ['the hash', (row) => ({ ...row, hash: `x${row.hash}` })],
  ['its id', (row) => ({ ...row, _id: 'c:0' })],
  ['who read, hashed anew', (row) => rehashed(row, { actor: 'nobody' })],
];

describe('a chain of accesses', () => {
  it('is whole as it was written, in however many batches, read in whatever order', () => {
    fc.assert(
      fc.property(fc.array(access), fc.array(access), (first, second) => {
        const begun = chainOf(first);
        const rows = [...begun, ...link('c', headOf(begun), second)];
        expect(rows).toEqual(chainOf([...first, ...second]));
        expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
        const anchors = [anchorAt(rows, begun.length), anchorAt(rows, rows.length)].filter(({ position }) => position > 0);
        expect(verifyChain(rows.toReversed(), anchors)).toEqual([]);
      }),
    );
  });

  it.each(edits)('shows which row was edited: %s', (_, edit) => {
    fc.assert(
      fc.property(chains, ({ rows, seq }) => {
        const problems = verifyChain(rows.with(seq - 1, edit(rowAt(rows, seq))), []);
        expect(problems).toEqual([{ problem: 'EDITED', from: seq, to: seq }]);
      }),
    );
  });

  it('shows which rows were deleted', () => {
    fc.assert(
      fc.property(chains, ({ rows, seq }) => {
        expect(verifyChain(rows.toSpliced(seq - 1, 1), [])).toEqual([{ problem: 'MISSING', from: seq, to: seq }]);
        const cut = verifyChain(rows.slice(0, seq), [anchorAt(rows, rows.length)]);
        expect(cut).toEqual([{ problem: 'MISSING', from: seq + 1, to: rows.length }]);
      }),
    );
  });

  it('shows that all of it was deleted', () => {
    expect(verifyChain([], [{ position: 7, hash: 'h' }])).toEqual([{ problem: 'MISSING', from: 1, to: 7 }]);
  });

  it('shows where a row was put in between', () => {
    fc.assert(
      fc.property(chains, access, ({ rows, seq }, said) => {
        const forged = link('c', rowAt(rows, seq), [said])[0] as AccessRow;
        const beside = rehashed(forged, { seq, _id: `c:${seq}` });
        expect(verifyChain([...rows, beside], [])).toContainEqual({ problem: 'INSERTED', from: seq, to: seq });
      }),
    );
  });

  it('shows two rows that changed places', () => {
    fc.assert(
      fc.property(chains, ({ rows, seq }) => {
        const [one, two] = [rowAt(rows, seq), rowAt(rows, seq + 1)];
        fc.pre(JSON.stringify({ ...one, hash: '' }) !== JSON.stringify({ ...two, hash: '' }));
        const moved = (row: AccessRow, to: AccessRow): AccessRow => ({ ...row, _id: to._id, seq: to.seq });
        const problems = verifyChain(rows.with(seq - 1, moved(two, one)).with(seq, moved(one, two)), []);
        expect(problems.map(({ from }) => from)).toEqual(expect.arrayContaining([seq, seq + 1]));
      }),
    );
  });

  it('shows by its anchors what was hashed anew to the end, and since which anchor', () => {
    fc.assert(
      fc.property(chains, fc.nat(), ({ rows, seq }, pick) => {
        const anchors = [anchorAt(rows, seq), anchorAt(rows, rows.length)];
        const at = 1 + (pick % rows.length);
        const forged = relinked(rows.with(at - 1, { ...rowAt(rows, at), actor: 'nobody' }));
        expect(verifyChain(forged, [])).toEqual([]);
        const from = at <= seq ? 1 : seq + 1;
        const to = at <= seq ? seq : rows.length;
        expect(verifyChain(forged, anchors)).toContainEqual({ problem: 'NOT_AS_ANCHORED', from, to });
      }),
    );
  });
});
