import type { AskAs, Told } from '../authz/client.ts';
import type { Report } from '../support/report.ts';
import type { Filed } from './lives.ts';
import type { Databases } from './sinks.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One way to move ciphertext about in the database, as whoever can write there would. */
interface Swap {
  readonly name: string;
  /** What the first record gets from itself and the other one. */
  readonly forged: (own: Fields, other: Fields) => Fields;
}

const swaps: readonly Swap[] = [
  { name: "another record's person", forged: (_, { applicant }) => ({ applicant }) },
  { name: "another record's person with its key", forged: (_, { applicant, wrapped }) => ({ applicant, wrapped }) },
  { name: "another record's everything", forged: (_, { applicant, summary, wrapped }) => ({ applicant, summary, wrapped }) },
  { name: "another record's story", forged: (_, { summary }) => ({ summary }) },
  { name: 'the story in place of the person', forged: ({ summary }) => ({ applicant: summary }) },
  { name: 'a person of fewer letters', forged: ({ applicant }) => ({ applicant: String(applicant).slice(0, -4) }) },
  { name: 'a person in plain text', forged: () => ({ applicant: '{"name":"Người Giả"}' }) },
];

const document = 'query ($id: ID!) { case(id: $id) { id applicant { name phone } summary } }';

/** Ciphertext that was moved or altered opens nowhere: the reading fails, and nothing false is shown. */
export const proveSwaps = async (
  report: Report,
  { ask, databases, filed }: { ask: AskAs; databases: Databases; filed: readonly Filed[] },
): Promise<void> => {
  const [first, second] = filed;
  if (!first || !second) throw new Error('two canaries are needed');
  const cases = databases.collection('casework', 'cases');
  const [own, other] = [await cases.findOne({ _id: first.caseId }), await cases.findOne({ _id: second.caseId })];
  if (!own || !other) throw new Error('the cases of the canaries are not there');
  const broken: string[] = [];
  for (const { name, forged } of swaps) {
    const fields = forged(own, other);
    await cases.updateOne({ _id: first.caseId }, { $set: fields });
    const told = await ask('head-08', document, { id: first.caseId });
    const restored = Object.fromEntries(Object.keys(fields).map((field) => [field, own[field]]));
    await cases.updateOne({ _id: first.caseId }, { $set: restored });
    broken.push(...wrongWith(told, { fields, first, second }).map((what) => `${name}: ${what}`));
  }
  const again = await ask('head-08', document, { id: first.caseId });
  if (again.data?.case?.applicant?.name !== first.canary.name) broken.push('what was put back does not open');
  report.none(`ciphertext moved or altered in ${swaps.length} ways opens nowhere, and nothing false is shown`, broken);
};

const wrongWith = ({ data, codes, text }: Told, { fields, second }: { fields: Fields; first: Filed; second: Filed }): readonly string[] => {
  const spoilt = ['applicant', 'summary'].filter((field) => field in fields);
  return [
    ...(text.includes(second.canary.name) || text.includes(second.canary.summary) || text.includes('Người Giả')
      ? ['shows what was moved there']
      : []),
    ...(codes.length === 0 ? ['is not told as a failure'] : []),
    ...spoilt.filter((field) => data?.case?.[field] != null).map((field) => `${field} is shown`),
  ];
};
