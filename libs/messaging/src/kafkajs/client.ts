import { Kafka, logLevel, type LogEntry } from 'kafkajs';
import type { Logger } from 'pino';

/** The client; its own logs go to ours one step quieter, because it calls a broker's short absence an error. */
export const createClient = (brokers: readonly string[], clientId: string, logger: Logger): Kafka =>
  new Kafka({
    clientId,
    brokers: [...brokers],
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 5 },
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => log(logger, entry),
  });

const log = (logger: Logger, { level, log: { message, error } }: LogEntry): void => {
  const line = { kafkajs: message, error: error as unknown };
  if (level === logLevel.ERROR) logger.warn(line, 'kafka');
  else logger.debug(line, 'kafka');
};
