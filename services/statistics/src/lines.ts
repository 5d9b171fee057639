import type { Lines } from '@legal-aid/service-kit/policy';
import type { Action } from '#policy';

/** What guards each field. The cases behind a figure are found within reach, so whoever reads the figure may ask for them. */
export const lines: Lines<Action> = {
  Query: { form25: 'readFigures', form24: 'readFigures', figures: 'readFigures' },
  Figures: {
    ...{ measure: 'RECORD', period: 'RECORD', geography: 'RECORD', asOf: 'RECORD', lag: 'RECORD', provisional: 'RECORD' },
    ...{ total: 'RECORD', cells: 'RECORD', series: 'RECORD' },
  },
  FigureCell: { keys: 'RECORD', value: 'RECORD', cases: 'RECORD' },
  FigureKey: { dimension: 'RECORD', code: 'RECORD', label: 'RECORD', province: 'RECORD', organization: 'RECORD' },
  Series: { keys: 'RECORD', points: 'RECORD' },
  SeriesPoint: { month: 'RECORD', value: 'RECORD' },
  Sheet: {
    ...{ code: 'RECORD', article: 'RECORD', period: 'RECORD', geography: 'RECORD', asOf: 'RECORD', lag: 'RECORD', provisional: 'RECORD' },
    ...{ columns: 'RECORD', lines: 'RECORD', checks: 'RECORD' },
  },
  SheetCheck: { code: 'RECORD', label: 'RECORD', holds: 'RECORD', brokenOn: 'RECORD' },
  Period: { from: 'RECORD', to: 'RECORD', timeZone: 'RECORD' },
  SheetColumn: { number: 'RECORD', label: 'RECORD', known: 'RECORD' },
  SheetLine: { province: 'RECORD', row: 'RECORD', label: 'RECORD', values: 'RECORD', cell: 'RECORD' },
  SheetCell: { value: 'RECORD', cases: 'RECORD' },
  CountedCases: { nodes: 'RECORD', hidden: 'RECORD', endCursor: 'RECORD', hasNextPage: 'RECORD' },
  LegalAidCase: { $reference: 'readFigures', id: 'RECORD', countedIn: 'readCountedCases' },
  CountedIn: { sheet: 'RECORD', row: 'RECORD', columns: 'RECORD', article: 'RECORD' },
  Organization: { $reference: 'readFigures', id: 'RECORD', form25: 'readFigures', form24: 'readGroundFigures' },
  Province: { id: 'RECORD' },
};
