/** Where the progress of a seed is shown. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const width = 30;
const everyMs = 3_000;

/** Shows how far a seed is: a bar on a terminal, a line every few seconds elsewhere. */
export const createProgress = (screen: Screen, now: () => number): ((done: number, total: number) => void) => {
  const began = now();
  let shown = began;
  return (done, total) => {
    const isDone = done >= total;
    const text = `${done} of ${total}, ${Math.round((now() - began) / 1_000)} s`;
    if (screen.isTTY) {
      const full = Math.floor((done / total) * width);
      screen.write(`\rseed: [${'='.repeat(full)}${' '.repeat(width - full)}] ${text}${isDone ? '\n' : ''}`);
    } else if (isDone || now() - shown >= everyMs) {
      shown = now();
      screen.write(`seed: ${text}\n`);
    }
  };
};
