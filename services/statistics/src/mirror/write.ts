import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { Codes } from '#mirror/codes';
import { never, notEnded } from '#mirror/table';
import type { TailFact } from '#store/factReads';

// What was older than the newest of its case when it came is never asked for, because questions see whole batches.
const supersede = `
  UPDATE facts SET superseded_at = newer.seq FROM arriving newer
  WHERE facts.case_id = newer.case_id::UUID AND facts.version < newer.version AND facts.superseded_at = ${never}`;
const admit = `
  INSERT INTO facts
  SELECT * REPLACE (case_id::UUID AS case_id), ${never} FROM arriving
  WHERE NOT EXISTS (FROM facts known WHERE known.case_id = arriving.case_id::UUID AND known.version >= arriving.version)`;

/** The mirror cannot take a fact in: only a new process with a new mirror may. */
export class MirrorBroken extends Error {
  override readonly name = 'MirrorBroken';
}

/** Takes facts in order into the mirror, all or none. Blocks the event loop for about 3 µs a fact. @throws {MirrorBroken} */
export const createWrite =
  (connection: DuckDBConnection, codes: Codes) =>
  async (facts: readonly TailFact[]): Promise<void> => {
    await connection.run('BEGIN');
    try {
      const appender = await connection.createAppender('arriving');
      for (const fact of newestOfEach(facts)) append(appender, codes, fact);
      appender.closeSync();
      for (const step of [supersede, admit, 'DELETE FROM arriving', 'COMMIT']) await connection.run(step);
    } catch (cause) {
      await connection.run('ROLLBACK').catch(() => undefined);
      throw new MirrorBroken('the mirror could not take facts in', { cause });
    }
  };

const newestOfEach = (facts: readonly TailFact[]): Iterable<TailFact> => {
  const newest = new Map<string, TailFact>();
  for (const fact of facts) if ((newest.get(fact.caseId)?.version ?? 0) < fact.version) newest.set(fact.caseId, fact);
  return newest.values();
};

const append = (appender: DuckDBAppender, codes: Codes, { seq, caseId, version, organizationId, provinceId, counted }: TailFact): void => {
  appender.appendUInteger(seq);
  appender.appendVarchar(caseId);
  appender.appendUInteger(version);
  if (counted === null || provinceId === null) for (let left = 0; left < 8; left += 1) appender.appendNull();
  else {
    const { organization, province, leaf, practitioner, group_column, sex } = codes.encode(organizationId, provinceId, counted);
    appender.appendUSmallInt(organization);
    appender.appendUTinyInt(province);
    appender.appendUTinyInt(leaf);
    appender.appendInteger(counted.acceptedDay);
    appender.appendInteger(counted.endedDay ?? notEnded);
    appender.appendUTinyInt(practitioner);
    appender.appendUTinyInt(group_column);
    appender.appendUTinyInt(sex);
  }
  appender.endRow();
};
