import { buildApp } from './buildApp.mjs';

/**
 * The build for the end-to-end tests, as one test.
 *
 * @param {{ always: boolean }} options whether also where the folder holds a build of these sources
 * @returns {import('./runParts.mjs').Part}
 */
export function buildPart({ always }) {
  return {
    name: 'build',
    run: async () => {
      const { problem } = await buildApp({ mode: 'e2e', outDir: 'dist-e2e', always });
      return problem === undefined
        ? { passed: 1, failed: 0, skipped: 0 }
        : { passed: 0, failed: 1, skipped: 0, output: problem };
    },
  };
}
