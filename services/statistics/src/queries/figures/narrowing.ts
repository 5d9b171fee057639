import { BadInput } from '@legal-aid/service-kit/errors';
import { everyCase, type CellQuestion } from '#mirror/figures';
import { placeOn } from '#queries/geography';
import type { FiguresQuestion } from '#queries/figures/question';
import { dayNumber, dayWritten } from '#rules/day';
import { editionOn } from '#rules/editions';
import { groupColumnsOf } from '#rules/groupColumn';
import { practitionerClasses, type PractitionerClass, type PractitionerColumn } from '#rules/practitionerClass';
import { leavesOf } from '#rules/sheetRows';

/** A question narrowed by another: what is asked of both. */
export const narrowedBy = (question: CellQuestion, by: Partial<CellQuestion>): CellQuestion => ({
  ...question,
  provinceIds: both(question.provinceIds, by.provinceIds),
  organizationIds: both(question.organizationIds, by.organizationIds),
  rows: both(question.rows, by.rows),
  practitioners: both(question.practitioners, by.practitioners),
  groups: both(question.groups, by.groups),
  sexes: both(question.sexes, by.sexes),
});

const both = <T>(left: readonly T[] | null, right: readonly T[] | null | undefined): readonly T[] | null =>
  left === null || right == null ? (left ?? right ?? null) : left.filter((each) => right.includes(each));

/** The column of form 25 for a class of practitioners. */
export const columnOfClass = (code: PractitionerClass): PractitionerColumn =>
  practitionerClasses.find((row) => row.code === code)?.column ?? 0;

/** What a filter leaves of all cases. @throws {BadInput} */
export const whereOf = ({ where, geography, period }: Pick<FiguresQuestion, 'where' | 'geography' | 'period'>): CellQuestion => {
  const { organizationId, provinceId, form, field, practitionerKind, groupColumn, sex } = where ?? {};
  if (groupColumn != null) demandGroupColumn(groupColumn, dayWritten(dayNumber(period.to) - 1));
  return {
    ...everyCase,
    organizationIds: organizationId == null ? null : [organizationId],
    provinceIds: provinceId == null ? null : placeOn(geography, provinceId, 'where.provinceId').provinceIds,
    rows: form == null && field == null ? null : leavesOf({ ...(form != null && { form }), ...(field != null && { field }) }),
    practitioners: practitionerKind == null ? null : [columnOfClass(practitionerKind)],
    groups: groupColumn == null ? null : [groupColumn],
    sexes: sex == null ? null : [sex],
  };
};

const demandGroupColumn = (asked: number, day: string): void => {
  const numbers = groupColumnsOf(editionOn('24/BTP/TGPL', day)).map(({ number }) => number);
  if (numbers.includes(asked)) return;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  throw new BadInput(
    'where.groupColumn',
    `Cột đối tượng của biểu 24 là từ ${first} đến ${last}`,
    `The columns of form 24 that count grounds are ${first} to ${last}`,
  );
};
