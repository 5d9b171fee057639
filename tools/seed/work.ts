import { deadlineRules } from '@legal-aid/contracts/codes';
import {
  archived,
  assignedInTime,
  discontinuanceGrounds,
  ends,
  handOvers,
  lateAdvice,
  lateEntry,
  papersMissing,
  replaced,
  replacementGrounds,
  resumed,
  suspended,
  workDays,
} from './assumptions.ts';
import { dayAt, momentOn, officeMoment, textOf, workingDaysAfter, type Day } from './calendar.ts';
import { between, chance, draw } from './chance.ts';
import { notBefore, stepOf, withStep, type Course } from './course.ts';
import type { Accepted } from './accepted.ts';
import { withdrawalStep } from './requests.ts';
import { assignmentsOn, successorOn } from './staffing.ts';
import type { PlannedStep } from './steps.ts';

type Assigned = Accepted & { readonly assignments: readonly { readonly practitionerId: string; readonly sharePercent: number }[] };

/** An act of the holder's staff at the wanted moment, or soon after the last act. */
const act = (accepted: Accepted, course: Course, wanted: Parameters<typeof stepOf>[2]): Course => {
  const { question, holder } = accepted;
  const at = notBefore(course, wanted.at, `${question}:${wanted.action}`);
  return withStep(course, stepOf(question, holder, { ...wanted, at }));
};

/** Everything that follows an acceptance; not in order yet, because papers come in while others work. */
export const afterAcceptance = (accepted: Accepted, entered: Course): readonly PlannedStep[] => {
  const papers = papersOf(accepted);
  const assignedAt = assignmentMoment(accepted);
  const assignments = assignmentsOn(accepted, dayAt(notBefore(entered, assignedAt, `${accepted.question}:assignPractitioners`)));
  // Nobody can be assigned: the case stays where it is.
  if (assignments.length === 0) return [...entered.steps, ...papers.steps];
  const begun = act(accepted, entered, { action: 'assignPractitioners', at: assignedAt, input: { assignments } });
  const assigned = { ...accepted, assignments };
  if (papers.isMissing) return endForPapers(assigned, begun);
  const working = workOf(assigned, begun);
  return [...endOf(assigned, { ...working, at: Math.max(working.at, papers.at) }), ...papers.steps];
};

const limitOf = (difficultArea: boolean): number =>
  deadlineRules.find(({ code, difficultArea: area }) => code === 'T16' && area === difficultArea)?.limit ?? 0;

/** TT12.6.2: the papers that an immediate acceptance did not wait for. */
const papersOf = (accepted: Accepted): Course & { readonly isMissing: boolean } => {
  const { question, immediate: urgent, acceptedAt, holder } = accepted;
  if (!urgent) return { at: acceptedAt, steps: [], isMissing: false };
  if (chance(`${question}:missing-papers`) < papersMissing) return { at: acceptedAt, steps: [], isMissing: true };
  const day = workingDaysAfter(dayAt(acceptedAt), between(1, limitOf(urgent.difficultArea), `${question}:supplied`));
  const at = officeMoment(day, `${question}:supplied-at`);
  return { at, steps: [stepOf(question, holder, { action: 'completePapers', at })], isMissing: false };
};

/** TT12.6.2: they did not come in their time, and the case is not carried on. */
const endForPapers = (assigned: Assigned, course: Course): readonly PlannedStep[] => {
  const { question, acceptedAt, immediate: urgent } = assigned;
  const over = workingDaysAfter(dayAt(acceptedAt), limitOf(urgent?.difficultArea ?? false) + between(1, 4, `${question}:overdue`));
  const at = officeMoment(over, `${question}:ended`);
  const ended = act(assigned, course, { action: 'discontinueCase', at, input: { ground: 'PAPERS_MISSING' } });
  return keepOf(assigned, ended, dayAt(ended.at)).steps;
};

/** LQ.31.2, LQ.33.2: at once for who is held, within three working days for others, and sometimes late. */
const assignmentMoment = ({ question, acceptedAt, detained }: Accepted): number => {
  const isInTime = chance(`${question}:in-time`) < assignedInTime;
  if (detained) return acceptedAt + between(isInTime ? 1 : 13, isInTime ? 9 : 40, `${question}:hours`) * 3_600_000;
  const days = between(isInTime ? 0 : 4, isInTime ? 3 : 9, `${question}:assign-days`);
  return officeMoment(workingDaysAfter(dayAt(acceptedAt), days), `${question}:assign`);
};

