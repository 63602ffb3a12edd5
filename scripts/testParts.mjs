import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';
import { playwrightCounts, runnerTally, vitestCounts } from './tally.mjs';
import { toolPath } from './toolPath.mjs';

/**
 * Tests of one Vitest project.
 *
 * @param {string} name
 * @param {{ project: string, files?: readonly string[] }} options `files` are parts of paths; all
 *   files of the project where left out
 * @returns {import('./runParts.mjs').Part}
 */
export function vitestPart(name, { project, files = [] }) {
  return {
    name,
    run: async () => {
      const report = freshReport(`vitest-${project}.json`);
      const { code } = await runCommand(
        process.execPath,
        // prettier-ignore
        [toolPath('vitest'), 'run', ...files, '--project', project,
          '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        { show: true },
      );
      return testTally(report, vitestCounts, code);
    },
  };
}

/**
 * Tests of one Playwright project, against the built app in dist-e2e.
 *
 * @param {string} name
 * @param {{ project: string, files?: readonly string[], chromium: string | undefined }} options
 *   `chromium` is the path of the browser, undefined when there is none
 * @returns {import('./runParts.mjs').Part}
 */
export function playwrightPart(name, { project, files = [], chromium }) {
  return {
    name,
    run: async () => {
      if (chromium === undefined) {
        const output =
          'No Chromium was found, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.';
        return { passed: 0, failed: 1, skipped: 0, output };
      }
      const report = freshReport(`playwright-${project}.json`);
      const { code } = await runCommand(
        process.execPath,
        // prettier-ignore
        [toolPath('@playwright/test', 'playwright'), 'test', ...files, '--project', project,
          '--reporter=list,json'],
        {
          show: true,
          env: {
            CHROMIUM_PATH: chromium,
            E2E_PORT: String(await freePort()),
            PLAYWRIGHT_JSON_OUTPUT_FILE: report,
          },
        },
      );
      return testTally(report, playwrightCounts, code);
    },
  };
}

/**
 * Where a runner shall write its report; nothing is there yet.
 *
 * @param {string} name
 */
function freshReport(name) {
  const path = join(projectRoot, '.cache', 'reports', name);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

/**
 * @template Report
 * @param {string} path of the runner's JSON report
 * @param {(report: Report) => import('./tally.mjs').Tally} counts
 * @param {number} exitCode
 */
function testTally(path, counts, exitCode) {
  try {
    const tally = runnerTally(counts(JSON.parse(readFileSync(path, 'utf8'))), exitCode);
    const ranNone = tally.passed === 0 && exitCode === 0;
    return ranNone ? { ...tally, output: 'No test was run.' } : tally;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output: 'The runner left no report.' };
  }
}

/** @returns {Promise<number>} a port that nothing listens on */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
