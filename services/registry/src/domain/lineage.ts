import { predecessorsOf } from '@legal-aid/contracts/provinces';

/** A version of a province and every version that leads to it: whose seat is in one of them has it in that province's territory. */
export const lineageOf = (provinceId: string): readonly string[] => [
  provinceId,
  ...predecessorsOf(provinceId).flatMap(({ id }) => lineageOf(id)),
];
