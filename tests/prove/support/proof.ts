import { sentenceOf, Trouble } from '#infra/processes/trouble';
import { readOptions, type ProofOptions } from './options.ts';
import { createReport, type Report } from './report.ts';

/** What a proof works with. */
export interface Proof {
  readonly options: ProofOptions;
  readonly report: Report;
  /** Progress, on stderr. */
  readonly log: (line: string) => void;
  /** Aborts when the proof shall end: a person stops it, or its time is over. */
  readonly signal: AbortSignal;
  /** Remembers how to take back what was begun; the last goes first. */
  readonly onEnd: (undo: () => Promise<unknown> | void) => void;
}

interface ProofDescription {
  readonly name: string;
  readonly plants: readonly string[];
  readonly numbers?: Readonly<Record<string, number>>;
  /** The command line; this process's own when left out. */
  readonly args?: readonly string[];
  /** The proof gives up after this time, in seconds: it stops by itself whatever happens. */
  readonly limitSeconds: number;
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
const log = (line: string) => void process.stderr.write(`${line}\n`);

/** Runs a proof to its table and its closing line; the process then ends, with 1 when a goal failed. */
export const runProof = async (description: ProofDescription, prove: (proof: Proof) => Promise<void>): Promise<void> => {
  hushKafkajs();
  const options = optionsOf(description);
  const report = createReport(description.name, { ...options, startedAt: new Date().toISOString() }, print);
  const stopping = new AbortController();
  const undo: (() => Promise<unknown> | void)[] = [];
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(name, () => stopping.abort(new Trouble(`It was stopped by ${name}.`)));
  // What nobody waited for must not end the process before everything is taken back.
  for (const name of ['unhandledRejection', 'uncaughtException'] as const) process.on(name, (cause: unknown) => stopping.abort(cause));
  const limit = setTimeout(
    () => stopping.abort(new Trouble(`It took longer than ${description.limitSeconds} s.`)),
    description.limitSeconds * 1_000,
  );
  const proof: Proof = { options, report, log, signal: stopping.signal, onEnd: (step) => void undo.push(step) };
  print(`${description.name}: seed ${options.seed}${options.plant === null ? '' : `, planted: ${options.plant} (this run must fail)`}`);
  await Promise.race([prove(proof), aborted(stopping.signal)]).catch((cause: unknown) => fail(report, cause));
  clearTimeout(limit);
  for (const step of undo.toReversed()) await (async () => step())().catch((cause: unknown) => fail(report, cause));
  process.exit(report.finish() === 0 ? 0 : 1);
};

const optionsOf = ({ plants, numbers = {}, args = process.argv.slice(2) }: ProofDescription): ProofOptions => {
  try {
    return readOptions(args, { plants, numbers });
  } catch (cause) {
    log(sentenceOf(cause));
    process.exit(2);
  }
};

const fail = (report: Report, cause: unknown): void =>
  report.add({ goal: 'the run comes to its end', target: 'yes', measured: sentenceOf(cause), passed: false });

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true }));

// kafkajs sets a timer to a moment that has passed, and Node tells everyone.
const hushKafkajs = (): void => {
  process.removeAllListeners('warning');
  process.on('warning', ({ name, message }) => void (name === 'TimeoutNegativeWarning' || log(`${name}: ${message}`)));
};
