import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const marker = 'LEGAL_AID_RUN';

/**
 * The variable that marks a child, and whatever it starts, as belonging to a data folder. It stands in the process
 * from its first instant until its last, so that no crash can lose it and no reused process id can fake it.
 */
export const markOf = (dataDir: string): Record<string, string> => ({ [marker]: dataDir });

/** Ends what an earlier supervisor of this data folder left running after its sudden death, and nothing else. */
export const endLeftovers = async (dataDir: string, log: (line: string) => void): Promise<void> => {
  const left = await markedProcesses(dataDir);
  if (left.length === 0) return;
  log(`Ending ${left.length} processes that an earlier run left behind (${left.join(', ')}) …`);
  for (const pid of left) signal(pid, 'SIGTERM');
  if (await allGone(left, 8_000)) return;
  for (const pid of await markedProcesses(dataDir)) signal(pid, 'SIGKILL');
  await allGone(left, 5_000);
};

/** The process ids that bear the folder's mark, this process left out. */
export const markedProcesses = async (dataDir: string): Promise<number[]> => {
  const line = `${marker}=${dataDir}`;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const marked = await Promise.all(pids.map(async (pid) => (await environmentOf(pid)).includes(line)));
  return pids.filter((pid, at) => marked[at] && pid !== process.pid);
};

// Other people's processes cannot be read and are never ours.
const environmentOf = async (pid: number): Promise<string[]> => {
  try {
    return (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0');
  } catch {
    return [];
  }
};

const allGone = async (pids: readonly number[], withinMs: number): Promise<boolean> => {
  for (const end = Date.now() + withinMs; Date.now() < end; await sleep(50)) {
    if ((await Promise.all(pids.map(hasEnded))).every(Boolean)) return true;
  }
  return false;
};

// An ending process loses its environment before it gives its ports back, and its first thread may be a zombie while
// others still hold them.
const hasEnded = async (pid: number): Promise<boolean> => {
  try {
    const state = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ').at(-1)?.[0];
    return (state === 'Z' || state === 'X') && (await readdir(`/proc/${pid}/task`)).length <= 1;
  } catch {
    return true;
  }
};

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in the meantime.
  }
};
