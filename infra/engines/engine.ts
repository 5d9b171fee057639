import { inheritedEnv } from '../processes/config.ts';
import { markOf } from '../processes/leftovers.ts';
import { tailOf } from '../processes/logFile.ts';
import { supervise, type Program, type Supervised } from '../processes/supervise.ts';
import { Trouble } from '../processes/trouble.ts';

/** What both engines are started with. */
export interface World {
  readonly dataDir: string;
  readonly ports: { readonly mongod: number; readonly kafka: number; readonly controller: number };
  readonly restart: boolean;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
  /** Grows with each program that is started, so that a failed start can stop them. */
  readonly running: Supervised[];
}

const startLimitMs = 60_000;

/** Starts an engine and waits until it serves. @throws {Trouble} when it ends before that or takes too long */
export const startEngine = async (
  world: World,
  program: Omit<Program, 'env'>,
  serves: (signal: AbortSignal) => Promise<void>,
): Promise<Supervised> => {
  world.signal.throwIfAborted();
  const died = new AbortController();
  let isUp = false;
  const engine = supervise(
    { ...program, env: { ...inheritedEnv(), ...markOf(world.dataDir) } },
    {
      log: world.log,
      restart: () => isUp && world.restart,
      onEnd: (how) => died.abort(new Trouble(`${program.name} ended (${how}) instead of serving; its log says:${tailOf(program.logFile)}`)),
      onRestart: () => serves(AbortSignal.timeout(startLimitMs)),
    },
  );
  world.running.push(engine);
  await within(AbortSignal.any([world.signal, died.signal, AbortSignal.timeout(startLimitMs)]), program, serves);
  isUp = true;
  return engine;
};

const within = async (
  signal: AbortSignal,
  { name, logFile }: Omit<Program, 'env'>,
  serves: (signal: AbortSignal) => Promise<void>,
): Promise<void> => {
  try {
    await serves(signal);
  } catch (cause) {
    if (!signal.aborted) throw cause;
    const reason: unknown = signal.reason;
    if (reason instanceof DOMException && reason.name === 'TimeoutError')
      throw new Trouble(`${name} does not serve after ${startLimitMs / 1_000} s; see ${logFile}.`);
    throw reason;
  }
};
