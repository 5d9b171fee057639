import { aidForms, legalFields, type AidForm, type LegalField } from '@legal-aid/contracts/codes';

/** A field of law with a form of aid: the finest rows of a sheet, into which every case falls exactly once. */
export type LeafCode = `${LegalField}.${AidForm}`;

/** A row of a sheet with the finest rows that it adds up. */
export interface SheetRow {
  readonly code: 'TOTAL' | LegalField | LeafCode | `FORM.${AidForm}`;
  /** Vietnamese label. */
  readonly label: string;
  readonly leaves: readonly LeafCode[];
}

export const leafOf = (field: LegalField, form: AidForm): LeafCode => `${field}.${form}`;

/** The finest rows of a field, of a form of aid, or of both. */
export const leavesOf = ({ field, form }: { readonly field?: LegalField; readonly form?: AidForm }): readonly LeafCode[] =>
  legalFields
    .filter(({ code }) => field === undefined || code === field)
    .flatMap((ofField) => aidForms.filter(({ code }) => form === undefined || code === form).map(({ code }) => leafOf(ofField.code, code)));

/** The finest rows in the order of the sheet. */
export const leafCodes: readonly LeafCode[] = leavesOf({});

/** Every row of sheet 25 in its order: the total, then each field followed by its forms of aid. TT 03/2019/TT-BTP, biểu 25. */
export const form25Rows: readonly SheetRow[] = [
  { code: 'TOTAL', label: 'Tổng số', leaves: leafCodes },
  ...legalFields.flatMap((field): readonly SheetRow[] => [
    { code: field.code, label: field.name, leaves: leavesOf({ field: field.code }) },
    ...aidForms.map((form): SheetRow => {
      const leaf = leafOf(field.code, form.code);
      return { code: leaf, label: `${field.name} – ${form.name}`, leaves: [leaf] };
    }),
  ]),
];

/** Every row of sheet 24: those of sheet 25, then part II by form of aid. TT 03/2019/TT-BTP, biểu 24. */
export const form24Rows: readonly SheetRow[] = [
  ...form25Rows,
  ...aidForms.map(({ code, name }): SheetRow => ({ code: `FORM.${code}`, label: name, leaves: leavesOf({ form: code }) })),
];
