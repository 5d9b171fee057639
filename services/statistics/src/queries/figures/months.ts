import { BadInput } from '@legal-aid/service-kit/errors';
import type { Period } from '#rules/day';

/** A month as far as it lies in the period that is asked for. */
export interface Month extends Period {
  /** Written 2025-07. */
  readonly code: string;
}

// Each month is counted by itself in one pass over the facts.
const mostMonths = 120;

/** The months of a period, the first and the last cut to it. @throws {BadInput} when there are too many */
export const monthsOf = ({ from, to }: Period): readonly Month[] => {
  const count = monthNumber(to) - monthNumber(from) + (to.endsWith('-01') ? 0 : 1);
  if (count > mostMonths)
    throw new BadInput(
      'period',
      `Phân tổ theo tháng tối đa ${mostMonths} tháng; hãy chọn kỳ ngắn hơn hoặc bỏ MONTH`,
      `By MONTH at most ${mostMonths} months; choose a shorter period, or leave MONTH out`,
    );
  return Array.from({ length: count }, (_, index) => {
    const [first, next] = [firstDayOf(monthNumber(from) + index), firstDayOf(monthNumber(from) + index + 1)];
    return { code: first.slice(0, 7), from: first < from ? from : first, to: next > to ? to : next };
  });
};

const monthNumber = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstDayOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
