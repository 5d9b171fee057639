import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { leafIndex, provinceIndex } from '#mirror/codes';
import { never } from '#mirror/table';
import type { TailFact } from '#store/factReads';

// A fact is superseded at the number of the first newer one of its case, and one that comes late is so from its own.
const supersede = `
  UPDATE facts SET superseded_at = newer.seq
  FROM (SELECT case_id::UUID AS case_id, max(version) AS version, min(seq) AS seq FROM arriving GROUP BY case_id) newer
  WHERE facts.case_id = newer.case_id AND facts.version < newer.version AND facts.superseded_at = ${never}`;
const admit = `
  INSERT INTO facts
  SELECT seq, case_id::UUID, version, organization_id::UUID, province, leaf, day, CASE WHEN version < newest THEN seq ELSE ${never} END
  FROM (
    SELECT arriving.*, greatest(max(arriving.version) OVER (PARTITION BY arriving.case_id), coalesce(known.version, 0)) AS newest
    FROM arriving
    LEFT JOIN (SELECT case_id, max(version) AS version FROM facts WHERE case_id IN (SELECT case_id::UUID FROM arriving) GROUP BY case_id) known
      ON known.case_id = arriving.case_id::UUID
  )`;

/** The mirror cannot take a fact in: only a new process with a new mirror may. */
export class MirrorBroken extends Error {
  override readonly name = 'MirrorBroken';
}

/** Takes facts in order into the mirror, all or none. Blocks the event loop for about 3 µs a fact. @throws {MirrorBroken} */
export const createWrite =
  (connection: DuckDBConnection) =>
  async (facts: readonly TailFact[]): Promise<void> => {
    await connection.run('BEGIN');
    try {
      const appender = await connection.createAppender('arriving');
      for (const fact of facts) append(appender, fact);
      appender.closeSync();
      for (const step of [supersede, admit, 'DELETE FROM arriving', 'COMMIT']) await connection.run(step);
    } catch (cause) {
      await connection.run('ROLLBACK').catch(() => undefined);
      throw new MirrorBroken('the mirror could not take facts in', { cause });
    }
  };

const append = (appender: DuckDBAppender, { seq, caseId, version, organizationId, provinceId, form25 }: TailFact): void => {
  appender.appendUInteger(seq);
  appender.appendVarchar(caseId);
  appender.appendUInteger(version);
  appender.appendVarchar(organizationId);
  if (provinceId === null) appender.appendNull();
  else appender.appendUTinyInt(provinceIndex(provinceId));
  if (form25 === null) {
    appender.appendNull();
    appender.appendNull();
  } else {
    appender.appendUTinyInt(leafIndex(form25.row));
    appender.appendInteger(form25.acceptedDay);
  }
  appender.endRow();
};
