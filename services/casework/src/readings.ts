/** What was shown of a record, or asked for in vain. */
export interface Reading {
  readonly collection: 'cases' | 'quick_advices';
  readonly id: string;
  readonly fields: readonly string[];
  readonly isAllowed: boolean;
  /** The emergency opening that allowed it, or null. */
  readonly emergencyId: string | null;
}

/** What one request has shown so far, and what it asked for in vain. */
export interface Readings {
  readonly shown: (
    collection: Reading['collection'],
    id: string,
    what: { readonly field: string; readonly emergencyId?: string | null },
  ) => void;
  readonly denied: (caseId: string, operation: string) => void;
  readonly all: () => readonly Reading[];
}

/** Collects the readings of one request: one for each record and emergency, with all its fields. */
export const createReadings = (): Readings => {
  const known = new Map<string, Omit<Reading, 'fields'> & { readonly fields: Set<string> }>();
  const add = (reading: Omit<Reading, 'fields'>, field: string): void => {
    const key = JSON.stringify(reading);
    const found = known.get(key) ?? { ...reading, fields: new Set<string>() };
    found.fields.add(field);
    known.set(key, found);
  };
  return {
    shown: (collection, id, { field, emergencyId = null }) => add({ collection, id, isAllowed: true, emergencyId }, field),
    denied: (id, operation) => add({ collection: 'cases', id, isAllowed: false, emergencyId: null }, operation),
    all: () => [...known.values()].map(({ fields, ...reading }) => ({ ...reading, fields: [...fields] })),
  };
};
