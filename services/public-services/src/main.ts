import { runService } from '@legal-aid/service-kit/runService';
import { startPublicServices } from '#app';
import { readConfig } from '#config';

const config = readConfig();
await runService({ name: 'public-services', level: config.LOG_LEVEL }, (options) => startPublicServices(config, options));
