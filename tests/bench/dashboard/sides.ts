import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inheritedEnv } from '#infra/processes/config';
import { markOf } from '#infra/processes/leftovers';
import { tailOf } from '#infra/processes/logFile';
import { freePort } from '#infra/processes/ports';
import { supervise } from '#infra/processes/supervise';
import { root } from '#infra/system/config';
import { Pool } from 'undici';
import { askWhole, type Ask } from '../../prove/support/gateway.ts';
import { until } from '../../prove/support/poll.ts';
import type { Proof } from '../../prove/support/proof.ts';
import { createTokenOf } from '../../prove/support/tokens.ts';
import type { World } from '../../prove/support/world.ts';
import { visitOnce, type Side } from './load.ts';
import { settingEnv, type Setting } from './setting.ts';
import { visits, type Visit } from './visits.ts';

const patienceMs = 60_000;
const stopMs = 5_000;

/** Our gateway, which runs already. */
export const openOwn = ({ onEnd }: Proof, { system }: World, connections: number): Side => {
  const tokenOf = createTokenOf({ issuerUrl: system.urls.issuer, secretsDir: system.secretsDir });
  const pool = new Pool(system.urls.gateway, { connections });
  onEnd(() => pool.close());
  const pid = (): number => system.process('gateway').pid() ?? 0;
  return { name: 'ours', pool, pid, path: '/graphql', headersOf: async (person) => ({ authorization: `Bearer ${await tokenOf(person)}` }) };
};

/** Apollo Gateway with its defaults, in a process of its own, on the same subgraphs. */
export const openApollo = async ({ onEnd, log }: Proof, { ask, dataDir, system }: World, connections: number): Promise<Side> => {
  const port = await freePort();
  const { gateway: _, issuer: __, ...subgraphs } = system.urls;
  const supergraph = join(root, 'schemas', 'graphql', 'supergraph.graphql');
  const setting: Setting = { port, supergraph, secretsDir: system.secretsDir, subgraphs };
  const child = supervise(
    {
      name: 'apollo',
      command: process.execPath,
      args: [fileURLToPath(new URL('apollo.ts', import.meta.url)), JSON.stringify(setting)],
      cwd: root,
      env: { ...inheritedEnv(), ...markOf(dataDir), ...settingEnv },
      logFile: join(dataDir, 'logs', 'apollo.log'),
    },
    { restart: () => false, log },
  );
  onEnd(() => child.stop(stopMs));
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections });
  onEnd(() => pool.close());
  const actors = await findActors(ask);
  const headersOf = async (person: string) => ({ 'x-bench-actor': actors.get(person) ?? '' });
  const side: Side = { name: 'Apollo', pool, path: '/', pid: () => child.pid() ?? 0, headersOf };
  const [first] = visits;
  const isUp = await until(patienceMs, async () => ((await isAnswered(side, first)) ? true : null));
  if (!isUp) throw new Error(`Apollo Gateway does not answer; its log says:${tailOf(child.logFile)}`);
  return side;
};

const isAnswered = async (side: Side, visit: Visit | undefined): Promise<boolean> => {
  try {
    return visit !== undefined && (await visitOnce(side, visit)).failure === null;
  } catch {
    return false;
  }
};

interface Me {
  readonly me: { readonly role: string; readonly organization: { readonly id: string } | null };
}

/** Who each visitor is, as our gateway tells subgraphs after it has looked at his token and his account. */
const findActors = async (ask: Ask): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const { person } of visits) {
    const { me } = await askWhole<Me>(ask, person, '{ me { role organization { id } } }');
    found.set(person, JSON.stringify({ subject: person, role: me.role, organizationId: me.organization?.id ?? null }));
  }
  return found;
};
