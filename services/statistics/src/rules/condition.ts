import type { CountedCase, Sex } from '#rules/countedCase';
import type { Days } from '#rules/day';
import type { PractitionerColumn } from '#rules/practitionerClass';

/** What a figure asks of a case; null asks nothing. */
export interface Condition {
  readonly accepted: Days | null;
  /** Without an `until`, cases that go on are meant too. */
  readonly ended: Days | null;
  readonly practitioners: readonly PractitionerColumn[] | null;
  /** Columns of form 24. */
  readonly groups: readonly number[] | null;
  /** Null among them is unknown. */
  readonly sexes: readonly (Sex | null)[] | null;
}

/** Asks nothing. */
export const anyCase: Condition = { accepted: null, ended: null, practitioners: null, groups: null, sexes: null };

/** Whether a figure counts a case; the mirror asks the same of its columns. */
export const meets = ({ acceptedDay, endedDay, practitioner, group, sex }: CountedCase, asked: Condition): boolean =>
  isWithin(acceptedDay, asked.accepted) &&
  isWithin(endedDay ?? Infinity, asked.ended) &&
  (asked.practitioners?.includes(practitioner) ?? true) &&
  (asked.groups?.includes(group) ?? true) &&
  (asked.sexes?.includes(sex) ?? true);

const isWithin = (day: number, days: Days | null): boolean =>
  days === null || (day >= (days.since ?? -Infinity) && (days.until === null || day < days.until));
