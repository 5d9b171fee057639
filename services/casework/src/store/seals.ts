import { openKeyring } from '@legal-aid/service-kit/keyring';
import { createVault, type SealedRecord, type Vault } from '@legal-aid/service-kit/vault';

/** What this service's personal fields are sealed and found by. */
export interface Seals {
  readonly vault: Vault;
  /** Of blind indexes. */
  readonly indexKey: Buffer;
}

/** Opens the rings in the folder of secrets. @throws when there is no such ring */
export const openSeals = (folder: string): Seals => {
  const index = openKeyring(folder, 'index-casework');
  // The first key for ever: by another one nothing is found that was stored before.
  const { key: indexKey } = index.all().at(-1) ?? index.current();
  return { vault: createVault(openKeyring(folder, 'seal-casework')), indexKey };
};

/** A stored record whose fields are sealed by a key of its own. */
export interface Keyed {
  readonly _id: string;
  /** The record's own key, wrapped by the ring. */
  readonly wrapped: string;
}

/** The collections whose records have keys of their own. */
export const sealedCollections = ['cases', 'quick_advices', 'emergency_accesses'] as const;
type SealedCollection = (typeof sealedCollections)[number];

/** The key of a new record. */
export const newSeal = ({ vault }: Pick<Seals, 'vault'>, collection: SealedCollection, id: string): SealedRecord =>
  vault.newRecord({ collection, id });

/** The key of a stored record. */
export const sealOf = ({ vault }: Pick<Seals, 'vault'>, collection: SealedCollection, { _id: id, wrapped }: Keyed): SealedRecord =>
  vault.record({ collection, id }, wrapped);
