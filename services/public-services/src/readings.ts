/** What was shown of an application, or asked for in vain. */
export interface Reading {
  readonly applicationId: string;
  readonly fields: readonly string[];
  readonly isAllowed: boolean;
}

/** What one request has shown so far, and what it asked for in vain. */
export interface Readings {
  readonly shown: (applicationId: string, field: string) => void;
  readonly denied: (applicationId: string, operation: string) => void;
  readonly all: () => readonly Reading[];
}

/** Collects the readings of one request: of each application one for what was shown and one for what was not. */
export const createReadings = (): Readings => {
  const known = new Map<string, { readonly applicationId: string; readonly isAllowed: boolean; readonly fields: Set<string> }>();
  const add = (applicationId: string, isAllowed: boolean, field: string): void => {
    const key = `${applicationId} ${isAllowed}`;
    const found = known.get(key) ?? { applicationId, isAllowed, fields: new Set<string>() };
    found.fields.add(field);
    known.set(key, found);
  };
  return {
    shown: (applicationId, field) => add(applicationId, true, field),
    denied: (applicationId, operation) => add(applicationId, false, operation),
    all: () => [...known.values()].map(({ fields, ...reading }) => ({ ...reading, fields: [...fields] })),
  };
};
