import type { GroundCode, StatutoryForm } from '@legal-aid/contracts/codes';
import { editionOn } from '#rules/editions';

// «Người vừa thuộc hộ nghèo, vừa là người dân tộc thiểu số»: the only column that asks for all of its grounds at once.
const bothColumn = 7;

/**
 * The column of form 24 that counts who was aided on these grounds, the reporting ground first; 0 when none does. Who is both
 * poor and of an ethnic minority has a column of his own, and stands in no other. TT 03/2019/TT-BTP, biểu 24; LQ.7.
 */
export const groupColumnOf = (grounds: readonly GroundCode[], day: string): number => {
  const columns = groupColumnsOf(editionOn('24/BTP/TGPL', day));
  const both = columns.find(({ number }) => number === bothColumn);
  if (both?.groups.every((group) => grounds.some((ground) => ground === group))) return both.number;
  const [reporting] = grounds;
  const single = columns.find(({ number, groups }) => number !== bothColumn && groups.some((group) => group === reporting));
  return single?.number ?? 0;
};

/** The columns of an edition that count grounds. */
export const groupColumnsOf = (
  edition: StatutoryForm | undefined,
): readonly { readonly number: number; readonly label: string; readonly groups: readonly string[] }[] =>
  (edition?.columns ?? []).flatMap(({ number, label, groups }) => (groups === undefined ? [] : [{ number, label, groups }]));
