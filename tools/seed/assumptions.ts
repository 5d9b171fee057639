import type { AidForm, GroundCode, LegalField } from '@legal-aid/contracts/codes';
import type { Weights } from './chance.ts';

// What the demo nation is like. Only the shares by form are published figures; all else is assumed, so that everything occurs.

/** Nine months of 2025: 16,630 cases, of them 2,420 advice and 14,113 litigation (Cục PBGDPL và TGPL, 10/2025). */
export const forms: Weights<AidForm> = { LITIGATION: 14_113, LEGAL_ADVICE: 2_420, OUT_OF_COURT_REPRESENTATION: 97 };

/** Growth over the years beside 2024; litigation grew by a fifth a year lately. 2026 counts to its middle. */
export const years: Weights<string> = {
  '2018': 0.5,
  '2019': 0.58,
  '2020': 0.6,
  '2021': 0.57,
  '2022': 0.72,
  '2023': 0.84,
  '2024': 1,
  '2025': 1.2,
  '2026': 0.68,
};
/** January to December: quiet around Tết, busy before reports are due in May and October. */
export const months: readonly number[] = [0.6, 0.5, 1, 1.1, 1.25, 1.05, 0.95, 1, 1.1, 1.3, 1.15, 1];

/** Courts ask for defence most of all; advice is about families, land and social policy. */
export const fields: Readonly<Record<AidForm, Weights<LegalField>>> = {
  LITIGATION: { CRIMINAL: 0.64, CIVIL_FAMILY: 0.29, ADMINISTRATIVE: 0.04, OTHER: 0.03 },
  LEGAL_ADVICE: { CRIMINAL: 0.1, CIVIL_FAMILY: 0.46, ADMINISTRATIVE: 0.16, OTHER: 0.28 },
  OUT_OF_COURT_REPRESENTATION: { CRIMINAL: 0.05, CIVIL_FAMILY: 0.4, ADMINISTRATIVE: 0.35, OTHER: 0.2 },
};

/** Who is aided on a ground. */
export interface GroupAssumption {
  readonly weight: number;
  /** Years of age at the filing, both included. */
  readonly ages: readonly [number, number];
  /** The share of women and girls. */
  readonly women: number;
  /** The fields in which the ground occurs; all when left out. */
  readonly fields?: readonly LegalField[];
}
const criminal = ['CRIMINAL'] as const;

/** Poor households and ethnic minorities in difficult areas are aided most; minors come from criminal proceedings. */
export const groups: Readonly<Record<GroundCode, GroupAssumption>> = {
  MERIT: { weight: 8, ages: [55, 92], women: 0.35 },
  POOR: { weight: 24, ages: [18, 78], women: 0.48 },
  CHILD: { weight: 11, ages: [5, 15], women: 0.62 },
  ETHNIC_DIFFICULT: { weight: 21, ages: [18, 70], women: 0.42 },
  ACCUSED_16_18: { weight: 9, ages: [16, 17], women: 0.07, fields: criminal },
  ACCUSED_NEAR_POOR: { weight: 6, ages: [18, 60], women: 0.09, fields: criminal },
  TRAFFICKING: { weight: 4, ages: [13, 45], women: 0.88, fields: criminal },
  MARTYR_KIN: { weight: 3, ages: [50, 92], women: 0.6 },
  AGENT_ORANGE: { weight: 1.2, ages: [20, 80], women: 0.4 },
  ELDERLY: { weight: 4, ages: [60, 92], women: 0.55 },
  DISABLED: { weight: 4.5, ages: [18, 75], women: 0.45 },
  VICTIM_16_18: { weight: 5, ages: [16, 17], women: 0.8, fields: criminal },
  DOMESTIC_VIOLENCE: { weight: 2, ages: [20, 65], women: 0.92 },
  TRAFFICKING_OLD: { weight: 1.8, ages: [15, 45], women: 0.9, fields: criminal },
  HIV: { weight: 1, ages: [18, 55], women: 0.4 },
};
/** Who has a second ground; most are of a poor household and of an ethnic minority, which form 24 counts apart. */
export const twoGrounds = 0.08;

/** How much work an old province has beside others; those of today's Tuyên Quang have more, so that there is much to see. */
export const sizes = { least: 0.5, most: 1.5, shown: 2.5 };
/** Where people ask: at the centre, at a branch near them, or at a participating organisation. */
export const places = { center: 0.86, branch: 0.08, participating: 0.06 };

