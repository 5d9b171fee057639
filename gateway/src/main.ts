import { runService } from '@legal-aid/service-kit/runService';
import { startGateway } from '#app';
import { readConfig } from '#config';

const config = readConfig();
await runService({ name: 'gateway', level: config.logLevel }, (options) => startGateway(config, options));
