import type { StatutoryForm } from '@legal-aid/contracts/codes';
import { BadInput } from '@legal-aid/service-kit/errors';
import { firstDayOfForm25, form25For, type Period } from '#rules/form25';

/**
 * The edition of form 25 that a period is counted by.
 * @throws {BadInput} when the period has no day, or ends before the form's first.
 */
export const editionFor = (period: Period): StatutoryForm => {
  if (period.from >= period.to)
    throw new BadInput(
      'period.to',
      'Ngày kết thúc phải sau ngày bắt đầu (ngày kết thúc không tính)',
      '`to` must be after `from`; `to` itself does not count',
    );
  const edition = form25For(period);
  if (!edition)
    throw new BadInput(
      'period.to',
      `Biểu 25/BTP/TGPL chỉ có từ ngày ${firstDayOfForm25}; hãy chọn ngày kết thúc muộn hơn`,
      `Form 25 exists from ${firstDayOfForm25} on; choose a later \`to\``,
    );
  return edition;
};
