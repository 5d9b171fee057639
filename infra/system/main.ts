import { enableCompileCache } from 'node:module';
import { compileCache, readSystemConfig } from './config.ts';

// Before everything else is loaded, because it makes the second start faster.
enableCompileCache(compileCache);
// kafkajs sets a timer to a moment that has passed, and Node says so on every screen.
process.removeAllListeners('warning');
process.on(
  'warning',
  (warning) => void (warning.name === 'TimeoutNegativeWarning' || process.stderr.write(`${warning.name}: ${warning.message}\n`)),
);
const { runSystem } = await import('./runSystem.ts');
await runSystem(readSystemConfig(), process.argv.slice(2));
