import type { Connection, mongo } from 'mongoose';

interface Mark {
  readonly _id: string;
  /** False from the first row that a seed writes to the last. */
  readonly isFinished: boolean;
}

/** Where the registry's database remembers the demo seed. */
export const markOf = (connection: Connection): mongo.Collection<Mark> => connection.collection<Mark>('seeds');

/** Whether a start should seed: the data is empty, or an earlier seed was left unfinished. */
export const isSeedDue = async (registry: Connection): Promise<boolean> => {
  const mark = await markOf(registry).findOne({ _id: 'nation' });
  return mark ? !mark.isFinished : (await registry.collection('journal').findOne({})) === null;
};
