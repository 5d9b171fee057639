import { readSystemConfig } from '#infra/system/config';
import { readSystemFile } from '#infra/system/systemFile';
import { sentenceOf } from '#infra/processes/trouble';
import { createSender } from './story/sender.ts';
import { tell } from './story/tell.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const { issuerUrl, graphqlUrl } = readSystemFile(readSystemConfig().dataDir);
  await tell(createSender(graphqlUrl, issuerUrl), say);
} catch (cause) {
  process.stderr.write(`${sentenceOf(cause)}\n`);
  process.exitCode = 1;
}
