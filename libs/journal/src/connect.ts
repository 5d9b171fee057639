import mongoose, { type Connection } from 'mongoose';

mongoose.set('strictQuery', 'throw');

const safety = {
  writeConcern: { w: 'majority', journal: true },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
} as const;

/**
 * Opens a service's own database, so that what was acknowledged is on disk and what is read cannot be rolled back.
 * @throws when the connection would run with weaker promises, which an address can ask for.
 */
export const connect = async (uri: string, database: string): Promise<Connection> => {
  const connection = await mongoose
    .createConnection(uri, {
      dbName: database,
      autoIndex: false,
      autoCreate: false,
      maxPoolSize: 20,
      serverSelectionTimeoutMS: 10_000,
      ...safety,
    })
    .asPromise();
  const { writeConcern, readConcern, readPreference } = connection.getClient().options;
  if (writeConcern?.w !== 'majority' || readConcern?.level !== 'majority' || readPreference.mode !== 'primary') {
    await connection.close();
    throw new Error('MONGODB_URI weakens the write concern, the read concern or the read preference; take those options out of it.');
  }
  return connection;
};
