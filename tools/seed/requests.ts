import type { OrganizationId } from '@legal-aid/casework/domain/case';
import { patienceDays, refusalGrounds, refusals } from './assumptions.ts';
import { dayAt, instantOf, momentOn, officeMoment, textOf } from './calendar.ts';
import { between, draw, pick } from './chance.ts';
import { commandIdOf } from './command.ts';
import { notBefore, stepOf, withStep, type Course } from './course.ts';
import { applicationOf, drawMatter, type PlannedCase } from './cases.ts';
import { drawMoment, planEnds } from './days.ts';
import { centerOn, territories, type PlannedOrganization, type Territory } from './organizations.ts';
import { drawPlace, drawTerritory } from './places.ts';
import type { PlannedStep } from './steps.ts';

const paperKinds = [['ELIGIBILITY_PROOF'], ['CASE_PAPERS'], ['REQUEST_FORM', 'ELIGIBILITY_PROOF']] as const;
const dayMs = 86_400_000;

/** Some time between two moments, in office hours where there are any. */
const meanwhile = (from: number, to: number, question: string): number => {
  const wanted = officeMoment(dayAt(from + (to - from) * 0.4), question);
  return wanted > from && wanted < to ? wanted : from + Math.floor((to - from) / 2);
};

/** LQ.30.2: the applicant is told what is missing. */
export const papersStep = (question: string, holder: OrganizationId, [from, to]: readonly [number, number]): PlannedStep =>
  stepOf(question, holder, {
    action: 'requestPapers',
    at: meanwhile(from, to, `${question}:papers`),
    input: { missing: pick(paperKinds, `${question}:missing`) },
  });

/** LQ.35: the request goes to the centre that is competent. */
export const transferStep = (
  question: string,
  { from, territory, between: [begin, end] }: { from: PlannedOrganization; territory: Territory; between: readonly [number, number] },
): PlannedStep => {
  const at = meanwhile(begin, end, `${question}:transfer`);
  const ground = from.registration.kind === 'STATE_CENTER' ? 'NO_TERRITORIAL_COMPETENCE' : 'SHORT_OF_RESOURCES';
  return stepOf(question, from.id, {
    action: 'transferRequest',
    at,
    input: { organizationId: centerOn(territory, textOf(dayAt(at))).id, ground },
  });
};

/** Where a request lands that is handed over later: at another territory's centre, or at a participating organisation of its own. */
export const wrongPlace = (territory: Territory, [asked, answered]: readonly [number, number], question: string): PlannedOrganization => {
  const own = drawPlace(territory, [dayAt(asked), dayAt(answered)], question);
  if (own.registration.kind !== 'STATE_CENTER' && own.registration.kind !== 'BRANCH') return own;
  const others = territories.filter(({ origin }) => origin.successorId !== territory.origin.successorId);
  return centerOn(pick(others, `${question}:elsewhere`), textOf(dayAt(asked)));
};

/** TT12.9.2: the applicant takes back what he filed. */
export const withdrawalStep = (question: string, filedBy: string, at: number): PlannedStep => ({
  action: 'withdrawApplication',
  actor: filedBy,
  commandId: commandIdOf(question, 'withdraw'),
  at: instantOf(at),
  input: {},
});

/** When the last decision on a request that was not accepted is due, in milliseconds: the key of its place in the plan. */
export const decisionMoment = (index: number): number => drawMoment(`request:${index}`);

/** A request that was not accepted: refused, withdrawn, or, if it is young, waiting for papers or at another organisation. */
export const plannedRequest = (index: number): PlannedCase => {
  const question = `request:${index}`;
  const decidedAt = decisionMoment(index);
  const territory = drawTerritory(question);
  const filedOn = dayAt(decidedAt) - between(1, 12, `${question}:days`);
  const filedAt = momentOn(filedOn, [7, 22], `${question}:filed`);
  const course = draw(refusals, `${question}:course`);
  const days = [filedOn, dayAt(decidedAt)] as const;
  const organization = course === 'TRANSFER' ? wrongPlace(territory, [filedAt, decidedAt], question) : drawPlace(territory, days, question);
  const application = applicationOf(question, drawMatter(question, days), { territory, organization, filedAt });
  const first: Course = { at: filedAt, steps: [] };
  const window = [filedAt, decidedAt] as const;
  if (course === 'WITHDRAWN')
    return { ...application, steps: [withdrawalStep(question, application.filedBy, notBefore(first, decidedAt, question))] };
  const begun =
    course === 'PAPERS'
      ? withStep(first, papersStep(question, organization.id, window))
      : course === 'TRANSFER'
        ? withStep(first, transferStep(question, { from: organization, territory, between: window }))
        : first;
  const isYoung = decidedAt > planEnds - patienceDays * dayMs;
  if (isYoung && course !== 'REFUSED') return { ...application, steps: begun.steps };
  const holder = (begun.steps.at(-1)?.input['organizationId'] ?? organization.id) as OrganizationId;
  const refusal = stepOf(question, holder, {
    action: 'refuseRequest',
    at: notBefore(begun, decidedAt, question),
    input: { ground: draw(refusalGrounds, `${question}:ground`) },
  });
  return { ...application, steps: [...begun.steps, refusal] };
};
