import { randomUUID } from 'node:crypto';
import { askWhole } from '../support/gateway.ts';
import { until } from '../support/poll.ts';
import type { Report } from '../support/report.ts';
import type { Client } from './client.ts';
import { applicant } from './fields/applicant.ts';

const patienceMs = 20_000;
const fileDocument = `mutation ($commandId: CommandId!, $input: FileApplicationInput!) { fileApplication(commandId: $commandId, input: $input) {
  __typename ... on ApplicationFiled { application { id } } ... on Refused { code } } }`;
const caseDocument = 'query ($id: ID!) { application(id: $id) { case { id applicant { name } samePerson { id } } } }';
const searchDocument =
  'query ($name: Line, $personalId: PersonalId) { casesOfPerson(name: $name, personalId: $personalId) { id applicant { name } } }';

/** Names that people bear: of one word, with an apostrophe, with letters beyond Vietnamese, very long. */
const lawful = ['Siu', "H'Linh", 'Y Bhiăn', 'A', "K'Sor Y Ñ", `${'Nguyễn '.repeat(28)}An`];

interface Person {
  readonly name: string;
  readonly personalId?: string | null;
}

/** Applications of persons whose names and numbers are written in every way; staff find one person behind one number. */
export const provePersons = async (report: Report, client: Client, organizationId: string): Promise<void> => {
  const file = (person: Person): Promise<string> => fileFor(client, organizationId, person);
  const unlike: string[] = [];
  for (const name of lawful) if ((await nameOf(client, await file({ name, personalId: null }))) !== name) unlike.push(name);
  report.none('B27 names of one letter, one word, with apostrophes and of 200 letters are taken and kept', unlike);

  // So rare that nobody else of the nation bears it.
  const [family, given] = ['Nguyễn', `Hòa${randomUUID().replaceAll(/[^a-f]/gu, '')}`];
  const composed = `${family} Thị ${given}`;
  const filed = [await file({ name: composed.normalize('NFC') }), await file({ name: composed.normalize('NFD') })];
  const kept = await Promise.all(filed.map((id) => nameOf(client, id)));
  report.none('B23 a decomposed name is kept composed', kept.filter((name) => name !== composed.normalize('NFC')).map(String));
  const ways = [composed, composed.normalize('NFD'), composed.toUpperCase(), `${given} ${family}`, given.replace('ò', 'o')];
  const found = await Promise.all(ways.map(async (name) => (await search(client, { name })).length));
  report.none(
    'B23 however it is written, a search by name finds both',
    ways.flatMap((name, at) => (found[at] === 2 ? [] : [`${name.length} code units find ${found[at] ?? 0}`])),
  );
  await proveNumbers(report, client, file);
};

/** B38: one number in three spellings is one person to staff, and nobody to the citizen. */
const proveNumbers = async (report: Report, client: Client, file: (person: Person) => Promise<string>): Promise<void> => {
  const number = `0${String(Date.now()).slice(-11)}`;
  const spellings = [number, `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`, `${number.slice(0, 6)}.${number.slice(6)}`];
  const filed: string[] = [];
  for (const personalId of spellings) filed.push(await file({ name: 'Trần Văn Bình', personalId }));
  const cases = await Promise.all(filed.map((id) => caseAmong(client, id, spellings.length - 1)));
  report.none(
    'B38 staff are told of the other cases of one number in three spellings',
    cases.flatMap((seen) => (seen?.samePerson?.length === 2 ? [] : [`${seen?.samePerson?.length ?? 'no'} others`])),
  );
  const told = await Promise.all(filed.map((id) => caseOf(client, 'citizen', id)));
  report.none(
    'B38 the citizen is not',
    told.flatMap((seen) => (seen?.samePerson == null ? [] : ['told'])),
  );
  const byNumber = await search(client, { personalId: spellings[1] ?? '' });
  report.none('B38 a search by the number finds all three', byNumber.length === 3 ? [] : [String(byNumber.length)]);
};

interface SeenCase {
  readonly id: string;
  readonly applicant: { readonly name: string } | null;
  readonly samePerson: readonly { readonly id: string }[] | null;
}

const fileFor = async ({ ask }: Client, organizationId: string, person: Person): Promise<string> => {
  const input = {
    organizationId,
    form: 'LITIGATION',
    field: 'CIVIL_FAMILY',
    summary: 'Tôi xin được trợ giúp.',
    applicant: { ...applicant, phone: null, ...person },
  };
  interface Filed {
    readonly fileApplication: { readonly application?: { readonly id: string }; readonly code?: string };
  }
  const { fileApplication } = await askWhole<Filed>(ask, 'citizen', fileDocument, { commandId: randomUUID(), input });
  if (!fileApplication.application) throw new Error(`an application was refused: ${fileApplication.code ?? ''}`);
  return fileApplication.application.id;
};

/** The case of an application, once casework has it. */
const caseOf = ({ ask }: Client, person: string, id: string): Promise<SeenCase | null> =>
  until(patienceMs, async () => {
    const { data } = await ask(person, caseDocument, { id });
    return (data as { application: { case: SeenCase | null } | null } | null)?.application?.case ?? null;
  });

/** The case of an application, once so many others of the same person are there too; as it is when they never come. */
const caseAmong = async (client: Client, id: string, others: number): Promise<SeenCase | null> => {
  const look = async () => {
    const seen = await caseOf(client, 'intake-08', id);
    return seen?.samePerson?.length === others ? seen : null;
  };
  return (await until(patienceMs / 4, look)) ?? caseOf(client, 'intake-08', id);
};

const nameOf = async (client: Client, id: string): Promise<string | undefined> => (await caseOf(client, 'intake-08', id))?.applicant?.name;

const search = async ({ ask }: Client, by: { readonly name?: string; readonly personalId?: string }): Promise<readonly SeenCase[]> => {
  const { data } = await ask('intake-08', searchDocument, by);
  return (data as { casesOfPerson: readonly SeenCase[] } | null)?.casesOfPerson ?? [];
};
