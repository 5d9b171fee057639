import { aidForms, legalFields, type AidForm, type LegalField } from '@legal-aid/contracts/codes';

/** A field of law with a form of aid: the finest rows of the sheet, into which every case falls exactly once. */
export type LeafCode = `${LegalField}.${AidForm}`;

/** A row of sheet 25 with the finest rows that it adds up. */
export interface Form25Row {
  readonly code: 'TOTAL' | LegalField | LeafCode;
  /** Vietnamese label. */
  readonly label: string;
  readonly leaves: readonly LeafCode[];
}

export const leafOf = (field: LegalField, form: AidForm): LeafCode => `${field}.${form}`;

const leavesOf = (field: LegalField): readonly LeafCode[] => aidForms.map(({ code }) => leafOf(field, code));

/** The finest rows in the order of the sheet. */
export const leafCodes: readonly LeafCode[] = legalFields.flatMap(({ code }) => leavesOf(code));

/** Every row in the order of the sheet: the total, then each field followed by its forms of aid. TT 03/2019/TT-BTP, biểu 25. */
export const form25Rows: readonly Form25Row[] = [
  { code: 'TOTAL', label: 'Tổng số', leaves: leafCodes },
  ...legalFields.flatMap((field): readonly Form25Row[] => [
    { code: field.code, label: field.name, leaves: leavesOf(field.code) },
    ...aidForms.map((form): Form25Row => {
      const leaf = leafOf(field.code, form.code);
      return { code: leaf, label: `${field.name} – ${form.name}`, leaves: [leaf] };
    }),
  ]),
];
