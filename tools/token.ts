import { rotateKeys } from '#infra/issuer/keyFiles';
import { readSystemConfig } from '#infra/system/config';
import { fetchPeople, fetchToken } from '#infra/system/demo';
import { readSystemFile } from '#infra/system/systemFile';
import { sentenceOf, Trouble } from '#infra/processes/trouble';

const answer = async ([name]: readonly string[]): Promise<string> => {
  const { dataDir, production } = readSystemConfig();
  if (production) throw new Trouble('Demo tokens do not exist in production: sign in at the OpenID Connect provider.');
  if (!name) throw new Trouble('Whose token? npm run --silent token -- NAME, or -- --list to see who there is.');
  const { issuerUrl, secretsDir } = readSystemFile(dataDir);
  if (name === '--rotate') return `Tokens are signed by key ${(await rotateKeys(secretsDir, Date.now())).signing.kid} from now on.`;
  if (name !== '--list') return fetchToken(issuerUrl, name);
  const people = await fetchPeople(issuerUrl);
  return people.map(({ name: who, role, purpose: { vi, en } }) => `${who.padEnd(22)}${role.padEnd(16)}${vi} / ${en}`).join('\n');
};

try {
  process.stdout.write(`${await answer(process.argv.slice(2))}\n`);
} catch (cause) {
  process.stderr.write(`${sentenceOf(cause)}\n`);
  process.exitCode = 1;
}
