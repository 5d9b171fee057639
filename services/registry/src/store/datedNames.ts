import type { Connection } from 'mongoose';
import { sortKeyOf } from '#domain/sortKey';

interface UndatedOrganization {
  readonly _id: string;
  readonly name: string;
  readonly activeFrom: string;
}

/** Organisations were once kept with a single name and nothing above them: gives each the names, parent and nature of this version. */
export const giveDatedNames = async (connection: Connection): Promise<void> => {
  const organizations = connection.collection<UndatedOrganization>('organizations');
  for await (const { _id, name, activeFrom } of organizations.find({ names: { $exists: false } }))
    await organizations.updateOne(
      { _id },
      {
        $set: {
          names: [{ name, validFrom: activeFrom, validTo: null }],
          sortKey: sortKeyOf(name),
          parentId: null,
          branchOrdinal: null,
          nature: null,
        },
        $unset: { name: '' },
      },
    );
};
