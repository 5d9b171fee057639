const tails = new Map<string, Promise<unknown>>();

/**
 * Runs tasks of one key one after the other in this process. Only a courtesy to MongoDB, whose transactions would
 * collide on a number series and be repeated; that the numbers are right is the transaction's work.
 */
export const inTurn = <T>(key: string, task: () => Promise<T>): Promise<T> => {
  const turn = (tails.get(key) ?? Promise.resolve()).then(task, task);
  tails.set(key, turn);
  const forget = (): void => {
    if (tails.get(key) === turn) tails.delete(key);
  };
  turn.then(forget, forget);
  return turn;
};
