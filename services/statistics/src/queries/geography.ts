import { currentProvinceId, provinceById, provinces } from '@legal-aid/contracts/provinces';
import { BadInput } from '@legal-aid/service-kit/errors';
import type { Geography } from '#generated/graphql';

/** A province of a map, with the versions whose cases belong to it there. */
export interface Place {
  readonly id: string;
  readonly provinceIds: readonly string[];
}

const reported: readonly Place[] = provinces.map(({ id }) => ({ id, provinceIds: [id] }));
const current: readonly Place[] = [...Map.groupBy(provinces, ({ id }) => currentProvinceId(id))].map(([id, versions]) => ({
  id,
  provinceIds: versions.map((version) => version.id),
}));

/** The places of a map: every case belongs to exactly one, so that their sum is the nation. */
export const placesOf = (geography: Geography): readonly Place[] => (geography === 'CURRENT' ? current : reported);

/** @throws {BadInput} with the field that it came in when the map has no such place. */
export const placeOn = (geography: Geography, id: string, field = 'provinceId'): Place => {
  const place = placesOf(geography).find((candidate) => candidate.id === id);
  if (place) return place;
  if (provinceById(id))
    throw new BadInput(
      field,
      'Tỉnh này không còn trên bản đồ hiện nay; hãy chọn tỉnh kế thừa, hoặc geography AS_REPORTED',
      'This province is not on the current map; choose its successor, or geography AS_REPORTED',
    );
  throw new BadInput(field, 'Không có tỉnh này; xem danh sách provinces', 'No such province; see provinces');
};
