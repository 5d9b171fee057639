import type { Reach } from '#policy';
import type { Condition } from '#rules/condition';
import type { CountedCase } from '#rules/countedCase';
import type { LeafCode } from '#rules/sheetRows';

/** The cases that one figure counts; null narrows nothing. */
export interface CellQuestion extends Condition {
  /** Versions of provinces. */
  readonly provinceIds: readonly string[] | null;
  readonly organizationIds: readonly string[] | null;
  readonly rows: readonly LeafCode[] | null;
}

/** By what cases can be told apart. */
export type Key = keyof GroupKeys;

export interface CountQuestion {
  readonly by: readonly Key[];
  /** Only these cases. */
  readonly where: CellQuestion;
  /** What is counted of each group, each on its own. */
  readonly counts: readonly Condition[];
  /** As far as the facts were in then; as far as they are, when left out. */
  readonly watermark?: number;
}

/** Cases that are alike in what was asked. */
export interface GroupKeys extends Pick<CountedCase, 'row' | 'practitioner' | 'group' | 'sex'> {
  /** The version of the province that a case was accepted in. */
  readonly provinceId: string;
  readonly organizationId: string;
}

/** Alike cases, counted; what was not asked is not there. */
export interface Group extends Partial<GroupKeys> {
  /** One for each that was asked. */
  readonly counts: readonly number[];
}

export interface Count {
  /** How far the facts were in when it was counted; the cases behind it are asked for at the same place. */
  readonly watermark: number;
  readonly groups: readonly Group[];
}

export interface CasesQuestion {
  readonly cells: readonly CellQuestion[];
  readonly watermark: number;
  readonly reach: Reach;
  readonly limit: number;
  /** Only cases behind this id. */
  readonly after: string | null;
}

export interface CellCases {
  /** Ids in order, at most `limit`. */
  readonly ids: readonly string[];
  /** How many lie within reach, over all pages. */
  readonly withinReach: number;
}

/** Where figures are counted from facts; a cluster can take its place without touching a rule. */
export interface Figures {
  readonly count: (question: CountQuestion) => Promise<Count>;
  /** The cases behind figures, one answer for each cell. */
  readonly cases: (question: CasesQuestion) => Promise<readonly CellCases[]>;
}

/** All cases of the nation. */
export const everyCase: CellQuestion = {
  ...{ accepted: null, ended: null, practitioners: null, groups: null, sexes: null },
  ...{ provinceIds: null, organizationIds: null, rows: null },
};
