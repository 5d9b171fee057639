import { aidForms, inForce, organizationKinds, type AidForm, type OrganizationKind } from '@legal-aid/contracts/codes';
import type { Temporal } from 'temporal-polyfill';
import type { FileNumber } from '#domain/case';

interface Register {
  readonly organizationId: string;
  readonly form: AidForm;
  readonly acceptedOn: Temporal.PlainDate;
}

/** The series that a file's number is taken from: organisation, register, form of aid and year. TT12.11.1. */
export const seriesOf = ({ organizationId, form, acceptedOn }: Register): string => `${organizationId}:cases:${form}:${acceptedOn.year}`;

/** What the numbers of an organisation's register begin with: TT, or CN with the number of the branch. TT12.11.1, NĐ144.5. */
export const registerPrefix = ({ kind, branchOrdinal }: { kind: OrganizationKind; branchOrdinal: number | null }, day: string): string => {
  const abbreviation = inForce(organizationKinds, kind, day)?.abbreviation;
  if (!abbreviation) throw new Error(`no abbreviation of ${kind} is in force on ${day}`);
  return `${abbreviation}${branchOrdinal ?? ''}`;
};

/** Writes a number as the circular's examples do: `TT.TV.01.2018`, `CN1.TGTT.01.2018`. TT12.11.1. */
export const fileNumber = (
  prefix: string,
  form: AidForm,
  { acceptedOn, sequence }: { acceptedOn: Temporal.PlainDate; sequence: number },
): FileNumber => {
  const day = acceptedOn.toString();
  const abbreviation = inForce(aidForms, form, day)?.abbreviation;
  if (!abbreviation) throw new Error(`no abbreviation of ${form} is in force on ${day}`);
  const { year } = acceptedOn;
  return { sequence, year, text: [prefix, abbreviation, String(sequence).padStart(2, '0'), year].join('.') };
};
