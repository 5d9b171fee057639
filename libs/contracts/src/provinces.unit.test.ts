import { describe, expect, it } from 'vitest';
import { currentProvinceId, predecessorsOf, provinceById, provinceIdOn, provinceIdsOf, provinces, provincesOn } from '#provinces';

const before = provincesOn('2025-06-30');
const after = provincesOn('2025-07-01');

// Hóa and Hoá are one name, spelt in two ways.
const letters = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '');

describe('provinces', () => {
  it('are 63 until 30/06/2025 and 34 since', () => {
    expect([before.length, after.length, provincesOn('2026-11-01').length]).toEqual([63, 34, 34]);
    expect(provinces).toHaveLength(97);
  });

  it('are each one version on a day: no code twice, no id twice', () => {
    for (const list of [before, after]) expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    expect(new Set(provinces.map(({ id }) => id)).size).toBe(97);
  });

  it('of the 63 all went over into the 34, every one of which has what it was made of', () => {
    expect(before.every(({ successorId }) => after.some(({ id }) => id === successorId))).toBe(true);
    const made = after.map(({ id }) => predecessorsOf(id));
    expect(made.every((parts) => parts.length > 0)).toBe(true);
    expect(made.flat()).toHaveLength(63);
    expect(made.filter((parts) => parts.length === 1)).toHaveLength(11);
  });

  it('share seven codes that changed their meaning', () => {
    const changed = after.filter(({ code, name }) => before.some((old) => old.code === code && letters(old.name) !== letters(name)));
    expect(changed.map(({ code }) => code).toSorted()).toEqual(['15', '24', '44', '52', '80', '82', '91']);
  });

  it('of today are their own successors; Yên Bái and Lào Cai are Lào Cai', () => {
    expect(after.every(({ id }) => currentProvinceId(id) === id)).toBe(true);
    expect([currentProvinceId('vn63-15'), currentProvinceId('vn63-10')]).toEqual(['vn34-15', 'vn34-15']);
    expect(predecessorsOf('vn34-15').map(({ name }) => name)).toEqual(['Lào Cai', 'Yên Bái']);
    expect([provinceById('vn63-15')?.name, provinceById('vn34-15')?.name]).toEqual(['Yên Bái', 'Lào Cai']);
  });

  it('that nobody knows are undefined', () => {
    expect([provinceById('vn34-99'), provinceById('__proto__'), provinceById('')]).toEqual([undefined, undefined, undefined]);
  });

  it('belong together on a day as their territories do: apart before the merger, with the new one from its day on', () => {
    expect([provinceIdOn('vn63-10', '2025-06-30'), provinceIdOn('vn63-10', '2025-07-01')]).toEqual(['vn63-10', 'vn34-15']);
    expect(provinceIdsOf('vn63-10', '2025-06-30')).toEqual(['vn63-10']);
    expect([...provinceIdsOf('vn63-10', '2025-07-01')].toSorted()).toEqual(['vn34-15', 'vn63-10', 'vn63-15']);
  });
});
