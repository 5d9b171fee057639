import { createAskAs } from '../authz/client.ts';
import type { Proof } from '../support/proof.ts';
import { createRandom } from '../support/random.ts';
import type { World } from '../support/world.ts';
import { canariesOf, formsOf, marks } from './canaries.ts';
import { driveAll, fileAll } from './lives.ts';
import { logSinks, openDatabases, segmentSinks, type Sink } from './sinks.ts';
import { plainDigestsIn, proveSealed } from './stored.ts';
import { proveSwaps } from './swaps.ts';

const shortPersons = 24;

/** People whose every detail can be found again are led through everything that can be done; then everything that was written is searched. */
export const provePrivacy = async (proof: Proof, world: World): Promise<void> => {
  const { report, options, onEnd, signal } = proof;
  const ask = createAskAs(world);
  const canaries = canariesOf(options.short ? shortPersons : (options.numbers['persons'] ?? 200), createRandom(options.seed));
  const filed = await fileAll(ask, canaries);
  const errors = await driveAll(ask, filed);
  await world.system.settled(signal);
  const databases = await openDatabases(world);
  onEnd(databases.close);

  const sinks: Readonly<Record<string, readonly Sink[]>> = {
    "the broker's segments": segmentSinks(world.dataDir),
    'the logs': logSinks(world.dataDir),
    'the bodies of errors': [{ name: 'errors', bytes: Buffer.from(errors.join('\n')) }],
    'the databases': await databases.sinks(),
  };
  report.atLeast('canaries that were filed, worked on, searched for and opened', filed.length, canaries.length);
  report.atLeast('answers with errors', filed.length * 5, errors.length);
  for (const [name, found] of Object.entries(sinks)) report.none(`no canary in ${name}, ${sizeOf(found)}`, marksIn(found));
  report.none('no plain digest of a canary anywhere', plainDigestsIn(Object.values(sinks).flat(), canaries));
  report.none('the search would have found what is there', blindSpots(sinks, filed[0]?.caseId ?? ''));
  await proveSealed(report, databases);
  await proveSwaps(report, { ask, databases, filed });
};

const forms = Object.values(marks).flatMap(formsOf);

const marksIn = (sinks: readonly Sink[]): readonly string[] =>
  sinks.flatMap(({ name, bytes }) => forms.filter((form) => bytes.includes(form.bytes)).map((form) => `${name}: ${form.name}`));

const sizeOf = (sinks: readonly Sink[]): string =>
  `${sinks.length} places, ${(sinks.reduce((sum, { bytes }) => sum + bytes.length, 0) / 2 ** 20).toFixed(1)} MB`;

/** The id of a canary's case travels and is stored in the open: where it is not found, nothing would be. */
const blindSpots = (sinks: Readonly<Record<string, readonly Sink[]>>, caseId: string): readonly string[] =>
  ["the broker's segments", 'the databases'].filter((name) => !sinks[name]?.some(({ bytes }) => bytes.includes(caseId)));
