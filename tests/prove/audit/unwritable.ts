import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import type { Report } from '../support/report.ts';
import type { createAskOnce } from './reads.ts';

interface Shut {
  readonly ask: ReturnType<typeof createAskOnce>;
  readonly database: mongo.Db;
  readonly actor: string;
  readonly caseIds: readonly string[];
}

const log = 'access_log';
const person = 'query ($id: ID!) { case(id: $id) { id status applicant { name phone } summary } }';
const codes = 'query ($id: ID!) { case(id: $id) { id status form } }';
const shows = (text: string): boolean => /"name":"|"phone":"|"summary":"/u.test(text);

/** The database takes no row of the log: no personal field leaves, everything else does; afterwards all is as before. */
export const proveUnwritable = async (report: Report, { ask, database, actor, caseIds }: Shut): Promise<void> => {
  await database.command({ collMod: log, validator: { never: { $exists: true } }, validationLevel: 'strict' });
  const [shut, open]: [string[], string[]] = [[], []];
  try {
    for (const id of caseIds) {
      shut.push(await ask(actor, person, { id }, randomUUID()));
      open.push(await ask(actor, codes, { id }, randomUUID()));
    }
  } finally {
    await database.command({ collMod: log, validator: {}, validationLevel: 'off' });
  }
  report.none(
    `the log cannot be written: no personal field leaves, ${shut.length} readings`,
    shut.filter(shows).map((text) => text.slice(0, 100)),
  );
  report.none(
    "and what is nobody's secret is read as before",
    open.filter((text) => !text.includes('"form":"')).map((text) => text.slice(0, 100)),
  );
  const again = await ask(actor, person, { id: caseIds[0] }, randomUUID());
  report.none('the log can be written again: the person is shown again', shows(again) ? [] : [again.slice(0, 100)]);
};
