import { randomUUID } from 'node:crypto';
import type { AidForm, LegalField } from '@legal-aid/contracts/codes';
import { classify } from '@legal-aid/statistics/rules/countedCase';
import type { CaseFactRow, FactRow } from '@legal-aid/statistics/store/facts';
import type { mongo } from 'mongoose';
import { provinces } from '../../prove/recount/provinces.ts';
import type { Random } from '../../prove/support/random.ts';

const firstDay = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;
/** Two years and a half, on both sides of the merger. */
export const generatedDays = 900;
const batchSize = 10_000;

const forms: readonly AidForm[] = ['LITIGATION', 'LEGAL_ADVICE', 'OUT_OF_COURT_REPRESENTATION'];
const fields: readonly LegalField[] = ['CRIMINAL', 'CIVIL_FAMILY', 'ADMINISTRATIVE', 'OTHER'];

export const dayAt = (index: number): string => new Date(firstDay + index * dayMs).toISOString().slice(0, 10);

const kinds = ['LEGAL_AID_OFFICER', 'LAWYER', 'CONSULTANT', 'COLLABORATOR'] as const;
const organizationKinds = ['STATE_CENTER', 'CONTRACTED_ORGANIZATION', 'REGISTERED_ORGANIZATION'] as const;
const grounds = [['MERIT'], ['POOR'], ['ETHNIC_DIFFICULT'], ['POOR', 'ETHNIC_DIFFICULT'], ['CHILD'], ['DISABLED'], ['HIV']] as const;
const sexes = ['FEMALE', 'MALE'] as const;
const longestDays = 400;

/** Who works on a case, what it ended by and whom it aids; every fifth has nobody yet, and about six of ten have ended. */
const generateWork = (random: Random, acceptedIndex: number): Pick<FactRow, 'assignments' | 'endedOn' | 'end' | 'grounds' | 'sex'> => {
  const endedIndex = random.below(10) < 7 ? acceptedIndex + random.below(longestDays) : generatedDays;
  const practitioner = { practitionerId: randomUUID(), kind: random.pick(kinds), organizationKind: random.pick(organizationKinds) };
  return {
    assignments: random.below(5) === 0 ? [] : [{ ...practitioner, sharePercent: 100 }],
    ...(endedIndex < generatedDays ? { endedOn: dayAt(endedIndex), end: 'COMPLETED' } : { endedOn: null, end: null }),
    grounds: [...random.pick(grounds)],
    sex: random.pick(sexes),
  };
};

/** Facts of accepted cases as the projection writes them: one case each, spread over all that figures tell apart. */
const generateFact = (random: Random, seq: number, organizations: ReadonlyMap<string, string>): FactRow => {
  const index = random.below(generatedDays);
  const acceptedOn = dayAt(index);
  const open = acceptedOn < '2025-07-01' ? oldMap : newMap;
  const provinceId = random.pick(open);
  const [field, form, caseId] = [random.pick(fields), random.pick(forms), randomUUID()];
  const recordedAt = new Date(firstDay + index * dayMs);
  const organizationId = organizations.get(provinceId) ?? '';
  const work = generateWork(random, index);
  const codes = { organizationId, organizationKind: 'STATE_CENTER', provinceId, field, form, acceptedOn, ...work } as const;
  const [change, status] = work.endedOn === null ? (['ACCEPTED', 'ACCEPTED'] as const) : (['ENDED', 'ENDED'] as const);
  const known = { occurredOn: work.endedOn ?? acceptedOn, change, status, ...codes };
  return { _id: `${caseId}:2`, seq, caseId, version: 2, ...known, counted: classify(codes), recordedAt };
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
