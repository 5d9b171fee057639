import { isInForce } from '@legal-aid/contracts/codes';
import { predecessorsOf, provinceById } from '@legal-aid/contracts/provinces';

/** A version of a province and every version that leads to it: whose seat is in one of them has it in that province's territory. */
export const lineageOf = (provinceId: string): readonly string[] => [
  provinceId,
  ...predecessorsOf(provinceId).flatMap(({ id }) => lineageOf(id)),
];

/**
 * The version of a province that whoever had the old one's seat has on a day: where several became one, nobody of the old ones
 * has the new one, whatever the register still says of him.
 */
export const seatOn = (provinceId: string, day: string): string | null => {
  const province = provinceById(provinceId);
  if (!province) return null;
  if (isInForce(province, day)) return provinceId;
  const { successorId } = province;
  return successorId && predecessorsOf(successorId).length === 1 ? seatOn(successorId, day) : null;
};
