import type { DeadlineRule } from '@legal-aid/contracts/codes';
import { localDay } from '@legal-aid/service-kit/clock';
import type { Temporal } from 'temporal-polyfill';
import type { Clock as ClockType } from '#generated/graphql';
import type { Clock } from '#domain/clocks';
import { lastKnownYear } from '#domain/workingDays';

/** A clock as people read it. */
export const toClock = (clock: Clock, now: Temporal.Instant): ClockType => {
  const { rule, startedAt, due, dueOn, stoppedAt, state } = clock;
  return {
    code: rule.code,
    name: rule.name,
    state,
    startedAt: startedAt.toString(),
    due: due.toString(),
    dueOn: dueOn.toString(),
    remainingMinutes: stoppedAt === null ? Math.floor((due.epochMilliseconds - now.epochMilliseconds) / 60_000) : null,
    stoppedAt: stoppedAt?.toString() ?? null,
    why: whyOf(clock),
    article: rule.article,
  };
};

const units: Readonly<Record<DeadlineRule['unit'], readonly [vi: string, en: string]>> = {
  HOUR: ['giờ', 'hours'],
  WORKING_DAY: ['ngày làm việc', 'working days'],
  CALENDAR_DAY: ['ngày', 'days'],
};
const acts: Readonly<Record<DeadlineRule['startsWith'], readonly [vi: string, en: string]>> = {
  ACCEPTANCE: ['thụ lý', 'acceptance'],
  IMMEDIATE_ACCEPTANCE: ['thụ lý ngay', 'immediate acceptance'],
  FULL_PAPERS: ['đủ giấy tờ', 'all papers'],
  END: ['kết thúc vụ việc', 'the end of the case'],
};

const short = (day: Temporal.PlainDate): string => [day.day, day.month].map((part) => String(part).padStart(2, '0')).join('/');

const whyOf = ({ rule, startedAt, dueOn, skipped }: Clock): string => {
  const start = localDay(startedAt);
  const [unitVi, unitEn] = units[rule.unit];
  const [actVi, actEn] = acts[rule.startsWith];
  const off = skipped.map(short).join(', ');
  const vi = `${rule.limit} ${unitVi} kể từ ${actVi} ngày ${short(start)}/${start.year}${off && `, không tính ${off}`}`;
  const en = `${rule.limit} ${unitEn} from ${actEn} on ${start.toString()}${off && `, without ${off}`}`;
  const unknown = rule.unit === 'WORKING_DAY' && dueOn.year > lastKnownYear;
  return unknown ? `${vi}; chưa có lịch nghỉ lễ năm ${dueOn.year} / ${en}; holidays of ${dueOn.year} are not known yet` : `${vi} / ${en}`;
};
