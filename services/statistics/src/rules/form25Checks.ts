import { compareColumns, judge, sumOf, type CheckedLine, type Compared, type SheetCheck } from '#rules/equations';

const nobody = 'vụ việc kết thúc khi chưa cử người thực hiện chỉ tính ở cột (4) vì biểu không có cột riêng';

/** What sheet 25 must obey by itself and beside the period before it. TT 03/2019/TT-BTP, biểu 25; LQ.17, LQ.24. */
export const checkForm25 = (lines: readonly CheckedLine[], earlier: readonly CheckedLine[]): readonly SheetCheck[] => [
  judge({ code: 'C25-1', label: '(1) = (2) + (3)' }, compareColumns(lines, [1], [2, 3])),
  judge({ code: 'C25-2', label: `(4) = (5) + (6) + (10) + (13); ${nobody}` }, compareColumns(lines, [4], [5, 6, 10, 13])),
  judge({ code: 'C25-3', label: '(6) = (7) + (8) + (9)' }, compareColumns(lines, [6], [7, 8, 9])),
  judge({ code: 'C25-4', label: '(10) = (11) + (12)' }, compareColumns(lines, [10], [11, 12])),
  judge({ code: 'C25-5', label: '(4) ≤ (1)' }, compareColumns(lines, [4], [1]), (ended, all) => ended <= all),
  judge({ code: 'C25-6', label: '(2) = (1) − (4) của kỳ liền trước có cùng độ dài' }, compareWithEarlier(lines, earlier)),
  judge(
    { code: 'C25-7', label: 'Tham gia tố tụng, đại diện ngoài tố tụng: (10) = (13) = 0' },
    compareColumns(lines.filter(isBeyondAdvice), [10, 13], []),
  ),
];

// Consultants and collaborators may only advise. LQ.17, LQ.24, LQ.31-33.
const isBeyondAdvice = ({ row }: CheckedLine): boolean => row.endsWith('.LITIGATION') || row.endsWith('.OUT_OF_COURT_REPRESENTATION');

/** A place without a case has no lines in one of the periods: its figures are 0 there. */
const compareWithEarlier = (lines: readonly CheckedLine[], earlier: readonly CheckedLine[]): readonly Compared[] => {
  const byKey = (all: readonly CheckedLine[]) => new Map(all.map((line) => [`${line.place}/${line.row}`, line]));
  const [now, before] = [byKey(lines), byKey(earlier)];
  return [...new Map([...before, ...now])].map(([key, line]) => {
    const carriedOut = before.get(key);
    const carriedIn = now.get(key);
    return {
      line,
      left: carriedIn ? sumOf(carriedIn, [2]) : 0,
      right: carriedOut ? sumOf(carriedOut, [1]) - sumOf(carriedOut, [4]) : 0,
    };
  });
};
