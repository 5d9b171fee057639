import { BadInput } from '@legal-aid/service-kit/errors';
import type { Actor } from '@legal-aid/service-kit/actor';
import type { Dimension } from '#generated/graphql';
import { mayKnowEveryGround } from '#policy';
import { dayNumber, type Period } from '#rules/day';

const mostDimensions = 3;
const mostCells = 5_000;

/** @throws {BadInput} when there are too many dimensions, or one twice. */
export const demandDimensions = (by: readonly Dimension[]): void => {
  if (by.length > mostDimensions)
    throw new BadInput('by', `Tối đa ${mostDimensions} chiều phân tổ`, `At most ${mostDimensions} dimensions`);
  if (new Set(by).size < by.length) throw new BadInput('by', 'Mỗi chiều phân tổ chỉ nêu một lần', 'Name each dimension once');
};

const fewestDays = 28;

/** A question by ground of LQ.7 or sex of who may not know them of every case. */
export interface GroundQuestion {
  readonly period: Period;
  /** The organisation that it is narrowed to, or null. */
  readonly organizationId: string | null;
  readonly byOrganization: boolean;
}

/**
 * Figures by ground or sex are told of many, lest they tell of one: not of single organisations but one's own, and not of
 * less than a month. LQ.6.1c, LQ.8.4.
 * @throws {BadInput}
 */
export const demandMany = ({ period, organizationId, byOrganization }: GroundQuestion, actor: Actor): void => {
  if (mayKnowEveryGround(actor)) return;
  if (byOrganization || (organizationId !== null && organizationId !== actor.organizationId))
    throw new BadInput(
      byOrganization ? 'by' : 'where.organizationId',
      'Số liệu theo diện hoặc giới tính không chia theo từng tổ chức; hãy chia theo tỉnh',
      'Figures by ground or sex are not told of single organisations; split them by province',
    );
  if (dayNumber(period.to) - dayNumber(period.from) < fewestDays)
    throw new BadInput(
      'period.to',
      `Số liệu theo diện hoặc giới tính cần kỳ từ ${fewestDays} ngày trở lên`,
      `Figures by ground or sex need a period of ${fewestDays} days or more`,
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
