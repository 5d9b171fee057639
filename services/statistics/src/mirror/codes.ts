import { provinces } from '@legal-aid/contracts/provinces';
import { leafCodes, type LeafCode } from '#rules/form25Rows';

// Places in the lists of this process: the mirror is filled anew at every start, so they need not outlive it.
const provinceIndexes = new Map(provinces.map(({ id }, index) => [id, index]));
const leafIndexes = new Map<string, number>(leafCodes.map((code, index) => [code, index]));

const known = (index: number | undefined, what: string): number => {
  if (index === undefined) throw new Error(`${what} is not in the code lists of this version`);
  return index;
};

/** Codes as small integers, which group several times faster than texts. @throws when a code is unknown */
export const provinceIndex = (id: string): number => known(provinceIndexes.get(id), 'a province');
export const leafIndex = (code: LeafCode): number => known(leafIndexes.get(code), 'a row of form 25');

export const provinceIdAt = (index: number): string | null => provinces[index]?.id ?? null;
export const leafAt = (index: number): LeafCode => {
  const code = leafCodes[index];
  if (code === undefined) throw new Error('the mirror holds a row that is none');
  return code;
};
