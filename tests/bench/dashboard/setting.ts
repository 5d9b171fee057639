/** What the process to compare with is told. */
export interface Setting {
  readonly port: number;
  /** Path of the composed schema. */
  readonly supergraph: string;
  readonly secretsDir: string;
  /** Base address of each subgraph, by its name. */
  readonly subgraphs: Readonly<Record<string, string>>;
}

/** Reads the setting from the command line of the process. */
export const readSetting = (): Setting => JSON.parse(process.argv[2] ?? '') as Setting;

/** Its environment: as in production, and without the maker's telemetry, which would go to the network. */
export const settingEnv = { NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: 'true' };
