import { randomUUID } from 'node:crypto';
import type { AidForm, LegalField } from '@legal-aid/contracts/codes';
import type { CaseFactRow, FactRow } from '@legal-aid/statistics/store/facts';
import type { mongo } from 'mongoose';
import { provinces } from '../../prove/form25/provinces.ts';
import type { Random } from '../../prove/support/random.ts';

const firstDay = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;
/** Two years and a half, on both sides of the merger. */
export const generatedDays = 900;
const batchSize = 10_000;

const forms: readonly AidForm[] = ['LITIGATION', 'LEGAL_ADVICE', 'OUT_OF_COURT_REPRESENTATION'];
const fields: readonly LegalField[] = ['CRIMINAL', 'CIVIL_FAMILY', 'ADMINISTRATIVE', 'OTHER'];

export const dayAt = (index: number): string => new Date(firstDay + index * dayMs).toISOString().slice(0, 10);

/** Facts of accepted cases as the projection writes them: one case each, spread over days, provinces, fields and forms. */
const generateFact = (random: Random, seq: number, organizations: ReadonlyMap<string, string>): FactRow => {
  const index = random.below(generatedDays);
  const acceptedOn = dayAt(index);
  const open = acceptedOn < '2025-07-01' ? oldMap : newMap;
  const provinceId = random.pick(open);
  const [field, form, caseId] = [random.pick(fields), random.pick(forms), randomUUID()];
  const acceptedDay = firstDay / dayMs + index;
  const recordedAt = new Date(firstDay + index * dayMs);
  const organizationId = organizations.get(provinceId) ?? '';
  const fact = { caseId, version: 2, organizationId, provinceId, field, form, acceptedOn, recordedAt };
  return { _id: `${caseId}:2`, seq, ...fact, form25: { row: `${field}.${form}`, acceptedDay } };
};

const oldMap = provinces.filter(({ validTo }) => validTo !== null).map(({ id }) => id);
const newMap = provinces.filter(({ validTo }) => validTo === null).map(({ id }) => id);

/** Writes facts into statistics' own collections, their numbers following those that are there. */
export const writeFacts = async (db: mongo.Db, random: Random, count: number, log: (line: string) => void): Promise<void> => {
  const organizations = new Map(provinces.map(({ id }) => [id, randomUUID()]));
  const counters = db.collection<{ _id: string; last: number }>('counters');
  const before = (await counters.findOne({ _id: 'facts' }))?.last ?? 0;
  const fast = { ordered: false, writeConcern: { w: 1, journal: false } } as const;
  for (let done = 0; done < count; done += batchSize) {
    const rows = Array.from({ length: Math.min(batchSize, count - done) }, (_, index) =>
      generateFact(random, before + done + index + 1, organizations),
    );
    const current = rows.map(({ seq: _, ...fact }): CaseFactRow => ({ ...fact, _id: fact.caseId }));
    await Promise.all([
      db.collection<FactRow>('facts').insertMany(rows, fast),
      db.collection<CaseFactRow>('case_facts').insertMany(current, fast),
    ]);
    if ((done / batchSize) % 20 === 19) log(`${done + batchSize} of ${count} facts`);
  }
  await counters.updateOne({ _id: 'facts' }, { $set: { last: before + count } });
};
