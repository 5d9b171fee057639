export interface Lock {
  readonly taken: true;
  readonly release: () => void;
}

/** Takes the lock of this name until `release` or the process's end, or tells the process id of who holds it. */
export const takeLock: (name: string) => Promise<Lock | { readonly taken: false; readonly holder: string }>;

/** Takes the lock, waiting for the one who holds it; `onWait` hears of the first holder. */
export const waitForLock: (name: string, onWait: (holder: string) => void) => Promise<Lock>;
