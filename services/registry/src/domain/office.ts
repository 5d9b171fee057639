import { seatOn } from '#domain/lineage';
import { isActiveOn, type Organization } from '#domain/organization';

/**
 * How far a role reaches in the register: the nation; the province of a department; a centre with its branches; oneself.
 * TT12.11a.1–3, TT12.11a.5b.
 */
export type Relation = 'NATION' | 'PROVINCE' | 'CENTER' | 'SELF';

/** Who acts, how far he reaches, and for which organisation, on a day. */
export interface Office {
  readonly subject: string;
  readonly relation: Relation;
  readonly organization: Organization | null;
  readonly today: string;
}

/** The province that a department answers for today; null: its day is over or has not come, or nobody here is one. LQ.41. */
export const provinceOf = ({ relation, organization, today }: Office): string | null =>
  relation === 'PROVINCE' && organization?.kind === 'JUSTICE_DEPARTMENT' && isActiveOn(organization, today)
    ? seatOn(organization.provinceId, today)
    : null;

/** The centre that its head acts for today, or null: of branches and participating organisations nobody gives accounts. TT12.11a.3–4. */
export const centerOf = ({ relation, organization, today }: Office): Organization | null =>
  relation === 'CENTER' && organization?.kind === 'STATE_CENTER' && isActiveOn(organization, today) ? organization : null;
