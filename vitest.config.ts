import { defineConfig } from 'vitest/config';

// Read by Node when a test process starts: results may not depend on where the tests run.
process.env['TZ'] = 'UTC';
process.env['LC_ALL'] = 'en_GB.UTF-8';

export default defineConfig({
  test: {
    environment: 'node',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs'],
          exclude: ['src/**/*.data.test.ts'],
          setupFiles: ['scripts/fixedSeed.mjs'],
          // Files of a worker share the modules: starting each anew takes as long as the tests.
          pool: 'threads',
          isolate: false,
          // A busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: ['src/**/*.data.test.ts'],
          // Hundreds of thousands of rows.
          testTimeout: 300_000,
        },
      },
    ],
  },
});
