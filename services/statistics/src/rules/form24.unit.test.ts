import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GroundCode, StatutoryForm } from '@legal-aid/contracts/codes';
import { history, period } from '../../test/histories.ts';
import { columnsOf24 } from '../../test/oracle.ts';
import { meets } from './condition.ts';
import { classify, type CountableCase } from './countedCase.ts';
import { editionFor } from './editions.ts';
import { form24 } from './form24.ts';
import { groupColumnOf } from './groupColumn.ts';
import { form24Rows, leafCodes } from './sheetRows.ts';
import { explain } from './sheetRule.ts';

const year2025 = { from: '2025-01-01', to: '2026-01-01' };
const found: CountableCase = {
  ...{ field: 'CIVIL_FAMILY', form: 'LEGAL_ADVICE', acceptedOn: '2024-03-01', endedOn: '2025-04-01', sex: 'FEMALE', grounds: ['POOR'] },
  assignments: [],
};
const edition = editionFor(form24.code, year2025) as StatutoryForm;

describe('form 24', () => {
  it.each([
    [['MERIT'], 4],
    [['POOR'], 5],
    [['ETHNIC_DIFFICULT'], 6],
    [['POOR', 'ETHNIC_DIFFICULT'], 7],
    [['CHILD', 'ETHNIC_DIFFICULT', 'POOR'], 7],
    [['POOR', 'CHILD'], 5],
    [['CHILD', 'POOR'], 8],
    [['ACCUSED_16_18'], 9],
    [['ACCUSED_NEAR_POOR'], 10],
    [['MARTYR_KIN'], 11],
    [['AGENT_ORANGE'], 12],
    [['ELDERLY'], 13],
    [['DISABLED'], 14],
    [['VICTIM_16_18'], 15],
    [['DOMESTIC_VIOLENCE'], 16],
    [['TRAFFICKING'], 17],
    [['TRAFFICKING_OLD'], 17],
    [['HIV'], 18],
    [[], 0],
  ] as readonly (readonly [readonly GroundCode[], number])[])('counts who has %j in column %i', (grounds, column) => {
    expect(groupColumnOf(grounds, '2025-01-01')).toBe(column);
    expect(groupColumnOf(grounds, '2018-06-01')).toBe(column);
  });

  it.each([
    ['the day before the period', '2024-12-31', []],
    ['on its first day', '2025-01-01', [1, 3, 5]],
    ['on its last day', '2025-12-31', [1, 3, 5]],
    ['on the first day that counts no more', '2026-01-01', []],
    ['not yet', null, []],
  ])('counts who was aided in a case that ended %s', (_, endedOn, columns) => {
    expect(explain(form24, { ...found, endedOn }, year2025)?.columns).toEqual(columns);
  });

  it('counts by acceptance where an edition says so', () => {
    const byAcceptance: StatutoryForm = { ...edition, countsOn: 'ACCEPTANCE' };
    const counted = classify(found);
    const asked = form24.conditionOf(1, { from: '2024-01-01', to: '2025-01-01' }, byAcceptance);
    expect(counted && asked && meets(counted, asked)).toBe(true);
  });

  it('counts what a naive reader of the sheet counts, whatever the case and the period', () => {
    fc.assert(
      fc.property(history, period, ({ id, snapshots }, asked) => {
        for (const snapshot of snapshots)
          expect(explain(form24, snapshot, asked)?.columns).toEqual(columnsOf24({ ...snapshot, id }, asked));
      }),
    );
  });

  it('knows every one of its 18 columns, and no other', () => {
    expect(edition.columns).toHaveLength(18);
    for (const { number } of edition.columns) expect(form24.conditionOf(number, year2025, edition)).not.toBeNull();
    for (const number of [0, 19]) expect(form24.conditionOf(number, year2025, edition)).toBeNull();
  });

  it('has each case once in part I and once in part II, beside its total and its field', () => {
    expect(form24Rows).toHaveLength(20);
    for (const leaf of leafCodes) {
      const rows = form24Rows.filter(({ leaves }) => leaves.includes(leaf)).map(({ code }) => code);
      expect(rows).toEqual(['TOTAL', leaf.split('.')[0], leaf, `FORM.${leaf.split('.')[1]}`]);
    }
  });
});
