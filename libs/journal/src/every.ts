/** Runs something again and again, the first time after one such time; gives back what ends it. */
export type Every = (ms: number, run: () => void) => () => void;

/** By the machine's clock; keeps no process alive. */
export const everyByTimer: Every = (ms, run) => {
  const timer = setInterval(run, ms).unref();
  return () => clearInterval(timer);
};
