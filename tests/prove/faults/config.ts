const variable = 'PROVE_FAULTS';

/** The environment that makes a Node process load its sources with faults. */
export const faultyEnv = (preload: string, faultsFile: string): Record<string, string> => ({
  NODE_OPTIONS: `--import=${preload}`,
  [variable]: faultsFile,
});

/** The file that tells this process's faults. */
export const faultsFile = (): string | undefined => process.env[variable];
