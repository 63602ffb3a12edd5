// `npm start`: the production build, made where it is missing or stale, served on localhost.
import './requireNode.mjs';
import { join } from 'node:path';
import { buildApp } from './buildApp.mjs';
import { openBrowser } from './openBrowser.mjs';
import { projectRoot } from './projectRoot.mjs';
import { serveStatic } from './serveStatic.mjs';
import { setup } from './setup.mjs';

const port = Number(process.env['PORT'] || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT should be a number from 0 to 65535; it is "${process.env['PORT']}".`);
}
await setup();
console.log('Looking for a build of this version …');
const { built, problem } = await buildApp({ mode: 'production', outDir: 'dist' });
if (problem !== undefined) fail(problem);
if (built) console.log('Built.');
const { origin, close } = await start();
console.log(`Huitou is at ${origin} (Ctrl+C stops it)`);
openBrowser(origin);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}

async function start() {
  try {
    return await serveStatic({ folder: join(projectRoot, 'dist'), port });
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken) throw error;
    return fail(
      `Port ${port} is busy: Huitou may be running there already. Close it, or set the variable PORT to another number, such as ${port + 1}.`,
    );
  }
}

/**
 * @param {string} line
 * @returns {never}
 */
function fail(line) {
  console.error(line);
  process.exit(1);
}
