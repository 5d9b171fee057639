import { aidForms, eligibilityGroups, isInForce, type AidForm, type GroundCode, type LegalField } from '@legal-aid/contracts/codes';
import type { FileApplicationInput } from '@legal-aid/public-services/generated/graphql';
import type { Temporal } from 'temporal-polyfill';
import { fields, forms, groups, twoGrounds } from './assumptions.ts';
import { dayAt, instantOf, momentOn, textOf, dayOf, type Day } from './calendar.ts';
import { chance, draw, drawFrom, pick } from './chance.ts';
import { commandIdOf } from './command.ts';
import { centerOn, provinceOn, territories, type PlannedOrganization, type Territory } from './organizations.ts';
import { personOf } from './people.ts';
import type { PlannedStep } from './steps.ts';

/** One application with what became of it. */
export interface PlannedCase {
  readonly organization: PlannedOrganization;
  readonly filedBy: string;
  readonly filedAt: Temporal.Instant;
  readonly fileCommandId: string;
  readonly input: FileApplicationInput;
  /** What staff do to it, and that its applicant withdraws it, in order. */
  readonly steps: readonly PlannedStep[];
}

/** What somebody asks for, and on which grounds. */
export interface Matter {
  readonly form: AidForm;
  readonly field: LegalField;
  readonly grounds: readonly [GroundCode, ...GroundCode[]];
}

type Subject = LegalField | 'VICTIM';
const summaries: Readonly<Record<Subject, readonly string[]>> = {
  CRIMINAL: [
    'Tôi bị tạm giữ; gia đình xin được cử người bào chữa.',
    'Tôi bị khởi tố về tội trộm cắp tài sản và xin người bào chữa.',
    'Tòa án sắp xét xử vụ án của tôi; tôi chưa có người bào chữa.',
  ],
  VICTIM: [
    'Tôi là bị hại trong vụ án và xin người bảo vệ quyền và lợi ích hợp pháp.',
    'Gia đình xin người bảo vệ quyền lợi cho bị hại khi cơ quan điều tra lấy lời khai.',
  ],
  CIVIL_FAMILY: [
    'Tôi cần giúp về việc ly hôn và nuôi con.',
    'Anh em tôi tranh chấp thừa kế thửa đất của cha mẹ để lại.',
    'Tôi yêu cầu bồi thường thiệt hại do bị gây thương tích.',
  ],
  ADMINISTRATIVE: ['Tôi khiếu nại quyết định xử phạt hành chính.', 'Tôi khởi kiện quyết định thu hồi đất của gia đình tôi.'],
  OTHER: ['Tôi hỏi về chế độ trợ cấp cho người khuyết tật.', 'Tôi bị cho thôi việc mà không được trả trợ cấp.'],
};
const victims = new Set<GroundCode>(['CHILD', 'VICTIM_16_18', 'TRAFFICKING', 'TRAFFICKING_OLD', 'DOMESTIC_VIOLENCE']);
const subjectOf = ({ field, grounds }: Matter): Subject => (field === 'CRIMINAL' && victims.has(grounds[0]) ? 'VICTIM' : field);

/** What somebody asks for; his grounds are law on every day that is given. */
export const drawMatter = (question: string, days: readonly Day[]): Matter => {
  const form = draw(forms, `${question}:form`);
  const field = draw(fields[form], `${question}:field`);
  return { form, field, grounds: drawGrounds(question, field, days.map(textOf)) };
};

const drawGrounds = (question: string, field: LegalField, days: readonly string[]): Matter['grounds'] => {
  const possible = eligibilityGroups
    .filter((row) => days.every((day) => isInForce(row, day)))
    .map(({ code }) => [code as GroundCode, groups[code as GroundCode]] as const)
    .filter(([, { fields: only }]) => only === undefined || only.includes(field))
    .map(([code, { weight }]) => [code, weight] as const);
  const reported = drawFrom(possible, `${question}:ground`);
  const second = reported === 'POOR' ? 'ETHNIC_DIFFICULT' : 'POOR';
  return chance(`${question}:second-ground`) < twoGrounds ? [reported, second] : [reported];
};

/** The application of a matter at an organisation. */
export const applicationOf = (
  question: string,
  matter: Matter,
  { territory, organization, filedAt }: { territory: Territory; organization: PlannedOrganization; filedAt: number },
): Omit<PlannedCase, 'steps'> => {
  const filedOn = dayAt(filedAt);
  const { form, field, grounds } = matter;
  const provinceName = provinceOn(territory, textOf(filedOn)).fullName;
  return {
    organization,
    filedBy: `citizen-${question.replace(':', '-')}`,
    filedAt: instantOf(filedAt),
    fileCommandId: commandIdOf(question, 'file'),
    input: {
      organizationId: organization.id,
      form,
      field,
      summary: pick(summaries[subjectOf(matter)], `${question}:summary`),
      applicant: personOf(question, { claims: grounds, filedOn, provinceName }),
    },
  };
};

const waitingDay = '2026-06-30';

/** Requests that await acceptance, one in each of today's provinces and three more in Tuyên Quang. */
export const waitingRequests: readonly PlannedCase[] = (() => {
  const today = [...new Map(territories.map((territory) => [territory.centerToday.id, territory])).values()];
  const shown = today.filter(({ origin }) => origin.successorId === 'vn34-08');
  return [...today, ...shown, ...shown, ...shown].map((territory, index) => {
    const question = `wait:${index}`;
    const filedAt = momentOn(dayOf(waitingDay), [8, 16], `${question}:time`);
    const matter = { ...drawMatter(question, [dayOf(waitingDay)]), form: pick(aidForms, `${question}:any-form`).code };
    return { ...applicationOf(question, matter, { territory, organization: centerOn(territory, waitingDay), filedAt }), steps: [] };
  });
})();
