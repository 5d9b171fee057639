import { provinces } from '@legal-aid/contracts/provinces';
import type { CellQuestion, GroupKeys, Key } from '#mirror/figures';
import type { CountedCase, Sex } from '#rules/countedCase';
import type { PractitionerColumn } from '#rules/practitionerClass';
import { leafCodes } from '#rules/sheetRows';

// Places in the lists of this process: the mirror is filled anew at every start, so they need not outlive it.
const provinceIndexes = new Map(provinces.map(({ id }, index) => [id, index]));
const leafIndexes = new Map<string, number>(leafCodes.map((code, index) => [code, index]));
const sexes: readonly (Sex | null)[] = [null, 'FEMALE', 'MALE'];

/** The columns of the mirror that small integers fill, which group several times faster than texts. */
export type CodeColumn = 'province' | 'organization' | 'leaf' | 'practitioner' | 'group_column' | 'sex';

/** Turns what figures speak of into the mirror's integers and back. */
export interface Codes {
  /** @throws when a code is not in the lists of this version */
  readonly encode: (organizationId: string, provinceId: string, counted: CountedCase) => Readonly<Record<CodeColumn, number>>;
  /** What a question leaves of each column that it narrows; empty where no case can be. */
  readonly narrow: (question: CellQuestion) => ReadonlyMap<CodeColumn, readonly number[]>;
  readonly organizations: (ids: readonly string[]) => readonly number[];
  readonly decode: { readonly [Of in Key]: (code: number) => GroupKeys[Of] };
}

/** The column that a key groups by. */
export const columnOf: Readonly<Record<Key, CodeColumn>> = {
  ...{ provinceId: 'province', organizationId: 'organization', row: 'leaf' },
  ...{ practitioner: 'practitioner', group: 'group_column', sex: 'sex' },
};

/** The codes of one mirror; it numbers organisations as they come. */
export const createCodes = (): Codes => {
  const ids: string[] = [];
  const indexes = new Map<string, number>();
  const organizationIndex = (id: string): number => {
    const index = indexes.get(id) ?? ids.push(id) - 1;
    indexes.set(id, index);
    return index;
  };
  const organizations = (wanted: readonly string[]) => wanted.flatMap((id) => indexes.get(id) ?? []);
  return {
    encode: (organizationId, provinceId, { row, practitioner, group, sex }) => ({
      province: known(provinceIndexes.get(provinceId), 'a province'),
      organization: organizationIndex(organizationId),
      leaf: known(leafIndexes.get(row), 'a row'),
      practitioner,
      group_column: group,
      sex: sexes.indexOf(sex),
    }),
    narrow: (question) => narrowed(question, organizations),
    organizations,
    decode: {
      provinceId: (code) => known(provinces[code]?.id, 'a province'),
      organizationId: (code) => known(ids[code], 'an organisation'),
      row: (code) => known(leafCodes[code], 'a row'),
      practitioner: (code) => code as PractitionerColumn,
      group: (code) => code,
      sex: (code) => sexes[code] ?? null,
    },
  };
};

const known = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`${what} is not in the code lists of this version`);
  return found;
};

const narrowed = (
  { provinceIds, organizationIds, rows, practitioners, groups, sexes: wanted }: CellQuestion,
  organizations: Codes['organizations'],
): ReadonlyMap<CodeColumn, readonly number[]> => {
  const columns: readonly (readonly [CodeColumn, readonly number[] | null])[] = [
    ['province', provinceIds?.flatMap((id) => provinceIndexes.get(id) ?? []) ?? null],
    ['organization', organizationIds && organizations(organizationIds)],
    ['leaf', rows?.flatMap((row) => leafIndexes.get(row) ?? []) ?? null],
    ['practitioner', practitioners],
    ['group_column', groups],
    ['sex', wanted?.map((sex) => sexes.indexOf(sex)) ?? null],
  ];
  return new Map(columns.flatMap(([column, codes]) => (codes === null ? [] : [[column, [...new Set(codes)]]])));
};
