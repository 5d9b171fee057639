/** What keeps this machine from running the system, as one sentence with its cure, or null. */
export const machineTrouble: (machine: { readonly platform: string; readonly arch: string; readonly version: string }) => string | null;

/** A digest of everything that decides what gets installed. */
export const fingerprint: (root: string) => string;