/** How an accepted request came to its acceptance. */
export const beginnings: Weights<'SAME_DAY' | 'NEXT_DAYS' | 'PAPERS' | 'TRANSFER'> = {
  SAME_DAY: 0.62,
  NEXT_DAYS: 0.27,
  PAPERS: 0.08,
  TRANSFER: 0.03,
};
/** What became of requests that were not accepted; the newest of them may still wait. */
export const refusals: Weights<'REFUSED' | 'WITHDRAWN' | 'PAPERS' | 'TRANSFER'> = {
  REFUSED: 0.5,
  WITHDRAWN: 0.2,
  PAPERS: 0.2,
  TRANSFER: 0.1,
};
/** Requests that were not accepted, beside each case that was. */
export const requestsPerCase = 0.08;
/** Quick advice beside each case. */
export const advicePerCase = 0.4;
/** Nothing more happens to a request this many days before the plan's end: it waits. */
export const patienceDays = 45;

/** Grounds of refusals, immediate acceptances, transfers, replacements and discontinuances. */
export const refusalGrounds: Weights<string> = { NOT_WITHIN_LAW: 0.7, HANDLED_ELSEWHERE: 0.16, UNLAWFUL_CONTENT: 0.1, PERSON_DIED: 0.04 };
export const immediateGrounds: Weights<string> = { APPOINTED_DEFENCE: 0.55, TRIAL_NEAR: 0.25, LIMITATION_SHORT: 0.1, AVOID_HARM: 0.1 };
export const replacementGrounds: Weights<string> = {
  MUST_REFUSE: 0.3,
  CLIENT_REQUEST: 0.28,
  MUST_STOP: 0.2,
  CONTRACT_ENDED: 0.12,
  REGISTRATION_REFUSED: 0.1,
};
export const discontinuanceGrounds: Weights<string> = { CLIENT_WITHDREW: 0.6, REFUSAL_GROUND_APPEARED: 0.28, PROHIBITED_ACT: 0.12 };

/** Litigation that could not wait for all papers, and the share of it from especially difficult areas. */
export const immediate = 0.2;
export const difficultArea = 0.25;
/** Who still owes the papers when their time is over. TT12.6.2. */
export const papersMissing = 0.06;
/** The accused who are arrested or held. */
export const detained = 0.4;

/** Assignments within their time limit, and with more than one practitioner. LQ.31.2. */
export const assignedInTime = 0.93;
export const assignedToMany = 0.08;
/** How often somebody is assigned, beside one of another kind who might be. */
export const practitionerWeights: Weights<'LEGAL_AID_OFFICER' | 'LAWYER' | 'CONSULTANT' | 'COLLABORATOR'> = {
  LEGAL_AID_OFFICER: 6,
  LAWYER: 1.4,
  CONSULTANT: 3,
  COLLABORATOR: 4,
};
/** Accidents of the work, of all cases that were begun. */
export const replaced = 0.04;
export const suspended = 0.04;
export const resumed = 0.75;

/** How cases end; the rest is completed. TT12.10. */
export const ends: Weights<'COMPLETED' | 'DISCONTINUED' | 'TERMINATED_BY_LAW'> = {
  COMPLETED: 0.93,
  DISCONTINUED: 0.04,
  TERMINATED_BY_LAW: 0.03,
};
/** Days of work from the beginning to the end, least and most; short ones are more frequent. */
export const workDays: Readonly<Record<AidForm, readonly [number, number]>> = {
  LITIGATION: [20, 260],
  LEGAL_ADVICE: [1, 9],
  OUT_OF_COURT_REPRESENTATION: [12, 100],
};
/** Advice that takes longer than LQ.32.2 gives. */
export const lateAdvice = 0.08;
/** Ends that are entered days after they happened. */
export const lateEntry = 0.12;
/** Files that are handed over within 30 days, late, or never. LQ.39.1. */
export const handOvers: Weights<'IN_TIME' | 'LATE' | 'NEVER'> = { IN_TIME: 0.86, LATE: 0.11, NEVER: 0.03 };
export const archived = 0.93;

/** Practitioners of each of the 63 provinces, least and most; officers are some 685 in the nation (2024). */
export const practitionersEach = {
  LEGAL_AID_OFFICER: [7, 13],
  LAWYER: [4, 9],
  COLLABORATOR: [1, 2],
  APPRENTICE: [0, 2],
  INTAKE_OFFICER: [1, 2],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
/** Branches of each old centre (99 in the nation at the end of 2022), and participating organisations of each old province (some 200). */
export const branchesEach: readonly [number, number] = [0, 3];
export const participatingEach: readonly [number, number] = [2, 4];
/** Of participating organisations: under contract rather than registered, law practices rather than consulting, ended meanwhile. */
export const contracted = 0.4;
export const lawPractices = 0.6;
export const organizationsEnded = 0.14;
/** Of practitioners: at a branch where there is one, there from the first day, gone meanwhile, with a card issued anew. */
export const atBranch = 0.25;
export const fromFirstDay = 0.6;
export const gone = 0.09;
export const cardReissued = 0.05;
