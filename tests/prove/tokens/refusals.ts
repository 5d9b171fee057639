import { percentile, ms } from '../support/percentile.ts';
import { insideOf } from '../support/inside.ts';
import type { Report } from '../support/report.ts';
import { sendRaw, type RawAnswer } from '../support/raw.ts';

const body = JSON.stringify({ query: '{ me { id } }' });
const oracleMs = 5;
const rounds = 15;
const networks = 60;

/** Asks who one is by an `authorization` header. Tokens come from many networks: failures are counted by network. */
export const askBy = (url: string, authorization: string | undefined, from: number): Promise<RawAnswer> =>
  sendRaw(`${url}/graphql`, {
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body,
    from: `127.0.${1 + (from % networks)}.1`,
  });

/** Everything of an answer that could tell why, the id of the error aside. */
const toldBy = ({ status, text, headers }: RawAnswer): string =>
  JSON.stringify([
    status,
    text.replaceAll(/"errorId":"[^"]*"/gu, ''),
    headers['www-authenticate'] ?? null,
    headers['content-type'] ?? null,
  ]);

/** Every bad token gets 401 and the same words, and none is told from another by the time that its refusal takes. */
export const proveRefusals = async (report: Report, url: string, tokens: ReadonlyMap<string, string | undefined>): Promise<void> => {
  const answers = await Promise.all(
    [...tokens].map(async ([name, authorization], index) => ({ name, answer: await askBy(url, authorization, index) })),
  );
  const usual = answers[0] ? toldBy(answers[0].answer) : '';
  report.atLeast('bad tokens', 22, answers.length);
  report.none(
    'every bad token gets 401',
    answers.filter(({ answer }) => answer.status !== 401).map(({ name, answer }) => `${name}: ${answer.status ?? 'nothing'}`),
  );
  report.none(
    'with the same words',
    answers.filter(({ answer }) => toldBy(answer) !== usual).map(({ name, answer }) => `${name}: ${answer.text.slice(0, 80)}`),
  );
  report.none(
    'which tell nothing of the inside and nothing that was sent',
    answers.flatMap(({ name, answer }) => insideOf(answer.text, /CANARY|analyst|authority/u).map((what) => `${name}: ${what}`)),
  );
  await proveTiming(report, url, tokens);
};

/** Tokens that go as far as the check of a signature, bad or good, and are then refused. */
const checked = ['a broken signature', 'another payload', 'another audience', 'expired', 'no subject', 'another issuer'];

const proveTiming = async (report: Report, url: string, tokens: ReadonlyMap<string, string | undefined>): Promise<void> => {
  const times = new Map(checked.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1)
    for (const [index, name] of checked.entries())
      times.get(name)?.push((await askBy(url, tokens.get(name), 256 + round * checked.length + index)).ms);
  const medians = [...times.values()].map((own) => percentile(own, 0.5));
  const apart = Math.max(...medians) - Math.min(...medians);
  report.add({
    goal: 'how long a refusal takes does not tell its reason',
    target: `medians within ${oracleMs} ms`,
    measured: ms(apart),
    passed: apart <= oracleMs,
  });
};
