import { aidForms, legalFields } from '@legal-aid/contracts/codes';
import { compareColumns, compareRows, judge, type CheckedLine, type SheetCheck } from '#rules/equations';

const groupColumns = Array.from({ length: 15 }, (_, index) => index + 4);
const fields: readonly string[] = legalFields.map(({ code }) => code);
const forms: readonly string[] = aidForms.map(({ code }) => code);

/** What sheet 24 must obey by itself. TT 03/2019/TT-BTP, biểu 24. */
export const checkForm24 = (lines: readonly CheckedLine[]): readonly SheetCheck[] => [
  judge({ code: 'C24-1', label: '(1) = (2) + (3)' }, compareColumns(lines, [1], [2, 3])),
  judge({ code: 'C24-2', label: '(1) = (4) + (5) + … + (18)' }, compareColumns(lines, [1], groupColumns)),
  judge({ code: 'C24-3', label: 'Tổng số = tổng các lĩnh vực; lĩnh vực = tổng các hình thức' }, compareRows(lines, fieldParts)),
  judge({ code: 'C24-4', label: 'Tổng số = tổng các hình thức ở phần II; hình thức = tổng theo lĩnh vực' }, [
    ...compareRows(lines, (row) => (row === 'TOTAL' ? (part) => part.startsWith('FORM.') : null)),
    ...compareRows(lines, formParts),
  ]),
];

const fieldParts = (row: string): ((part: string) => boolean) | null => {
  if (row === 'TOTAL') return (part) => fields.includes(part);
  return fields.includes(row) ? (part) => forms.some((form) => part === `${row}.${form}`) : null;
};

const formParts = (row: string): ((part: string) => boolean) | null => {
  const [part, form] = row.split('.');
  return part === 'FORM' ? (candidate) => fields.some((field) => candidate === `${field}.${form}`) : null;
};
