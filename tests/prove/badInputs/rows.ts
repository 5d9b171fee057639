import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Client } from './client.ts';
import { json } from './client.ts';
import type { RawAnswer } from '../support/raw.ts';
import { insideOf } from '../support/inside.ts';

/** One row of the list of bad inputs, as a data file tells it. */
export interface Row {
  readonly row: string;
  readonly what: string;
  readonly cases: readonly BadCase[];
}

interface BadCase {
  readonly name: string;
  /** Whose token it carries; nobody's where it is null. */
  readonly person?: string | null;
  readonly document?: string;
  readonly variables?: unknown;
  /** The whole body, in place of a document. */
  readonly body?: unknown;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: readonly number[];
  /** A code that stands in the answer, of an error or of a refusal; none where it is left out. */
  readonly code?: string;
  /** A text that the answer has. */
  readonly has?: string;
  /** An expression for what it may not have. */
  readonly never?: string;
  /** Answers of the same name must be alike to the letter, ids of errors aside. */
  readonly alike?: string;
  readonly withinMs?: number;
}

const folder = fileURLToPath(new URL('rows/', import.meta.url));

/** The data files, in the order of their rows. */
export const readRows = (): readonly Row[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as readonly Row[]);

/** Known records stand for `$name` in a data file, `{"$times": ["x", 3]}` for a long text, `$join` for one of parts. */
export const fill = (value: unknown, known: Readonly<Record<string, string>>): unknown => {
  if (typeof value === 'string') return value.replaceAll(/\$\{(\w+)\}/gu, (_, name: string) => known[name] ?? `unknown record ${name}`);
  if (Array.isArray(value)) return value.map((each) => fill(each, known));
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, '$times')) {
    const [text, count] = (value as { $times: [string, number] }).$times;
    return text.repeat(count);
  }
  if (Object.hasOwn(value, '$join')) return (value as { $join: unknown[] }).$join.map((part) => String(fill(part, known))).join('');
  if (Object.hasOwn(value, '$join')) return (value as { $join: unknown[] }).$join.map((part) => String(fill(part, known))).join('');
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, known)]));
};

/** Sends the cases of a row. @returns what was not as it must be */
export const runRow = async ({ row, cases }: Row, client: Client, known: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const found: string[] = [];
  const alike = new Map<string, string>();
  for (const bad of cases) {
    const answer = await send(bad, client, known);
    const wrong = wrongWith(bad, answer, known);
    const told = `${answer.status ?? 'nothing'} ${answer.text.replaceAll(/"errorId":"[^"]*"/gu, '')}`;
    const first = bad.alike === undefined ? told : (alike.get(bad.alike) ?? told);
    if (bad.alike !== undefined) alike.set(bad.alike, first);
    if (first !== told) wrong.push('is told from the others by its answer');
    found.push(...wrong.map((what) => `${row} ${bad.name}: ${what}; ${told.slice(0, 100)}`));
  }
  return found;
};

const send = async (bad: BadCase, client: Client, known: Readonly<Record<string, string>>): Promise<RawAnswer> => {
  const { person = 'intake-08', document, variables = {}, body, method = 'POST', query, headers = json } = bad;
  const content = body === undefined ? { query: document, variables: fill(variables, known) } : fill(body, known);
  return client.raw(person, {
    method,
    headers,
    ...(query !== undefined && { query }),
    ...(method !== 'GET' && { body: typeof content === 'string' ? content : JSON.stringify(content) }),
  });
};

const wrongWith = (
  { status, code, has, never, withinMs }: BadCase,
  answer: RawAnswer,
  known: Readonly<Record<string, string>>,
): string[] => {
  const codes = [...answer.text.matchAll(/"code":"(\w+)"/gu)].map(([, each]) => each);
  return [
    ...(status.includes(answer.status ?? 0) ? [] : ['another status']),
    ...(code === undefined || codes.includes(code) ? [] : [`not ${code}`]),
    ...(has === undefined || answer.text.includes(String(fill(has, known))) ? [] : [`has not ${has}`]),
    ...(never !== undefined && new RegExp(String(fill(never, known)), 'u').test(answer.text) ? ['has what it may not have'] : []),
    ...(answer.ms > (withinMs ?? Number.POSITIVE_INFINITY) ? [`took ${answer.ms.toFixed(0)} ms`] : []),
    ...insideOf(answer.text, /CANARY.?4711/u).map((what) => `tells of ${what}`),
  ];
};
