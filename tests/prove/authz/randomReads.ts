import { inParallel } from '../support/inParallel.ts';
import type { Random } from '../support/random.ts';
import type { AskAs } from './client.ts';
import type { Oracle } from './oracle.ts';

/** What random reading found. */
export interface Reads {
  readonly asked: number;
  /** Ids of cases within reach that were told. */
  readonly own: number;
  /** Ids out of reach that were told, and records within reach that were not found. */
  readonly foreign: readonly string[];
  readonly lost: readonly string[];
}

/** Of provinces that took others over, of one that went on, and of those whose code means another place today. */
const readers: readonly string[] = [
  ...['08', '15', '24', '44', '01', '38', '68', '91'].flatMap((code) => [`intake-${code}`, `head-${code}`, `department-${code}`]),
  ...['practitioner-08', 'practitioner-15', 'appraiser-08', 'branch-head-08', 'participant-head-08', 'participant-intake-08'],
];

const fields = 'id organization { id } application { id case { id } }';
const statuses = ['ACCEPTED', 'ASSIGNED', 'IN_PROGRESS', 'ENDED', 'HANDED_OVER', 'ARCHIVED', 'REFUSED', 'WITHDRAWN', 'RECEIVED'];
const months = ['2019-03', '2021-06', '2024-11', '2025-05', '2025-09', '2026-02'];
const names = ['Nguyễn', 'Trần Văn', 'Lò Thị', 'hoang', 'Giàng'];

/** One question by chance; `reads` is how many records or lists it asks for. */
interface Question {
  readonly document: string;
  readonly variables: object;
  readonly reads: number;
  /** Cases that are asked for by their own ids. */
  readonly named: readonly string[];
}

type Draw = (random: Random, oracle: Oracle, ids: readonly string[]) => Question;

const byId: Draw = (random, oracle, ids) => {
  const [a, b] = [random.pick(ids), random.pick(ids)];
  return {
    document: `query ($a: ID!, $b: ID!, $applied: ID!) { a: case(id: $a) { ${fields} samePerson { id } } b: case(id: $b) { ${fields} } application(id: $applied) { id case { id samePerson { id } } } }`,
    variables: { a, b, applied: oracle.applicationOf.get(random.pick(ids)) },
    reads: 3,
    named: [a, b],
  };
};

const byList: Draw = (random) => ({
  document: `query ($status: CaseStatus, $first: PageSize) { cases(first: $first, status: $status) { nodes { ${fields} } } requests(first: $first) { nodes { ${fields} } } }`,
  variables: { status: random.pick(statuses), first: 1 + random.below(20) },
  reads: 2,
  named: [],
});

const byFigure: Draw = (random) => {
  const from = random.pick(months);
  const to = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`;
  return {
    document: `query ($period: PeriodInput!, $geography: Geography!, $column: Int!) { form25(period: $period, geography: $geography) {
      lines { row cell(column: $column) { value cases(first: 5) { nodes { id application { case { id } } } hidden } } } } }`,
    variables: {
      period: { from: `${from}-01`, to: `${to}-01` },
      geography: random.pick(['AS_REPORTED', 'CURRENT']),
      column: random.pick([1, 2, 3, 4]),
    },
    reads: 1,
    named: [],
  };
};

const byName: Draw = (random) => ({
  document: 'query ($name: Line) { casesOfPerson(name: $name) { id organization { id } samePerson { id } } }',
  variables: { name: random.pick(names) },
  reads: 1,
  named: [],
});

const draws: readonly Draw[] = [byId, byId, byId, byList, byList, byFigure, byName];
const atOnce = 6;

/** Reads at random as staff of old and new provinces until so many reads are done; every id that comes is held against the oracle. */
export const readAtRandom = async (ask: AskAs, oracle: Oracle, { random, reads }: { random: Random; reads: number }): Promise<Reads> => {
  const [foreign, lost]: [string[], string[]] = [[], []];
  const reach = new Map(readers.map((reader) => [reader, oracle.reachOf(reader)]));
  const all = [...oracle.caseIds];
  const count = { asked: 0, own: 0 };
  const work = async (): Promise<void> => {
    while (count.asked < reads) {
      const reader = random.pick(readers);
      const mine = reach.get(reader) ?? new Set<string>();
      // Half of what is asked for by its id is somebody else's.
      const ids = mine.size > 0 && random.below(2) === 0 ? [...mine] : all;
      const question = random.pick(draws)(random, oracle, ids);
      count.asked += question.reads;
      const told = await ask(reader, question.document, question.variables);
      const caseIds = new Set(
        [...told.text.matchAll(/"id":"([0-9a-f-]{36})"/gu)].map(([, id]) => id ?? '').filter((id) => oracle.caseIds.has(id)),
      );
      for (const id of caseIds) if (!mine.has(id)) foreign.push(`${reader} was told of ${id}: ${question.document.slice(0, 60)}`);
      for (const id of question.named)
        if (mine.has(id) && !caseIds.has(id)) lost.push(`${reader} does not find ${id}: ${told.codes.join(' ')}`);
      count.own += caseIds.size;
    }
  };
  await inParallel(Array.from({ length: atOnce }), atOnce, work);
  return { ...count, foreign, lost };
};
