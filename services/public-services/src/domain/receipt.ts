import type { Temporal } from 'temporal-polyfill';

/** That an application arrived (giấy biên nhận): its number in the organisation's book, and the code to follow it by. */
export interface Receipt {
  readonly sequence: number;
  readonly year: number;
  /** As it is written, such as `BN.01.2026`. */
  readonly text: string;
  readonly trackingCode: string;
}

interface Entry {
  readonly organizationId: string;
  readonly filedOn: Temporal.PlainDate;
}

/** The series that a receipt's number is taken from: organisation, book and year. */
export const seriesOf = ({ organizationId, filedOn }: Entry): string => `${organizationId}:receipts:${filedOn.year}`;

/** The receipt of the application that took this number: `BN.01.2026`, numbered as file numbers are. TT12.11.1. */
export const receiptOf = (
  { filedOn, trackingCode }: { readonly filedOn: Temporal.PlainDate; readonly trackingCode: string },
  sequence: number,
): Receipt => {
  const { year } = filedOn;
  return { sequence, year, text: ['BN', String(sequence).padStart(2, '0'), year].join('.'), trackingCode };
};
