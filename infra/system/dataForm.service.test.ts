import { randomUUID } from 'node:crypto';
import { mongo } from 'mongoose';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { demandForm } from './dataForm.ts';
import { forgetDatabases } from './prepare.ts';
import { databaseOf } from './processes.ts';

const place = { mongodbUri: inject('mongodbUri'), databasePrefix: `f${randomUUID().slice(0, 8)}` };
let client: mongo.MongoClient;
const registry = () => client.db(databaseOf('registry', place.databasePrefix));

beforeAll(async () => {
  client = await mongo.MongoClient.connect(place.mongodbUri);
});
afterAll(async () => {
  await forgetDatabases(place);
  await client.close();
});

it('empty data takes the form of this version, and data of another form is refused with the cure and left as it is', async () => {
  await demandForm(place);
  await registry().collection('journal').insertOne({ some: 'row' });
  await demandForm(place);

  await registry().dropCollection('data_form');
  await expect(demandForm(place)).rejects.toThrow('npm start -- --reset');
  expect(await registry().collection('data_form').countDocuments({})).toBe(0);
});
