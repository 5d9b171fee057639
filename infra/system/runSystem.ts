import { sentenceOf, Trouble } from '../processes/trouble.ts';
import type { SystemConfig } from './config.ts';
import { portsFrom } from './ports.ts';
import { screenOf } from './screen.ts';
import { startSystem, type System } from './system.ts';
import { removeSystemFile, writeSystemFile } from './systemFile.ts';

// A closed terminal takes no more lines; what is left to do is to stop in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: runs the system until a signal ends it. Exits with 0 after a signal, with 1 and one sentence when it cannot run. */
export const runSystem = async (config: SystemConfig, flags: readonly string[]): Promise<void> => {
  const { dataDir } = config;
  const interrupted = new AbortController();
  let system: System | undefined;
  const leave = async (code: number): Promise<never> => {
    // Another start's file stays: this one may have been refused because of it.
    if (system) removeSystemFile(dataDir);
    await system?.stop();
    process.exit(code);
  };
  onSignal(() => {
    say('\nstopping …');
    interrupted.abort(new Trouble('stopped before it was ready'));
    if (system) void leave(0);
  });
  process.on('uncaughtException', (cause) => {
    say(`!! the supervisor failed: ${sentenceOf(cause)}`);
    void leave(1);
  });
  try {
    const reset = wantsReset(config, flags);
    system = await startSystem({
      ...config,
      ports: portsFrom(config.gatewayPort),
      reset,
      seed: true,
      log: say,
      signal: interrupted.signal,
    });
    tellOthers(dataDir, system);
    process.stdout.write(await screenOf(system));
  } catch (cause) {
    if (!interrupted.signal.aborted) process.stderr.write(`${sentenceOf(cause)}\n`);
    await leave(interrupted.signal.aborted ? 0 : 1);
  }
};

const tellOthers = (dataDir: string, { urls, engines, databasePrefix, topicPrefix, secretsDir }: System): void => {
  const found = { pid: process.pid, graphqlUrl: `${urls.gateway}/graphql`, issuerUrl: urls.issuer, urls };
  const { mongodbUri, kafkaBrokers } = engines;
  writeSystemFile(dataDir, { ...found, mongodbUri, kafkaBrokers, databasePrefix, topicPrefix, secretsDir });
};

const wantsReset = ({ production }: SystemConfig, flags: readonly string[]): boolean => {
  if (production)
    throw new Trouble(
      'npm start runs the demo issuer, the demo nation and generated secrets, which production refuses: start each process with its own environment and secrets instead, or unset NODE_ENV.',
    );
  const unknown = flags.find((flag) => flag !== '--reset');
  if (unknown) throw new Trouble(`npm start knows no ${unknown}: only --reset, which begins with empty data.`);
  return flags.includes('--reset');
};

// A terminal sends its Ctrl-C to npm and to us, and npm passes its own on: only a later one is a second wish.
const onSignal = (stop: () => void): void => {
  let first = 0;
  const hear = (): void => {
    if (first === 0) {
      first = Date.now();
      stop();
    } else if (Date.now() - first > 1_000) say('stopping takes 10 seconds at most …');
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, hear);
};
