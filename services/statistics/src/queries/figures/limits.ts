import { BadInput } from '@legal-aid/service-kit/errors';
import type { Dimension } from '#generated/graphql';
import { isWithin, type Reach } from '#policy';
import type { FiguresQuestion } from '#queries/figures/question';
import type { Period } from '#rules/day';

const mostDimensions = 3;
const mostCells = 5_000;

/** @throws {BadInput} when there are too many dimensions, or one twice. */
export const demandDimensions = (by: readonly Dimension[]): void => {
  if (by.length > mostDimensions)
    throw new BadInput('by', `Tối đa ${mostDimensions} chiều phân tổ`, `At most ${mostDimensions} dimensions`);
  if (new Set(by).size < by.length) throw new BadInput('by', 'Mỗi chiều phân tổ chỉ nêu một lần', 'Name each dimension once');
};

/** A question that may ask by ground of LQ.7 or sex. */
export type GroundQuestion = Pick<FiguresQuestion, 'period' | 'by' | 'where'>;

const asksOfGround = ({ by, where }: Omit<GroundQuestion, 'period'>): boolean => by.includes('GROUP') || where?.groupColumn != null;
const asksOfSex = ({ by, where }: Omit<GroundQuestion, 'period'>): boolean => by.includes('SEX') || where?.sex != null;

/** Whether a question asks by ground or sex. */
export const asksOfPersons = (question: Omit<GroundQuestion, 'period'>): boolean => asksOfGround(question) || asksOfSex(question);

/**
 * Figures by ground or sex are told of many, lest they tell of one: of whole months, so that two periods never differ by some
 * days; and where they are not of an organisation whose grounds are known anyway, by nothing that form 24 does not tell
 * either: no single organisation, no class of practitioners, ground and sex not together. LQ.6.1c, LQ.8.4.
 * @throws {BadInput}
 */
export const demandMany = (question: GroundQuestion, reach: Reach): void => {
  if (reach.kind === 'NATION') return;
  demandWholeMonths(question.period);
  const { by, where } = question;
  if (where?.organizationId != null && isWithin(reach, where.organizationId) && !by.includes('ORGANIZATION')) return;
  if (by.includes('ORGANIZATION') || where?.organizationId != null)
    throw new BadInput(
      by.includes('ORGANIZATION') ? 'by' : 'where.organizationId',
      'Số liệu theo diện hoặc giới tính không chia theo từng tổ chức; hãy chia theo tỉnh',
      'Figures by ground or sex are not told of single organisations; split them by province',
    );
  if (by.includes('PRACTITIONER_KIND') || where?.practitionerKind != null)
    throw new BadInput(
      by.includes('PRACTITIONER_KIND') ? 'by' : 'where.practitionerKind',
      'Số liệu theo diện hoặc giới tính không chia theo loại người thực hiện; hãy bỏ chiều này',
      'Figures by ground or sex are not told by kind of practitioner; leave it out',
    );
  if (asksOfGround(question) && asksOfSex(question))
    throw new BadInput(
      by.includes('GROUP') || by.includes('SEX') ? 'by' : 'where',
      'Số liệu theo diện và theo giới tính chỉ xem riêng từng chiều; hãy bỏ một chiều',
      'Figures by ground and by sex are told apart only; leave one of them out',
    );
};

const demandWholeMonths = ({ from, to }: Period): void => {
  if (from.endsWith('-01') && to.endsWith('-01')) return;
  throw new BadInput(
    from.endsWith('-01') ? 'period.to' : 'period.from',
    'Số liệu theo diện hoặc giới tính cần kỳ gồm các tháng trọn vẹn: từ ngày 01 đến ngày 01 (ngày kết thúc không tính)',
    'Figures by ground or sex need a period of whole months: from a first day to a first day, which does not count',
  );
};

/** @throws {BadInput} when an answer would have too many cells, those of 0 that a series draws too. */
export const demandRoom = (cells: number): void => {
  if (cells > mostCells)
    throw new BadInput(
      'by',
      `Câu hỏi này cho hơn ${mostCells} ô; hãy bớt chiều phân tổ, thêm where hoặc chọn kỳ ngắn hơn`,
      `This would be more than ${mostCells} cells; leave out a dimension, narrow by \`where\`, or choose a shorter period`,
    );
};
