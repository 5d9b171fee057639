import type { Actor } from '@legal-aid/service-kit/actor';
import { mayEver } from '#policy';
import type { createSheet, SheetAnswer } from '#queries/sheets';
import type { Period } from '#rules/day';
import type { SheetRule } from '#rules/sheetRule';

export interface OrganizationSheetPorts {
  readonly sheet: ReturnType<typeof createSheet>;
  readonly actor: Actor;
  readonly withPredecessors: (organizationId: string) => Promise<readonly string[]>;
}

/** An organisation's own sheet, with the cases of those merged into it. Null for who may not see figures. LQ.16.3. */
export const createOrganizationSheet =
  ({ sheet, actor, withPredecessors }: OrganizationSheetPorts) =>
  async (rule: SheetRule, organizationId: string, period: Period): Promise<SheetAnswer | null> => {
    if (!mayEver('readFigures', actor)) return null;
    const organizationIds = await withPredecessors(organizationId);
    return sheet(rule, { period, geography: 'AS_REPORTED', by: 'NATION', organizationIds });
  };
