import type { AidForm, GroundCode, LegalField } from '@legal-aid/contracts/codes';
import { dayNumber } from '#rules/day';
import { groupColumnOf } from '#rules/groupColumn';
import { practitionerColumnOf, type Assignment, type PractitionerColumn } from '#rules/practitionerClass';
import { leafOf, type LeafCode } from '#rules/sheetRows';

export type Sex = 'FEMALE' | 'MALE';

/** What the rules look at of a case. */
export interface CountableCase {
  readonly field: LegalField;
  readonly form: AidForm;
  /** The legal day of acceptance, written 2025-07-01; null while it was not accepted. LQ.30. */
  readonly acceptedOn: string | null;
  /** The legal day of its end, however it ended; null while it goes on. TT12.10. */
  readonly endedOn: string | null;
  readonly sex: Sex | null;
  /** The verified grounds of LQ.7, the reporting ground first. */
  readonly grounds: readonly GroundCode[];
  /** Who works on it, the leading practitioner first. */
  readonly assignments: readonly Assignment[];
}

/** Where a case stands on the sheets, whatever the period: what figures group by. */
export interface CountedCase {
  readonly row: LeafCode;
  /** Days since 1970-01-01. */
  readonly acceptedDay: number;
  /** Days since 1970-01-01; null while it goes on. */
  readonly endedDay: number | null;
  /** The column of form 25 for who leads it. */
  readonly practitioner: PractitionerColumn;
  /** The column of form 24 for the grounds of who is aided; 0 is none. */
  readonly group: number;
  readonly sex: Sex | null;
}

/**
 * Sheets count accepted cases (vụ việc), each in the row of its field and form of aid, by who leads it at its end or until
 * then, and by the grounds as the edition of its last known day puts them. Null: not a case yet. LQ.30.
 */
export const classify = ({ field, form, acceptedOn, endedOn, sex, grounds, assignments }: CountableCase): CountedCase | null =>
  acceptedOn === null
    ? null
    : {
        row: leafOf(field, form),
        acceptedDay: dayNumber(acceptedOn),
        endedDay: endedOn === null ? null : dayNumber(endedOn),
        practitioner: practitionerColumnOf(assignments[0]),
        group: groupColumnOf(grounds, endedOn ?? acceptedOn),
        sex,
      };
