import type { JournalRow } from '../recount/journal.ts';
import type { Published } from '../support/topics.ts';
import type { Journals } from './checkHistory.ts';

const cases = 'legalaid.casework.case';
const snapshots = 'legalaid.internal.casework.case-snapshot';
const advice = 'legalaid.casework.quick-advice';
const applications = 'legalaid.public-services.application';

/** The topics on which what the journals hold must be told. */
export const toldOn: readonly string[] = [cases, snapshots, advice, applications];

const topicsOf = ({ type, confidential }: JournalRow): readonly string[] => {
  if (type.startsWith('public-services.')) return [applications];
  if (type.startsWith('casework.quick-advice.')) return [advice];
  return confidential ? [cases, snapshots] : [cases];
};

/** Rows of the journals that are not on their topics: what a consumer makes up for by a later event would hide them. */
export const checkPublished = (
  { casework, publicServices }: Journals,
  published: readonly Published[],
  prefix: string,
): readonly string[] => {
  const there = new Set(published.map(({ topic, id }) => `${topic} ${id}`));
  return [...casework, ...publicServices].flatMap((row) => {
    const id = `${row.aggregateId}:${row.version}`;
    return topicsOf(row).flatMap((topic) => (there.has(`${prefix}${topic} ${id}`) ? [] : [`${row.type} ${id} is not on ${topic}`]));
  });
};

/** Aggregates whose events came to a topic in another order than they happened; an event may come again. */
export const checkOrder = (published: readonly Published[]): readonly string[] => {
  const newest = new Map<string, number>();
  return published.flatMap(({ topic, subject, sequence }) => {
    const key = `${topic} ${subject}`;
    const before = newest.get(key) ?? 0;
    newest.set(key, Math.max(before, sequence));
    return sequence <= before + 1 ? [] : [`${key}: ${sequence} came after ${before}`];
  });
};
