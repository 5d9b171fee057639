import { runService } from '@legal-aid/service-kit/runService';
import { startRegistry } from '#app';
import { readConfig } from '#config';

const config = readConfig();
await runService({ name: 'registry', level: config.LOG_LEVEL }, (options) => startRegistry(config, options));
