import { services, type ServiceName } from '#infra/system/processes';
import { inParallel } from '../support/inParallel.ts';
import { insideOf } from '../support/inside.ts';
import type { Proof } from '../support/proof.ts';
import { sendRaw, type RawAnswer } from '../support/raw.ts';
import { newestKey } from '../support/secrets.ts';
import type { World } from '../support/world.ts';
import { attemptsOn, oldKeyAttempts, questions, sign, type Attempt } from './attempts.ts';
import { turnSigningKey } from './rotation.ts';

/** The one answer that everybody without a right gets. */
const shut = '{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}';
const atOnce = 8;

/** Asks every subgraph past the gateway in every way without a right: not one byte of data may come. */
export const proveSubgraphShut = async ({ report }: Proof, world: World): Promise<void> => {
  const { system } = world;
  const { key } = newestKey(system.secretsDir, 'signing');
  const urlOf = (audience: ServiceName) => (path: string) => `${system.urls[audience]}${path}`;
  const turning = turnSigningKey(world);
  const [open, spoilt, replayed]: [string[], string[], string[]] = [[], [], []];
  let tried = 0;
  for (const audience of services) {
    const attempts = attemptsOn({ audience, key });
    tried += attempts.length;
    spoilt.push(...(await tryAll(audience, urlOf(audience), attempts)));
    replayed.push(...(await replayEach(audience, urlOf(audience), key)));
    open.push(...(await askPulse(audience, urlOf(audience))));
  }
  const turned = await turning;
  for (const audience of services)
    spoilt.push(...(await tryAll(audience, urlOf(audience), oldKeyAttempts({ audience, key: turned.oldKey }))));
  report.atLeast('direct calls without a right', services.length * questions.length * 20, tried);
  report.none('every call without a right gets 401, no data and no word of the inside', spoilt);
  report.none('a call that was rightly signed is answered once, and never again', replayed);
  report.none(`the key is turned while everything runs: ${turned.asked} questions meanwhile are answered whole`, turned.failed);
  report.none('a key that was taken away counts no more', turned.stillTaken);
  report.none('what is open to all tells nothing', open);
};

const tryAll = async (audience: ServiceName, url: (path: string) => string, attempts: readonly Attempt[]): Promise<readonly string[]> => {
  const found = await inParallel(attempts, atOnce, async ({ name, path, request }) => {
    const wrong = wrongWith(await sendRaw(url(path), request));
    return wrong ? [`${audience}: ${name}: ${wrong}`] : [];
  });
  return found.flat();
};

/** What an answer gives away; null when it is the one that it must be. HEAD and the like have no body. */
const wrongWith = ({ status, text }: RawAnswer): string | null => {
  if (status !== 401) return `answered ${status ?? 'nothing'} ${text.slice(0, 80)}`;
  const told = insideOf(text);
  if (told.length > 0) return `tells of ${told.join(', ')}`;
  return text === shut ? null : `says ${text.slice(0, 80)}`;
};

/** The same bytes twice: that the first is answered shows that the refusals above are not refusals of everything. */
const replayEach = async (audience: ServiceName, url: (path: string) => string, key: Buffer): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { name, path, body } of questions.slice(0, 1)) {
    const request = { headers: { 'content-type': 'application/json', ...sign(body, { audience, key }) }, body };
    const [first, again] = [await sendRaw(url(path), request), await sendRaw(url(path), request)];
    if (first.status !== 200) found.push(`${audience}: ${name}: rightly signed, answered ${first.status ?? 'nothing'}`);
    const wrong = wrongWith(again);
    if (wrong) found.push(`${audience}: ${name}, replayed: ${wrong}`);
  }
  return found;
};

const pulses = ['/livez', '/readyz'];

const askPulse = async (audience: ServiceName, url: (path: string) => string): Promise<readonly string[]> => {
  const answers = await Promise.all(pulses.map((path) => sendRaw(url(path), { method: 'GET' })));
  return answers.flatMap(({ status, text }, at) =>
    status === 200 && text.length < 64 && insideOf(text).length === 0
      ? []
      : [`${audience}${pulses[at] ?? ''}: ${status ?? 'nothing'} ${text}`],
  );
};
