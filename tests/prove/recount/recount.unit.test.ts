import { expect, it } from 'vitest';
import { recountFigures } from './figures.ts';
import type { JournalRow } from './journal.ts';
import { livesOf } from './lives.ts';
import { readPages, shownIn, type CountedPage } from './pages.ts';
import { cellKey, recount, type Question } from './sheets.ts';

const question: Question = { period: { from: '', to: '' }, geography: 'AS_REPORTED', by: 'NATION', provinceId: null };
const place = { provinceId: 'vn63-10', organizationId: 'o-1', form: 'LEGAL_ADVICE', field: 'OTHER' };
const person = { sex: 'FEMALE', grounds: ['ETHNIC_DIFFICULT', 'POOR'] };
const row = (version: number, type: string, data: object, confidential?: object): JournalRow => ({
  ...{ aggregateId: 'case-1', version, type: `casework.case.${type}.v1`, actor: 'head-15', commandId: `${version}` },
  data: { ...data },
  ...(confidential && { confidential: { data: { ...confidential } } }),
});
const history = [
  row(2, 'accepted', { acceptedAt: '2024-12-31T17:30:00Z', organizationKind: 'REGISTERED_ORGANIZATION', ...place }, person),
  row(3, 'assigned', { assignments: [{ kind: 'LAWYER' }, { kind: 'CONSULTANT' }] }),
  row(5, 'ended', { occurredOn: '2025-06-30' }),
  row(4, 'practitioner-replaced', { assignments: [{ kind: 'CONSULTANT' }] }),
];
const [life] = livesOf(history);

const page = (key: string, value: number, ids: readonly string[]): CountedPage => {
  const nodes = ids.slice(0, 2).map((id) => ({ id }));
  return { key, value, cases: { nodes, hidden: 0, endCursor: nodes.at(-1)?.id ?? null, hasNextPage: ids.length > 2 } };
};

it('a case is folded in the order of its versions: its day is that of Viet Nam, its lead the last one', () => {
  expect(life).toMatchObject({ acceptedOn: '2025-01-01', endedOn: '2025-06-30', lead: 'CONSULTANT', sex: 'FEMALE' });
});

it.each([
  ['form25', '2024-01-01', '2025-01-01', []],
  ['form25', '2025-01-01', '2025-06-30', [1, 3]],
  ['form25', '2025-01-02', '2025-07-01', [1, 2, 4, 10, 12]],
  ['form25', '2025-06-30', '2025-07-01', [1, 2, 4, 10, 12]],
  ['form25', '2025-07-01', '2026-01-01', []],
  ['form24', '2025-01-01', '2025-06-30', []],
  ['form24', '2025-06-30', '2025-07-01', [1, 3, 7]],
] as const)('%s counts it from %s to %s in columns %j', (form, from, to, columns) => {
  const cells = recount(form, life ? [life] : [], { ...question, period: { from, to } });
  expect([...cells.keys()].filter((key) => key.startsWith('/TOTAL/'))).toEqual(columns.map((column) => cellKey(null, 'TOTAL', column)));
});

it('figures tell it in every month in which it stood open at the end, and nowhere once it ended', () => {
  const asked = { ...question, measure: 'OPEN', by: ['MONTH', 'PROVINCE'], where: {}, geography: 'CURRENT' } as const;
  const cells = recountFigures(life ? [life] : [], { ...asked, period: { from: '2024-12-15', to: '2025-07-15' } });
  expect([...cells.keys()]).toEqual(['2025-01/vn34-15', '2025-02/vn34-15', '2025-03/vn34-15', '2025-04/vn34-15', '2025-05/vn34-15']);
});

it('pages of many figures are read to their ends, from where the shortest page ended', async () => {
  const all: Record<string, string[]> = { a: ['1', '4', '5', '8'], b: ['2', '3', '6', '7', '9'], c: [] };
  const told = await readPages(async (after) =>
    Object.entries(all).map(([key, ids]) =>
      page(
        key,
        ids.length,
        ids.filter((id) => id > (after ?? '')),
      ),
    ),
  );
  expect(Object.fromEntries(told)).toEqual(all);
});

it('a figure that shows a case to who may not see it is told', () => {
  expect(shownIn([page('a', 1, ['1'])])).toHaveLength(1);
  expect(shownIn([{ key: 'a', value: 1, cases: { nodes: [], hidden: 1, endCursor: null, hasNextPage: false } }])).toEqual([]);
});
