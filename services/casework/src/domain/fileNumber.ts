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

/** Writes a number as the circular's examples do: `TT.TV.01.2018`. TT12.11.1. */
export const fileNumber = (
  kind: OrganizationKind,
  form: AidForm,
  { acceptedOn, sequence }: { acceptedOn: Temporal.PlainDate; sequence: number },
): FileNumber => {
  const day = acceptedOn.toString();
  const parts = [inForce(organizationKinds, kind, day)?.abbreviation, inForce(aidForms, form, day)?.abbreviation];
  if (parts.includes(undefined)) throw new Error(`no abbreviation of ${kind} or ${form} is in force on ${day}`);
  const { year } = acceptedOn;
  return { sequence, year, text: [...parts, String(sequence).padStart(2, '0'), year].join('.') };
};