/** The beginning of the work and its accidents. */
const workOf = (assigned: Assigned, begun: Course): Course => {
  const { question } = assigned;
  const soon = officeMoment(dayAt(begun.at) + between(0, 4, `${question}:start`), `${question}:start-at`);
  const started = act(assigned, begun, { action: 'startWork', at: soon });
  const later = officeMoment(dayAt(started.at) + between(3, 20, `${question}:accident`), `${question}:accident-at`);
  const goesOn = chance(`${question}:replace`) < replaced ? replacementOf(assigned, started, later) : started;
  if (chance(`${question}:suspend`) >= suspended || assigned.matter.form !== 'LITIGATION') return goesOn;
  const rests = act(assigned, goesOn, { action: 'suspendCase', at: later });
  if (chance(`${question}:resume`) >= resumed) return rests;
  const again = officeMoment(dayAt(rests.at) + between(20, 150, `${question}:rest`), `${question}:again`);
  return act(assigned, rests, { action: 'resumeCase', at: again });
};

const replacementOf = (assigned: Assigned, course: Course, at: number): Course => {
  const { question, assignments } = assigned;
  const day = dayAt(notBefore(course, at, `${question}:replacePractitioner`));
  const incomingId = successorOn(assigned, day, assignments);
  const outgoingId = assignments[0]?.practitionerId;
  if (!incomingId || !outgoingId) return course;
  const input = { outgoingId, incomingId, ground: draw(replacementGrounds, `${question}:replacement`) };
  return act(assigned, course, { action: 'replacePractitioner', at, input });
};

/** How long the work took: long lives are rarer than short ones. */
const lengthOf = ({ question, matter: { form } }: Accepted): number => {
  const [least, most] = workDays[form];
  if (form === 'LEGAL_ADVICE' && chance(`${question}:late-advice`) < lateAdvice) return between(most + 3, most + 20, `${question}:length`);
  return least + Math.floor(chance(`${question}:length`) ** 2 * (most - least));
};

/** TT12.10: one of the three ends, perhaps entered days later, and what becomes of the file. */
const endOf = (assigned: Assigned, working: Course): readonly PlannedStep[] => {
  const { question, filedBy } = assigned;
  const rests = working.steps.at(-1)?.action === 'suspendCase';
  const kind = rests ? 'TERMINATED_BY_LAW' : draw(ends, `${question}:end`);
  const endedOn = dayAt(working.at) + lengthOf(assigned);
  const ground = draw(discontinuanceGrounds, `${question}:discontinuance`);
  const isWithdrawn = kind === 'DISCONTINUED' && ground === 'CLIENT_WITHDREW';
  const ready = isWithdrawn
    ? withStep(working, withdrawalStep(question, filedBy, notBefore(working, momentOn(endedOn, [7, 21], `${question}:away`), question)))
    : working;
  const isLate = !isWithdrawn && chance(`${question}:late-entry`) < lateEntry;
  const enteredOn = endedOn + (isLate ? between(1, 25, `${question}:lag`) : 0);
  const action = ({ COMPLETED: 'completeCase', DISCONTINUED: 'discontinueCase', TERMINATED_BY_LAW: 'terminateCase' } as const)[kind];
  const input = { ...(kind === 'DISCONTINUED' && { ground }), ...(isLate && { endedOn: textOf(endedOn) }) };
  const ended = act(assigned, ready, { action, at: officeMoment(enteredOn, `${question}:ended`), input });
  return keepOf(assigned, ended, isLate ? endedOn : dayAt(ended.at)).steps;
};

/** LQ.39: the file is handed over, in time or not, and kept. */
const keepOf = (assigned: Assigned, ended: Course, endedOn: Day): Course => {
  const { question } = assigned;
  const kind = draw(handOvers, `${question}:hand-over`);
  if (kind === 'NEVER') return ended;
  const days = kind === 'IN_TIME' ? between(1, 26, `${question}:hand-over-days`) : between(31, 80, `${question}:hand-over-days`);
  const given = act(assigned, ended, { action: 'handOverFile', at: officeMoment(endedOn + days, `${question}:given`) });
  if (chance(`${question}:archive`) >= archived) return given;
  const keptOn = dayAt(given.at) + between(2, 45, `${question}:archive-days`);
  return act(assigned, given, { action: 'archiveFile', at: officeMoment(keptOn, `${question}:kept`) });
};
