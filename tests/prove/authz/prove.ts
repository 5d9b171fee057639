import type { Proof } from '../support/proof.ts';
import { dayInVietNam } from '../recount/journal.ts';
import { createRandom } from '../support/random.ts';
import type { World } from '../support/world.ts';
import { createAskAs, type AskAs } from './client.ts';
import { openEmergencies } from './emergencies.ts';
import { readMatrix, readRoots, strangersIn, type Cell } from './matrix.ts';
import { openOracle } from './oracle.ts';
import { oneOfEachRole, people } from './people.ts';
import * as probes from './probes.ts';
import { readAtRandom } from './randomReads.ts';
import { runRoots, uncovered } from './roots.ts';
import { runMatrix, shareOf, type Probe, type Ran } from './run.ts';
import { makeSetting, type Records, type Setting } from './setting.ts';

const covered = new Set(['LegalAidCase', 'Application', 'Organization', 'Practitioner', 'Province']);
/** What a short run tries of the pairs of a person and a record. */
const shortPairs = 0.5;
/** What a short run tries of the acts that must come to something, and of those that must not. */
const shortShare = { reached: 0.35, others: 0.08 };

interface Part {
  readonly name: string;
  readonly ids: Records;
  readonly probe: Probe;
  readonly choosesPair?: () => boolean;
  readonly chooses?: (cell: Cell) => boolean;
}

const partsOf = (ask: AskAs, setting: Setting): readonly Part[] => [
  { name: 'cases', ids: setting.cases, probe: probes.probeCase(ask) },
  { name: 'applications', ids: setting.applications, probe: probes.probeApplication(ask) },
  { name: 'organizations', ids: setting.organizations, probe: probes.probeOrganization(ask) },
  { name: 'advices', ids: setting.advices, probe: probes.probeAdvice(ask) },
  { name: 'accounts', ids: setting.accounts, probe: probes.probeAccount(ask) },
  { name: 'registry', ids: setting.organizations, probe: probes.probeRegistry(ask, setting.organizations['CENTER'] ?? '') },
  { name: 'published', ids: { PRACTITIONER: setting.practitionerId, PROVINCE: 'vn34-08' }, probe: probes.probePublished(ask) },
  {
    name: 'acts',
    ids: setting.cases,
    probe: probes.probeActs(ask, setting.practitionerId, setting.organizations['PARTICIPANT_ORG'] ?? ''),
  },
];

/** Every cell of the reviewed matrices, then reading at random: nobody is shown more, and nobody less, than was written down. */
export const proveAuthz = async (proof: Proof, world: World): Promise<void> => {
  const { report, options, log } = proof;
  const ask = createAskAs(world);
  const random = createRandom(options.seed);
  const today = dayInVietNam(Date.now());
  const setting = await makeSetting(ask, today);
  await world.system.settled(proof.signal);
  let cells = 0;
  const judge = (name: string, ran: Ran): void => {
    cells += ran.cells;
    log(`authz: ${name}: ${ran.cells} cells`);
    report.none(`${name}: ${ran.cells} cells are as they were written down`, ran.wrong);
  };
  const run = async ({ name, ...part }: Part): Promise<void> => {
    const matrix = readMatrix(name);
    report.none(`${name}: every line speaks of somebody and something`, strangersIn(matrix, [...people.map((person) => person.name)]));
    judge(name, await runMatrix(matrix, { people, ...part }));
  };
  const thinned = (name: string) =>
    name === 'acts' ? { chooses: shareOf(random, shortShare) } : { choosesPair: () => random.next() < shortPairs };
  for (const part of partsOf(ask, setting)) await run({ ...part, ...(options.short && thinned(part.name)) });
  const openings = await openEmergencies(ask, setting.cases);
  await run({ name: 'emergencies', ids: openings.ids, probe: probes.probeEmergency(ask, openings.caseOf) });
  const lines = readRoots();
  judge('root fields', await runRoots(world, ask, { lines, people: options.short ? oneOfEachRole : people }));
  report.none('every root field and entity of the supergraph has a line', uncovered(lines, covered));
  report.atLeast('cells executed', 2_000, cells);
  const reads = options.short ? 600 : (options.numbers['reads'] ?? 10_000);
  const read = await readAtRandom(ask, await openOracle(world, today), { random, reads });
  report.none(`${read.asked} random reads by staff of old and new provinces tell no foreign id`, read.foreign);
  report.none('and lose nothing that is within reach', read.lost);
  report.atLeast('ids within reach that they told', Math.floor(reads / 4), read.own);
};
