import { pino, stdTimeFunctions, type Logger } from 'pino';

export type { Logger } from 'pino';

// The first net is that nobody logs such a thing; this is the second.
const neverLogged = ['authorization', 'name', 'phone', 'personalId', 'address', 'birthDate', 'summary', 'token'];

/** JSON lines on standard output, one stream for each process. */
export const createLogger = (service: string, level: string): Logger =>
  pino({
    level,
    base: { service },
    timestamp: stdTimeFunctions.isoTime,
    redact: { paths: neverLogged.flatMap((field) => [`*.${field}`, `*.*.${field}`]), censor: '…' },
  });
