import { isInForce, type Dated } from '#codes';
import * as lists from '#generated/codes';

/** One version of a province (tỉnh, thành phố trực thuộc trung ương): what its code and name meant between two days. */
export interface Province extends Dated {
  /** Of the version, not of the place: `vn63-15` is Yên Bái, `vn34-15` is Lào Cai. */
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly successorId: string | null;
}

/** Every version, the older ones first. */
export const provinces: readonly Province[] = lists.provinces;

const byId = new Map(provinces.map((province) => [province.id, province]));

export const provinceById = (id: string): Province | undefined => byId.get(id);

/** The provinces in force on a day written 2025-07-01. */
export const provincesOn = (day: string): readonly Province[] => provinces.filter((province) => isInForce(province, day));

/** The version that a province's territory belongs to today: follows its successors to the last. */
export const currentProvinceId = (id: string): string => {
  const successor = byId.get(id)?.successorId;
  return successor ? currentProvinceId(successor) : id;
};

/** The version that a province's territory belongs to on a day written 2025-07-01: a merger that is to come changes nothing yet. */
export const provinceIdOn = (id: string, day: string): string => {
  const { validTo, successorId } = byId.get(id) ?? {};
  return successorId && validTo && validTo <= day ? provinceIdOn(successorId, day) : id;
};

/** The versions whose territory lies on a day in the same province as a version's, itself among them. */
export const provinceIdsOf = (id: string, day: string): readonly string[] => {
  const place = provinceIdOn(id, day);
  return provinces.map((province) => province.id).filter((other) => provinceIdOn(other, day) === place);
};

/** The versions that were merged into this one. */
export const predecessorsOf = (id: string): readonly Province[] => provinces.filter(({ successorId }) => successorId === id);
