import { aidForms, legalFields } from '@legal-aid/contracts/codes';
import { currentProvinceId, provinceById } from '@legal-aid/contracts/provinces';
import type { Dimension, Geography } from '#generated/graphql';
import type { CellQuestion, GroupKeys, Key } from '#mirror/figures';
import { placeOn, placesOf } from '#queries/geography';
import { editionOn } from '#rules/editions';
import { groupColumnsOf } from '#rules/groupColumn';
import { practitionerClasses } from '#rules/practitionerClass';
import { leavesOf } from '#rules/sheetRows';

/** A way to tell cases apart: what the mirror groups by, and the values that people know it by. */
export interface DimensionRule {
  readonly key: Key;
  readonly codeOf: (group: Partial<GroupKeys>, geography: Geography) => string;
  /** Vietnamese. */
  readonly labelOf: (code: string) => string;
  /** The cases of a value. */
  readonly narrow: (code: string, geography: Geography) => Partial<CellQuestion>;
  /** The values in order; those that are not listed follow by their codes. */
  readonly order: (geography: Geography) => readonly string[];
}

const unknown = 'Không rõ';
const codesOf = (rows: readonly { readonly code: string }[]) => (): readonly string[] => rows.map(({ code }) => code);
const nameOf = (rows: readonly { readonly code: string; readonly name: string }[], code: string): string =>
  rows.find((row) => row.code === code)?.name ?? unknown;

const sexes = [
  { code: 'FEMALE', name: 'Nữ', sex: 'FEMALE' },
  { code: 'MALE', name: 'Nam', sex: 'MALE' },
  // Of cases whose facts were written before the sex of who is aided was told.
  { code: 'UNKNOWN', name: unknown, sex: null },
] as const;

// Any day will do for a label: a successor's layout comes as a row of its own.
const groups = groupColumnsOf(editionOn('24/BTP/TGPL', '9999-12-31')).map(({ number, label }) => ({ code: String(number), name: label }));

/** Every dimension but the month, which is a question of days. */
export const dimensionRules: Readonly<Record<Exclude<Dimension, 'MONTH'>, DimensionRule>> = {
  ORGANIZATION: {
    key: 'organizationId',
    codeOf: ({ organizationId = '' }) => organizationId,
    labelOf: (code) => code,
    narrow: (code) => ({ organizationIds: [code] }),
    order: () => [],
  },
  PROVINCE: {
    key: 'provinceId',
    codeOf: ({ provinceId = '' }, geography) => (geography === 'CURRENT' ? currentProvinceId(provinceId) : provinceId),
    labelOf: (code) => provinceById(code)?.name ?? unknown,
    narrow: (code, geography) => ({ provinceIds: placeOn(geography, code).provinceIds }),
    order: (geography) => placesOf(geography).map(({ id }) => id),
  },
  FORM: {
    key: 'row',
    codeOf: ({ row }) => row?.split('.')[1] ?? '',
    labelOf: (code) => nameOf(aidForms, code),
    narrow: (code) => ({ rows: aidForms.filter((form) => form.code === code).flatMap((form) => leavesOf({ form: form.code })) }),
    order: codesOf(aidForms),
  },
  FIELD: {
    key: 'row',
    codeOf: ({ row }) => row?.split('.')[0] ?? '',
    labelOf: (code) => nameOf(legalFields, code),
    narrow: (code) => ({ rows: legalFields.filter((field) => field.code === code).flatMap((field) => leavesOf({ field: field.code })) }),
    order: codesOf(legalFields),
  },
  PRACTITIONER_KIND: {
    key: 'practitioner',
    codeOf: ({ practitioner }) => practitionerClasses.find(({ column }) => column === practitioner)?.code ?? '',
    labelOf: (code) => practitionerClasses.find((row) => row.code === code)?.label ?? unknown,
    narrow: (code) => ({ practitioners: practitionerClasses.filter((row) => row.code === code).map(({ column }) => column) }),
    order: codesOf(practitionerClasses),
  },
  GROUP: {
    key: 'group',
    codeOf: ({ group = 0 }) => String(group),
    labelOf: (code) => nameOf(groups, code),
    narrow: (code) => ({ groups: [Number(code)] }),
    order: codesOf(groups),
  },
  SEX: {
    key: 'sex',
    codeOf: ({ sex }) => sex ?? 'UNKNOWN',
    labelOf: (code) => nameOf(sexes, code),
    narrow: (code) => ({ sexes: sexes.filter((row) => row.code === code).map(({ sex }) => sex) }),
    order: codesOf(sexes),
  },
};
