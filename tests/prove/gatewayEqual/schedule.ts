import { setImmediate as turn } from 'node:timers/promises';

/** In which order answers arrive: as asked, the other way about, or one subgraph's after all others. */
export type Order = 'asked' | 'reversed' | { readonly last: string };

export const orderName = (order: Order): string => (typeof order === 'string' ? order : `${order.last} last`);

interface Waiting {
  readonly subgraph: string;
  readonly arrive: () => void;
}

/** Turns of the event loop in which whoever executes may do nothing before it counts as stuck. */
const patience = 10_000;

/** Lets answers arrive one at a time, in an order, each only when everybody else can do no more without it. */
export const createSchedule = (order: Order) => {
  const waiting: Waiting[] = [];
  const next = (): Waiting | undefined => {
    if (order === 'reversed') return waiting.pop();
    const at = order === 'asked' ? 0 : waiting.findIndex(({ subgraph }) => subgraph !== order.last);
    return waiting.splice(Math.max(at, 0), 1)[0];
  };
  return {
    /** Makes an answer arrive when its turn has come. */
    answer: <Result>(subgraph: string, make: () => Promise<Result>): Promise<Result> =>
      new Promise((resolve) => {
        waiting.push({ subgraph, arrive: () => resolve(make()) });
      }),
    /** Drives what waits for answers to its end. @throws when it ends never */
    drive: async <Result>(work: Promise<Result>): Promise<Result> => {
      const state = { over: false };
      const watched = work.finally(() => void (state.over = true));
      watched.catch(() => undefined);
      for (let idle = 0; !state.over; idle += 1) {
        await turn();
        const due = next();
        if (due) idle = 0;
        due?.arrive();
        if (idle > patience) throw new Error('the execution waits for nothing');
      }
      return watched;
    },
  };
};
