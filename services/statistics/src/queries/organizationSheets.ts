import DataLoader from 'dataloader';
import type { createSheet, SheetAnswer } from '#queries/sheets';
import type { Period } from '#rules/day';
import type { SheetRule } from '#rules/sheetRule';

export interface OrganizationSheetPorts {
  /** Questions that it asks at once are counted at once. */
  readonly sheet: ReturnType<typeof createSheet>;
  readonly withPredecessors: (organizationId: string) => Promise<readonly string[]>;
}

interface Key {
  readonly rule: SheetRule;
  readonly organizationId: string;
  readonly period: Period;
}

/** An organisation's own sheet, with the cases of those merged into it. LQ.16.3. */
export const createOrganizationSheet = ({ sheet, withPredecessors }: OrganizationSheetPorts) => {
  // First whose cases they are, of all; then all sheets at once.
  const loader = new DataLoader<Key, SheetAnswer>(
    async (keys) => {
      const own = await Promise.all(keys.map(({ organizationId }) => withPredecessors(organizationId)));
      const asked = keys.map(({ rule, period }, index) =>
        sheet(rule, { period, geography: 'AS_REPORTED', by: 'NATION', organizationIds: own[index] ?? [] }),
      );
      return (await Promise.allSettled(asked)).map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as Error)));
    },
    { cache: false },
  );
  return (rule: SheetRule, organizationId: string, period: Period): Promise<SheetAnswer> => loader.load({ rule, organizationId, period });
};
