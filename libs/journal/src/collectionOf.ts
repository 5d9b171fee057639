import { timeLeft } from '@legal-aid/service-kit/deadline';
import type { Connection, mongo } from 'mongoose';

type Options = { readonly maxTimeMS?: number } | undefined;

/**
 * A collection whose reads end at the deadline that is in force where they begin: the database stops them by itself.
 * What many requests wait for together is read without it, from the connection's own collection.
 */
export const collectionOf = <Row extends object>(connection: Connection, name: string): mongo.Collection<Row> => {
  const collection = connection.collection<Row>(name) as unknown as mongo.Collection;
  const reads = {
    find: (filter: mongo.Filter<mongo.Document> = {}, options?: mongo.FindOptions) => collection.find(filter, bounded(options)),
    findOne: (filter: mongo.Filter<mongo.Document> = {}, options?: mongo.FindOneOptions) => collection.findOne(filter, bounded(options)),
    aggregate: (stages?: mongo.Document[], options?: mongo.AggregateOptions) => collection.aggregate(stages, bounded(options)),
    countDocuments: (filter: mongo.Filter<mongo.Document> = {}, options?: mongo.CountDocumentsOptions) =>
      collection.countDocuments(filter, bounded(options)),
  };
  return Object.assign(Object.create(collection) as object, reads) as unknown as mongo.Collection<Row>;
};

/** @throws {DeadlineExceeded} before a read is sent for which no time is left */
const bounded = <Given extends Options>(options: Given): Given => {
  const maxTimeMS = timeLeft();
  return maxTimeMS === undefined ? options : { ...options, maxTimeMS: Math.min(maxTimeMS, options?.maxTimeMS ?? maxTimeMS) };
};
