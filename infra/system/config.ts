import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where Node keeps compiled code, shared by all that runs from this checkout. */
export const compileCache = join(root, 'node_modules', '.cache', 'compile');

/** What a person may change about the local system. */
export interface SystemConfig {
  readonly dataDir: string;
  readonly gatewayPort: number;
  /** Undefined: the embedded engine. */
  readonly mongodbUri: string | undefined;
  readonly kafkaBrokers: string | undefined;
  readonly production: boolean;
  readonly logLevel: string;
}

export const readSystemConfig = (): SystemConfig => ({
  dataDir: resolve(root, process.env['DATA_DIR'] || '.data'),
  gatewayPort: Number(process.env['GATEWAY_PORT'] || 4000),
  ...enginesOfEnvironment(),
  production: process.env['NODE_ENV'] === 'production',
  logLevel: process.env['LOG_LEVEL'] || 'info',
});

/** Where the tests take their engines from. */
export const readTestConfig = () => ({
  ...enginesOfEnvironment(),
  testEngines: process.env['TEST_ENGINES'] === 'docker' ? ('docker' as const) : ('embedded' as const),
});

// An empty variable is one that is not set.
const enginesOfEnvironment = () => ({
  mongodbUri: process.env['MONGODB_URI'] || undefined,
  kafkaBrokers: process.env['KAFKA_BROKERS'] || undefined,
});
