import type { StatutoryForm } from '@legal-aid/contracts/codes';
import { BadInput } from '@legal-aid/service-kit/errors';
import type { Period } from '#rules/day';
import { editionFor, editionsOf, type SheetCode } from '#rules/editions';

/** @throws {BadInput} when the period has no day. */
export const demandDays = (period: Period): void => {
  if (period.from >= period.to)
    throw new BadInput(
      'period.to',
      'Ngày kết thúc phải sau ngày bắt đầu (ngày kết thúc không tính)',
      '`to` must be after `from`; `to` itself does not count',
    );
};

/**
 * The edition of a sheet that a period is counted by.
 * @throws {BadInput} when the period has no day, or ends before the sheet's first.
 */
export const demandEdition = (code: SheetCode, period: Period): StatutoryForm => {
  demandDays(period);
  const edition = editionFor(code, period);
  if (edition) return edition;
  const firstDay = editionsOf(code)[0]?.validFrom ?? '';
  throw new BadInput(
    'period.to',
    `Biểu ${code} chỉ có từ ngày ${firstDay}; hãy chọn ngày kết thúc muộn hơn`,
    `Form ${code} exists from ${firstDay} on; choose a later \`to\``,
  );
};
