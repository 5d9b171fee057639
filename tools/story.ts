import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSystemConfig, root } from '#infra/system/config';
import { readSystemFile } from '#infra/system/systemFile';
import { sentenceOf } from '#infra/processes/trouble';
import { createAsker } from './story/asker.ts';
import { readSteps } from './story/readSteps.ts';
import { tell } from './story/tell.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const steps = readSteps(await readFile(join(root, 'README.md'), 'utf8'));
  const { issuerUrl, graphqlUrl } = readSystemFile(readSystemConfig().dataDir);
  await tell(createAsker(graphqlUrl, issuerUrl), steps, say);
} catch (cause) {
  process.stderr.write(`${sentenceOf(cause)}\n`);
  process.exitCode = 1;
}
