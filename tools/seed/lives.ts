import type { OrganizationId } from '@legal-aid/casework/domain/case';
import type { Accepted } from './accepted.ts';
import { beginnings, detained as shareDetained, difficultArea, immediate, immediateGrounds } from './assumptions.ts';
import { dayAt, dayOf, momentOn, officeMoment } from './calendar.ts';
import { between, chance, draw, type Weights } from './chance.ts';
import { applicationOf, drawMatter, type Matter, type PlannedCase } from './cases.ts';
import { stepOf, type Course } from './course.ts';
import { drawMoment, planEnds } from './days.ts';
import { centerOn, territories, type PlannedOrganization, type Territory } from './organizations.ts';
import { drawPlace, drawTerritory, responsibleOn } from './places.ts';
import { papersStep, transferStep, wrongPlace } from './requests.ts';
import type { PlannedStep } from './steps.ts';
import { afterAcceptance } from './work.ts';

// One case of old Lào Cai and one of old Yên Bái: reported under 10 and 15, both under 15 today.
const told: readonly { readonly day: string; readonly provinceId: string }[] = [
  { day: '2024-05-14', provinceId: 'vn63-10' },
  { day: '2024-09-17', provinceId: 'vn63-15' },
];

/** When a case is accepted, in milliseconds: the key of its place in the plan, because file numbers go by acceptance. */
export const acceptanceMoment = (index: number): number => {
  const question = `case:${index}`;
  const fixed = told[index];
  return fixed ? officeMoment(dayOf(fixed.day), `${question}:time`) : drawMoment(question);
};

type Beginning = typeof beginnings extends Weights<infer Key> ? Key : never;

/** How long before its acceptance a request was filed. */
const filingMoment = (beginning: Beginning, acceptedAt: number, question: string): number => {
  if (beginning === 'SAME_DAY') return acceptedAt - between(300, 5_400, `${question}:wait`) * 1_000;
  const [least, most] = beginning === 'NEXT_DAYS' ? [1, 3] : [4, 14];
  return momentOn(dayAt(acceptedAt) - between(least, most, `${question}:wait`), [7, 22], `${question}:filed`);
};

interface Start {
  readonly territory: Territory;
  readonly organization: PlannedOrganization;
  readonly filedAt: number;
  readonly steps: readonly PlannedStep[];
}

/** Where and how a case began, up to its acceptance. */
const startOf = (index: number, question: string, acceptedAt: number): Start => {
  const fixed = told[index];
  const beginning = fixed ? 'SAME_DAY' : draw(beginnings, `${question}:beginning`);
  const filedAt = filingMoment(beginning, acceptedAt, question);
  const days = [dayAt(filedAt), dayAt(acceptedAt)] as const;
  const territory = territories.find(({ origin }) => origin.id === fixed?.provinceId) ?? drawTerritory(question);
  if (fixed) return { territory, organization: centerOn(territory, fixed.day), filedAt, steps: [] };
  const window = [filedAt, acceptedAt] as const;
  if (beginning === 'TRANSFER') {
    const organization = wrongPlace(territory, window, question);
    return { territory, organization, filedAt, steps: [transferStep(question, { from: organization, territory, between: window })] };
  }
  const organization = drawPlace(territory, days, question);
  const steps = beginning === 'PAPERS' ? [papersStep(question, organization.id, window)] : [];
  return { territory, organization, filedAt, steps };
};

const accusedGrounds = new Set<string>(['ACCUSED_16_18', 'ACCUSED_NEAR_POOR', 'POOR', 'ETHNIC_DIFFICULT']);

/** The acceptance itself. LQ.30. */
const acceptanceOf = (accepted: Accepted, before: OrganizationId): PlannedStep => {
  const { question, matter, acceptedAt, detained, immediate: urgent } = accepted;
  const { form, field, grounds } = matter;
  const [eligibilityGroup, ...otherEligibilityGroups] = grounds;
  return stepOf(question, before, {
    action: urgent ? 'acceptImmediately' : 'acceptRequest',
    at: acceptedAt,
    input: {
      ...{ form, field, eligibilityGroup },
      ...(otherEligibilityGroups.length > 0 && { otherEligibilityGroups }),
      ...(detained && { detained }),
      ...urgent,
    },
  });
};

const urgencyOf = (question: string, { form }: Matter): Accepted['immediate'] =>
  form === 'LITIGATION' && chance(`${question}:immediate`) < immediate
    ? {
        ground: draw(immediateGrounds, `${question}:urgent`),
        difficultArea: chance(`${question}:area`) < difficultArea,
      }
    : null;

/** One accepted case of an endless list that never changes, with its whole life up to the plan's end. */
export const plannedCase = (index: number): PlannedCase => {
  const question = `case:${index}`;
  const acceptedAt = acceptanceMoment(index);
  const { territory, organization, filedAt, steps } = startOf(index, question, acceptedAt);
  const matter = drawMatter(question, [dayAt(filedAt), dayAt(acceptedAt)]);
  const application = applicationOf(question, matter, { territory, organization, filedAt });
  const filedBy = index < 3 ? 'citizen' : application.filedBy;
  const before = (steps.at(-1)?.input['organizationId'] ?? organization.id) as OrganizationId;
  const mayBeHeld = matter.form === 'LITIGATION' && matter.field === 'CRIMINAL' && accusedGrounds.has(matter.grounds[0]);
  const accepted: Accepted = {
    ...{ question, matter, filedBy, acceptedAt, holder: responsibleOn(before, dayAt(acceptedAt)).id },
    detained: mayBeHeld && chance(`${question}:detained`) < shareDetained,
    immediate: urgencyOf(question, matter),
  };
  const entered: Course = { at: acceptedAt, steps: [...steps, acceptanceOf(accepted, before)] };
  const whole = afterAcceptance(accepted, entered).toSorted((left, right) => left.at.epochMilliseconds - right.at.epochMilliseconds);
  const end = whole.findIndex(({ at }) => at.epochMilliseconds > planEnds);
  return { ...application, filedBy, steps: end === -1 ? whole : whole.slice(0, end) };
};
