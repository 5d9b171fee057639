import DataLoader from 'dataloader';
import type { mongo } from 'mongoose';

/** Records by their ids, all that one request asks for at a time in one query; made anew for each request. */
export const createById = <Row extends { readonly _id: string }>(
  collection: mongo.Collection<Row>,
): ((id: string) => Promise<Row | null>) => {
  const loader = new DataLoader<string, Row | null>(async (ids) => {
    const found = await collection.find({ _id: { $in: ids } } as unknown as mongo.Filter<Row>).toArray();
    const rows = new Map(found.map((row) => [row._id as string, row as Row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
  return (id) => loader.load(id);
};
