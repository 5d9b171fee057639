import { insideOf } from '../support/inside.ts';
import type { RawAnswer } from '../support/raw.ts';
import type { Hostile } from './corpus.ts';

const mostMs = { rejected: 50, answered: 1_000 };
/** Where others work on the same machine, the gateway's own time on a processor counts; an answer is waited for so long at most. */
const patienceMs = 1_000;
const mostBytes = 2 * 2 ** 20;
/** GraphQL's own words about a document, which name what the schema has. */
const schemaWords =
  /LegalAidCase|Connection"|Cannot query|Unknown (?:argument|type|field|directive)|on type|of type|expected type|must not have a selection/u;

/** An answer with what it cost the gateway. */
export interface Measured extends RawAnswer {
  readonly cpuMs: number;
}

const isSlow = ({ ms, cpuMs }: Pick<Measured, 'ms' | 'cpuMs'>, rejected: boolean): boolean =>
  rejected ? ms > patienceMs || (ms > mostMs.rejected && cpuMs > mostMs.rejected) : ms > mostMs.answered;

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
}

/** Whether nothing was given: a refusal of the whole request, or every root field refused. */
export const isRejected = ({ status, text }: RawAnswer): boolean => {
  if (status !== 200) return status === null || status >= 400;
  const { data, errors = [] } = parse(text);
  return errors.length > 0 && Object.values(data ?? {}).every((value) => value === null);
};

const parse = (text: string): Body => {
  try {
    return (JSON.parse(text) ?? {}) as Body;
  } catch {
    return {};
  }
};

/** What is wrong with an answer to something hostile. `production`: nobody is shown the schema there. */
export const wrongWith = (hostile: Hostile, answer: Measured, production: boolean): readonly string[] => {
  const { status, text, ms, cpuMs } = answer;
  const rejected = isRejected(answer);
  const mustReject = hostile.must === 'reject' || (production && hostile.must === 'rejectInProduction');
  const showsSchema = !production && hostile.must === 'rejectInProduction';
  return [
    // A body that is far too long is cut off while it is sent.
    ...(status === null && !hostile.name.startsWith('bodyOf') ? ['was not answered'] : []),
    ...(status !== null && status >= 500 ? [`answered ${status}`] : []),
    ...(mustReject && !rejected ? [`was not rejected: ${text.slice(0, 80)}`] : []),
    ...(isSlow({ ms, cpuMs }, rejected)
      ? [`${rejected ? 'rejected' : 'answered'} after ${ms.toFixed(0)} ms, ${cpuMs.toFixed(0)} of its own`]
      : []),
    ...(text.length > mostBytes ? [`answered ${text.length} bytes`] : []),
    ...insideOf(text, /CANARY.?4711|polluted/u).map((what) => `tells of ${what}`),
    ...(!showsSchema && schemaWords.test(text) ? [`tells of the schema: ${schemaWords.exec(text)?.[0] ?? ''}`] : []),
    ...(hostile.never?.test(text) ? ['answered what it never may'] : []),
    ...(text.trimStart().startsWith('<') ? ['answered HTML'] : []),
  ];
};
