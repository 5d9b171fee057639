import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#infra/system/config';

interface Province {
  readonly id: string;
  readonly code: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly successorId: string | null;
}

/** Every version, read from the code list itself, because the services' reading of it is under proof. */
export const provinces: readonly Province[] = (
  JSON.parse(readFileSync(join(root, 'schemas', 'codes', 'provinces.json'), 'utf8')) as { rows: Province[] }
).rows;

const byId = new Map(provinces.map((province) => [province.id, province]));

/** Where the territory of a version lies today. */
export const todayOf = (id: string): string => {
  for (let province = byId.get(id); ; province = byId.get(province.successorId)) {
    if (!province) throw new Error(`no province ${id}`);
    if (province.successorId === null) return province.id;
  }
};

/** The codes that name one place in the list of 63 and another in the list of 34. */
export const changedCodes: ReadonlySet<string> = new Set(['15', '24', '44', '52', '80', '82', '91']);

/** Versions that bear such a code. */
export const changedProvinces = provinces.filter(({ code }) => changedCodes.has(code));
