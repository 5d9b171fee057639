import { readFileSync } from 'node:fs';
import { markedProcesses } from '#infra/processes/leftovers';
import { instant } from './history.ts';

/** The parts of the system that a proof may kill. */
export type Kind = 'casework' | 'statistics' | 'gateway' | 'mongod' | 'kafka';

// How the command line of each is told from the others'.
const signs: Readonly<Record<Kind, RegExp>> = {
  casework: /services\/casework\/src\/main\.ts/,
  statistics: /services\/statistics\/src\/main\.ts/,
  gateway: /gateway\/src\/main\.ts/,
  mongod: /bin\/mongod\0/,
  kafka: /\0kafka\.Kafka\0/,
};

/** Process ids of one kind among those that belong to a data folder: the operating system is asked, not a supervisor. */
export const pidsOf = async (dataDir: string, kind: Kind): Promise<readonly number[]> =>
  (await markedProcesses(dataDir)).filter((pid) => signs[kind].test(commandLineOf(pid)));

/** Kills without a warning. @returns the instant before the signal was sent, or null when the process was gone already */
export const killNow = (pid: number): number | null => {
  const at = instant();
  try {
    process.kill(pid, 'SIGKILL');
    return at;
  } catch {
    return null;
  }
};

/** Arguments of a process, each ended by a NUL; empty when it is gone. */
export const commandLineOf = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};
