import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inheritedEnv } from '#infra/processes/config';
import { run } from '#infra/processes/run';
import { root } from '#infra/system/config';

const folder = join(root, 'tests', 'bench', 'peers');
const stamp = join(folder, 'node_modules', '.installed');
const manager = 'pnpm@12.21.0';

/** How a gateway is run that ours is compared with; or why it cannot be. */
export type Peer =
  | { readonly name: string; readonly path: string; readonly missing: null; readonly start: (to: PeerSetting) => PeerProgram }
  | { readonly name: string; readonly missing: string };

export interface PeerSetting {
  /** Path of the composed schema. */
  readonly supergraph: string;
  readonly port: number;
}

export interface PeerProgram {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The gateways to compare with, the JavaScript ones installed when they are not yet. */
export const findPeers = async (log: (line: string) => void): Promise<readonly Peer[]> => {
  const failure = await install(log);
  const [apollo, hive] = [{ name: 'Apollo' }, { name: 'Hive' }] as const;
  const installed: readonly Peer[] =
    failure === null
      ? [
          { ...apollo, path: '/', missing: null, start: startApollo },
          { ...hive, path: '/graphql', missing: null, start: startHive },
        ]
      : [
          { ...apollo, missing: failure },
          { ...hive, missing: failure },
        ];
  return [...installed, findRouter()];
};

const production = { NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' };

const startApollo = ({ supergraph, port }: PeerSetting): PeerProgram => ({
  command: process.execPath,
  args: [join(folder, 'apollo.mjs'), supergraph, String(port)],
  env: production,
});

const startHive = ({ supergraph, port }: PeerSetting): PeerProgram => ({
  command: process.execPath,
  args: [
    join(folder, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js'),
    'supergraph',
    supergraph,
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
  ],
  env: production,
});

const findRouter = (): Peer => {
  const name = 'Rust router';
  const command = (inheritedEnv()['PATH'] ?? '')
    .split(delimiter)
    .map((place) => join(place, 'hive_router'))
    .find(existsSync);
  if (command === undefined) return { name, missing: 'no hive_router in PATH' };
  const start = ({ supergraph, port }: PeerSetting): PeerProgram => ({
    command,
    args: [],
    env: { SUPERGRAPH_FILE_PATH: supergraph, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'error' },
  });
  return { name, path: '/graphql', missing: null, start };
};

/** @returns what went wrong, or null. */
const install = async (log: (line: string) => void): Promise<string | null> => {
  const wanted = ['package.json', 'pnpm-workspace.yaml'].map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return null;
  log('installing the gateways to compare with …');
  const { status, output } = await run('npx', ['-y', manager, 'install', '--no-lockfile'], { cwd: folder });
  if (status !== 0) return `not installed: ${output.split('\n').findLast((line) => line.trim() !== '') ?? ''}`;
  writeFileSync(stamp, wanted);
  return null;
};
