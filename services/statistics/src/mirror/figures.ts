import type { Reach } from '#policy';
import type { Days } from '#rules/form25';
import type { LeafCode } from '#rules/form25Rows';

/** A period in days since 1970-01-01, half-open, and whether provinces are told apart. */
export interface CountQuestion {
  readonly from: number;
  readonly to: number;
  readonly byProvince: boolean;
}

/** Cases of one province and finest row. */
export interface Group {
  /** The version of the province that a case was accepted in; null where provinces are not told apart. */
  readonly provinceId: string | null;
  readonly row: LeafCode;
  /** Accepted before the period. */
  readonly carriedIn: number;
  /** Accepted in the period. */
  readonly accepted: number;
}

export interface Count {
  /** How far the facts were in when it was counted; the cases behind it are asked for at the same place. */
  readonly watermark: number;
  readonly groups: readonly Group[];
}

/** The cases that one figure counts. */
export interface CellQuestion {
  /** Versions of provinces; null for the nation. */
  readonly provinceIds: readonly string[] | null;
  readonly rows: readonly LeafCode[];
  readonly days: Days;
}

export interface CasesQuestion {
  /** All of the nation, or all of provinces. */
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
