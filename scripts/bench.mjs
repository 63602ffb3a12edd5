// `npm run bench -- <name>`: runs bench/<name>.bench.mjs. bench/README.md says what such a file is.
import './requireNode.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from './buildApp.mjs';
import { chromiumArgs } from './chromiumArgs.mjs';
import { findChromium } from './findChromium.mjs';
import { projectRoot } from './projectRoot.mjs';
import { serveStatic } from './serveStatic.mjs';
import { setup } from './setup.mjs';

const ENDING = '.bench.mjs';
const folder = join(projectRoot, 'bench');
const [name = '', ...args] = process.argv.slice(2);
if (!existsSync(join(folder, name + ENDING))) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length));
  fail(`Which benchmark? npm run bench -- <name>, where <name> is one of: ${names.join(', ')}`);
}
await setup();
const chromiumPath = await findChromium();
if (chromiumPath === undefined) fail('No Chromium was found. Install one, or set CHROMIUM_PATH.');
const benchmark = await import(pathToFileURL(join(folder, name + ENDING)).href);

const mode = benchmark.mode || 'production';
const outDir = mode === 'production' ? 'dist' : `.cache/dist-${mode}`;
const { problem } = await buildApp({ mode, outDir });
if (problem !== undefined) fail(problem);
const distDir = join(projectRoot, outDir);
const { origin, close } = await serveStatic({ folder: distDir, port: 0 });
const { chromium } = createRequire(import.meta.url)('playwright-core');
const result = await benchmark.run({
  origin,
  distDir,
  chromiumPath,
  chromiumArgs,
  launch: (/** @type {import('playwright-core').LaunchOptions} */ options = {}) =>
    chromium.launch({
      ...options,
      executablePath: chromiumPath,
      args: [...chromiumArgs, ...(options.args || [])],
    }),
  args,
});
await close();
console.log(JSON.stringify(result));
process.exit(0);

/**
 * @param {string} line
 * @returns {never}
 */
function fail(line) {
  console.error(line);
  process.exit(1);
}
