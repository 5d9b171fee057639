import type { mongo } from 'mongoose';

/** Records of a collection by their ids, in no order; of an id that is not there, none. */
export const byIds = <Row extends { readonly _id: string }>(
  collection: mongo.Collection<Row>,
  ids: readonly string[],
): Promise<readonly Row[]> => collection.find({ _id: { $in: ids } } as unknown as mongo.Filter<Row>).toArray() as Promise<readonly Row[]>;
