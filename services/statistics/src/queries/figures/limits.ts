import { BadInput } from '@legal-aid/service-kit/errors';
import type { Dimension } from '#generated/graphql';

const mostDimensions = 3;
const mostCells = 5_000;

/** @throws {BadInput} when there are too many dimensions, or one twice. */
export const demandDimensions = (by: readonly Dimension[]): void => {
  if (by.length > mostDimensions)
    throw new BadInput('by', `Tối đa ${mostDimensions} chiều phân tổ`, `At most ${mostDimensions} dimensions`);
  if (new Set(by).size < by.length) throw new BadInput('by', 'Mỗi chiều phân tổ chỉ nêu một lần', 'Name each dimension once');
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
