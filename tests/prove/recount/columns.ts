import type { Life } from './lives.ts';

/** Column of form 24 for each ground of LQ.7, as the sheet prints them. TT 03/2019/TT-BTP, biểu 24, columns 4 to 18. */
const columnOfGround: Readonly<Record<string, number>> = {
  MERIT: 4,
  POOR: 5,
  ETHNIC_DIFFICULT: 6,
  CHILD: 8,
  ACCUSED_16_18: 9,
  ACCUSED_NEAR_POOR: 10,
  MARTYR_KIN: 11,
  AGENT_ORANGE: 12,
  ELDERLY: 13,
  DISABLED: 14,
  VICTIM_16_18: 15,
  DOMESTIC_VIOLENCE: 16,
  TRAFFICKING: 17,
  TRAFFICKING_OLD: 17,
  HIV: 18,
};
const poorAndEthnic = 7;

/** The one column of form 24 that counts a person's grounds; 0 is none. */
export const groupOf = ({ grounds }: Pick<Life, 'grounds'>): number =>
  grounds.includes('POOR') && grounds.includes('ETHNIC_DIFFICULT') ? poorAndEthnic : (columnOfGround[grounds[0] ?? ''] ?? 0);

/** The class of who leads a case, as `figures` name it. */
export type PractitionerClass = keyof typeof columnsOfClass;

/** Columns of form 25 in which a class ends cases: its own, and the sum that it belongs to. TT 03/2019/TT-BTP, biểu 25. */
export const columnsOfClass = {
  LEGAL_AID_OFFICER: [5],
  CENTER_LAWYER: [6, 7],
  CONTRACTED_LAWYER: [6, 8],
  REGISTERED_LAWYER: [6, 9],
  CONTRACTED_CONSULTANT: [10, 11],
  REGISTERED_CONSULTANT: [10, 12],
  COLLABORATOR: [13],
  UNASSIGNED: [],
} as const;

/** A practitioner works for the organisation that holds the case (LQ.17.1); a branch is part of its centre (LQ.11). */
export const classOf = ({ lead, organizationKind }: Pick<Life, 'lead' | 'organizationKind'>): PractitionerClass => {
  const employer = organizationKind.replace('_ORGANIZATION', '');
  const isParticipating = employer === 'CONTRACTED' || employer === 'REGISTERED';
  if (lead === 'LEGAL_AID_OFFICER' || lead === 'COLLABORATOR') return lead;
  if (lead === 'LAWYER') return isParticipating ? `${employer}_LAWYER` : 'CENTER_LAWYER';
  return lead === 'CONSULTANT' && isParticipating ? `${employer}_CONSULTANT` : 'UNASSIGNED';
};
