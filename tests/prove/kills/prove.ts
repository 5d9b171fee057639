import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { databaseOf } from '#infra/system/processes';
import { createArmory } from '../faults/crashPoints.ts';
import { openOffices } from '../lives/offices.ts';
import { seatsOf, startLives } from '../lives/traffic.ts';
import { openJournals } from '../recount/journal.ts';
import { openHistory } from '../support/history.ts';
import type { Proof } from '../support/proof.ts';
import { createRandom } from '../support/random.ts';
import type { World } from '../support/world.ts';
import { judge } from './judge.ts';
import { createKiller, nameOf, type Kill, type Target } from './killer.ts';
import { measureLiveness } from './liveness.ts';
import { planKills } from './plan.ts';
import { waitForRecovery } from './recovery.ts';

/** Two clients in each but the last of these, and one in an organisation of each other kind: eight. */
const codes = ['15', '24', '44'];
/** So high that some command is nearly always under way: a kill without one does not count. */
const rate = 120;
const mostTries = 5;
/** Between kills the clients get on: outages are counted into the rate that they must keep. */
const calmMs = { short: 700, whole: 7_000 };
/** Traffic goes on for so long after the last kill, because a mirror that was filled anew hides what it lost before. */
const lastMs = 6_000;

/** Keeps eight clients at work, kills everything in turn, and then judges what the clients were told against what is there. */
export const proveKills = async (proof: Proof, world: World): Promise<void> => {
  const { options, onEnd, log } = proof;
  const { ask, folder, dataDir, system } = world;
  const random = createRandom(options.seed);
  const times = options.short ? { random: 1, atPoints: 1 } : { random: 3, atPoints: 2 };
  const history = openHistory(join(folder, 'history.jsonl'));
  const journals = await openJournals(system.engines.mongodbUri);
  onEnd(journals.close);
  const readJournals = async () => ({
    casework: await journals.rowsOf(databaseOf('casework', system.databasePrefix)),
    publicServices: await journals.rowsOf(databaseOf('public-services', system.databasePrefix)),
  });

  const offices = await openOffices(proof, world, codes);
  const seats = seatsOf(offices, ({ officers: [first = ''] }) => first.startsWith('intake-') && !first.endsWith(codes.at(-1) ?? ''));
  const began = performance.now();
  const traffic = await startLives({ ask, history, random: random.fork(), offices, seats, rate, adopts: false });
  await delay(1_000);
  const killer = createKiller({ dataDir, history, armory: createArmory(folder), random });
  const kills: { readonly kill: Kill; readonly recovered: number | null }[] = [];
  const killOnce = async (target: Target): Promise<boolean> => {
    const kill = await killer.kill(target);
    if (!kill) return false;
    const recovered = await waitForRecovery(world, history, kill);
    log(`${nameOf(target)}: ${kill.inFlight} commands in flight, back after ${recovered?.toFixed(1) ?? 'more than 30'} s`);
    if (kill.inFlight > 0) kills.push({ kill, recovered });
    await delay(options.short ? calmMs.short : calmMs.whole);
    return kill.inFlight > 0;
  };
  for (const target of planKills(random, times)) {
    for (let tries = 0; tries < mostTries && !(await killOnce(target)); tries += 1) log(`${nameOf(target)}: hit nothing, once more`);
  }
  const liveness = await measureLiveness(world, { history, lastKillAt: kills.at(-1)?.kill.at ?? 0, readJournals });
  await delay(lastMs);
  await traffic.stop();
  const seconds = (performance.now() - began) / 1_000;
  history.close();
  await judge(proof, world, { short: options.short, lines: history.lines(), kills, times, seconds, liveness, readJournals });
};
