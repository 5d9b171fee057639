import type { createAsking } from './support.ts';
import { mergerDay, nation, placeNames, type PlaceName } from './nation.ts';

/** Registers the nation of the tests and its mergers by commands; the ids by the places' names. */
export const givenNation = async ({ send }: ReturnType<typeof createAsking>): Promise<Readonly<Record<PlaceName, string>>> => {
  const ids = new Map<string, string>();
  for (const name of placeNames) {
    const { kind, provinceId, parentId, branchOrdinal, nature, activeFrom } = nation[name];
    const input = { kind, provinceId, branchOrdinal, nature, activeFrom, name, parentId: parentId && ids.get(parentId) };
    ids.set(name, (await send('registerOrganization', input)).organization.id as string);
  }
  const idOf = (name: string): string => ids.get(name) ?? '';
  for (const name of placeNames) {
    const organization = nation[name];
    if (organization.status !== 'MERGED') continue;
    const input = { organizationId: idOf(name), successorId: idOf(organization.successorId), mergedOn: mergerDay, expectedVersion: 1 };
    await send('mergeOrganization', input);
  }
  return Object.fromEntries(ids) as Readonly<Record<PlaceName, string>>;
};
