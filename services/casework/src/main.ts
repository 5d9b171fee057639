import { runService } from '@legal-aid/service-kit/runService';
import { startCasework } from '#app';
import { readConfig } from '#config';

const config = readConfig();
await runService({ name: 'casework', level: config.LOG_LEVEL }, (options) => startCasework(config, options));
