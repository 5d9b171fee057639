import { provincesOn } from '@legal-aid/contracts/provinces';
import { localDay, systemClock } from '@legal-aid/service-kit/clock';
import { createLogger } from '@legal-aid/service-kit/logger';
import { onShutdown } from '@legal-aid/service-kit/shutdown';
import { createIssuer } from './app.ts';
import { readConfig } from './config.ts';
import { demoPeople } from './people.ts';

const { NODE_ENV, HOST, PORT, LOG_LEVEL, SECRETS_DIR, GATEWAY_URL } = readConfig();
const logger = createLogger('issuer', LOG_LEVEL);
if (NODE_ENV === 'production') {
  logger.fatal('The demo sign-in issuer lets anyone in by name and does not start in production: use an OpenID Connect provider.');
  process.exit(1);
}

const people = demoPeople(provincesOn(localDay(systemClock()).toString()));
const app = await createIssuer({
  url: `http://${HOST}:${PORT}`,
  gatewayUrl: GATEWAY_URL,
  secretsDir: SECRETS_DIR,
  people,
  clock: systemClock,
});
await app.listen({ host: HOST, port: PORT });
logger.info('listening');
onShutdown(() => app.close(), logger);
