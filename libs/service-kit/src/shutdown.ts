import closeWithGrace from 'close-with-grace';
import type { Logger } from '#logger';

/** Closes on SIGTERM and SIGINT within 8 seconds, and after an uncaught error, which ends the process with 1. */
export const onShutdown = (close: () => Promise<void>, logger: Logger): void => {
  closeWithGrace({ delay: 8_000, logger: false }, async ({ err }) => {
    if (err) logger.fatal({ err }, 'fault');
    await close();
  });
};
