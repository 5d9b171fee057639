import { currentProvinceId } from '@legal-aid/contracts/provinces';
import type { Snapshot } from './events.ts';

/** An accepted case as a naive reader sees it. */
export interface Known extends Snapshot {
  readonly id: string;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

const within = (day: string | null, { from, to }: Period): boolean => day !== null && day >= from && day < to;
const isAccepted = ({ acceptedOn }: Known, { to }: Period): boolean => acceptedOn !== null && acceptedOn < to;
const stands = (known: Known, period: Period): boolean =>
  isAccepted(known, period) && (known.endedOn === null || known.endedOn >= period.from);

/** The class of who leads a case, read from the sheet's head case by case; null is none. */
export const classOf = ({ assignments: [lead] }: Known): string | null => {
  if (!lead) return null;
  const { kind, organizationKind } = lead;
  if (kind === 'LEGAL_AID_OFFICER' || kind === 'COLLABORATOR') return kind;
  if (kind !== 'LAWYER' && kind !== 'CONSULTANT') return null;
  if (organizationKind === 'CONTRACTED_ORGANIZATION') return `CONTRACTED_${kind}`;
  if (organizationKind === 'REGISTERED_ORGANIZATION') return `REGISTERED_${kind}`;
  return kind === 'LAWYER' ? 'CENTER_LAWYER' : null;
};

const columnsOfClass: Readonly<Record<string, readonly number[]>> = {
  ...{ LEGAL_AID_OFFICER: [5], CENTER_LAWYER: [6, 7], CONTRACTED_LAWYER: [6, 8], REGISTERED_LAWYER: [6, 9] },
  ...{ CONTRACTED_CONSULTANT: [10, 11], REGISTERED_CONSULTANT: [10, 12], COLLABORATOR: [13] },
};

/** The columns of form 25 that count a case, read anew. */
export const columnsOf25 = (known: Known, period: Period): readonly number[] => [
  ...(stands(known, period) ? [1, known.acceptedOn !== null && known.acceptedOn < period.from ? 2 : 3] : []),
  ...(isAccepted(known, period) && within(known.endedOn, period) ? [4, ...(columnsOfClass[classOf(known) ?? ''] ?? [])] : []),
];

const columnOfGround: Readonly<Record<string, number>> = {
  ...{ MERIT: 4, POOR: 5, ETHNIC_DIFFICULT: 6, CHILD: 8, ACCUSED_16_18: 9, ACCUSED_NEAR_POOR: 10, MARTYR_KIN: 11, AGENT_ORANGE: 12 },
  ...{ ELDERLY: 13, DISABLED: 14, VICTIM_16_18: 15, DOMESTIC_VIOLENCE: 16, TRAFFICKING: 17, TRAFFICKING_OLD: 17, HIV: 18 },
};

/** The column of form 24 for the grounds of a case, read anew. */
export const groupOf = ({ grounds }: Known): number =>
  grounds.includes('POOR') && grounds.includes('ETHNIC_DIFFICULT') ? 7 : (columnOfGround[grounds[0] ?? ''] ?? 0);

/** The columns of form 24 that count the person of a case, read anew. */
export const columnsOf24 = (known: Known, period: Period): readonly number[] =>
  known.acceptedOn !== null && within(known.endedOn, period) ? [1, known.sex === 'MALE' ? 2 : 3, groupOf(known)] : [];

/** Whether a row of either sheet is a case's. */
export const isOfRow = ({ field, form }: Known, row: string): boolean => ['TOTAL', field, `${field}.${form}`, `FORM.${form}`].includes(row);

/** Where a case stands on a map. */
export const placeOf = ({ provinceId }: Known, geography: string): string | null =>
  provinceId === null || geography === 'AS_REPORTED' ? provinceId : currentProvinceId(provinceId);

/** Whether a measure counts a case, read anew. */
export const isMeasured = (known: Known, measure: string, period: Period): boolean => {
  if (known.acceptedOn === null) return false;
  if (measure === 'ACCEPTED') return within(known.acceptedOn, period);
  if (measure === 'ENDED') return within(known.endedOn, period);
  return known.acceptedOn < period.to && (known.endedOn === null || known.endedOn >= period.to);
};
