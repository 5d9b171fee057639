import { join } from 'node:path';
import { numbersOf } from '@legal-aid/service-kit/keyring';
import { readSystemConfig } from '#infra/system/config';
import { addKey, rings } from '#infra/system/secrets';
import { sentenceOf, Trouble } from '#infra/processes/trouble';

const usage = `What of which ring? npm run keys -- list, or npm run keys -- rotate RING (${rings.join(', ')}).`;

const rotate = async (folder: string, ring: string): Promise<string> => {
  if (!rings.includes(ring)) throw new Trouble(usage);
  if (ring.startsWith('index-'))
    throw new Trouble(`${ring} does not turn: what was indexed under another key is not found, so every index must be made anew first.`);
  if (numbersOf(folder, ring).length === 0) throw new Trouble(`There is no key of ${ring} in ${folder}: start the system once.`);
  return `${ring}.${await addKey(folder, ring)}.key is there; processes take it within seconds. Keep the older ones until nothing needs them.`;
};

const answer = async ([verb, ring = '']: readonly string[]): Promise<string> => {
  const folder = join(readSystemConfig().dataDir, 'secrets');
  if (verb === 'list') return rings.map((name) => `${name.padEnd(22)}${numbersOf(folder, name).join(' ') || 'none'}`).join('\n');
  if (verb === 'rotate') return rotate(folder, ring);
  throw new Trouble(usage);
};

try {
  process.stdout.write(`${await answer(process.argv.slice(2))}\n`);
} catch (cause) {
  process.stderr.write(`${sentenceOf(cause)}\n`);
  process.exitCode = 1;
}
