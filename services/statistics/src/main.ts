import { runService } from '@legal-aid/service-kit/runService';
import { startStatistics } from '#app';
import { readConfig } from '#config';

const config = readConfig();
await runService({ name: 'statistics', level: config.LOG_LEVEL }, (options) => startStatistics(config, options));
