import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const nowhere = ['**/node_modules/**', '.data/**', '.engines/**'];

export default defineConfig({
  // The gateway loads graphql by its CommonJS file; a second copy beside it would be another realm.
  resolve: { alias: [{ find: /^graphql$/u, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    pool: 'forks',
    // kafkajs asks for timers in the past; harmless.
    execArgv: ['--disable-warning=TimeoutNegativeWarning'],
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['**/*.{unit,contract}.test.ts'], exclude: nowhere, testTimeout: 10_000 } },
      {
        extends: true,
        test: {
          name: 'servers',
          include: ['**/*.{service,system}.test.ts'],
          exclude: nowhere,
          globalSetup: 'tests/support/engines.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          teardownTimeout: 30_000,
        },
      },
    ],
  },
});
