import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds that a process has been on a processor so far, by the operating system; NaN where it is gone. */
export const cpuMs = (pid: number): number => {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.reduce((sum, thread) => sum + onProcessor(pid, thread), 0) / 1e6;
  } catch {
    return Number.NaN;
  }
};

// A thread may end between the two looks.
const onProcessor = (pid: number, thread: string): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]);
  } catch {
    return 0;
  }
};
