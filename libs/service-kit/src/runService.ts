import { systemClock, type Clock } from '#clock';
import { createLogger, type Logger } from '#logger';
import { onShutdown } from '#shutdown';

/** What a service is given from outside. */
export interface ServiceOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Something cannot go on: the process should end, so that its supervisor starts it anew. */
  readonly onFatal: (cause: unknown) => void;
}

/** Runs a service as this process: starts it, and ends it on a signal or a fault. */
export const runService = async (
  { name, level }: { name: string; level: string },
  start: (options: ServiceOptions) => Promise<{ readonly close: () => Promise<void> }>,
): Promise<void> => {
  const logger = createLogger(name, level);
  const onFatal = (err: unknown): never => {
    logger.fatal({ err }, 'cannot go on');
    process.exit(1);
  };
  const { close } = await start({ clock: systemClock, logger, onFatal }).catch(onFatal);
  logger.info('listening');
  onShutdown(close, logger);
};
