import { mongo } from 'mongoose';
import { Trouble } from '../processes/trouble.ts';
import { databaseOf } from './processes.ts';
import type { Databases } from './prepare.ts';

/** Counts the changes of stored data that no migration carries over: from 2 on every record is sealed by a key of its own. */
export const dataForm = 2;

interface FormRow {
  readonly _id: 'form';
  readonly number: number;
}

/**
 * Notes on empty databases which form their data has.
 * @throws {Trouble} when data of another form is there, before anything is changed
 */
export const demandForm = async ({ mongodbUri, databasePrefix }: Databases): Promise<void> => {
  const client = await mongo.MongoClient.connect(mongodbUri);
  try {
    const registry = client.db(databaseOf('registry', databasePrefix));
    const forms = registry.collection<FormRow>('data_form');
    const known = (await forms.findOne({ _id: 'form' }))?.number ?? ((await registry.collection('journal').findOne({})) ? 1 : dataForm);
    if (known !== dataForm)
      throw new Trouble(
        `The data has form ${known} and this version reads form ${dataForm}: begin anew with npm start -- --reset, or run the version that wrote it.`,
      );
    await forms.updateOne({ _id: 'form' }, { $set: { number: dataForm } }, { upsert: true });
  } finally {
    await client.close();
  }
};
