// Installs what `npm start` and `npm test` need, with Node alone.
import './requireNode.mjs';
import { fileURLToPath } from 'node:url';
import { installPackages } from './installPackages.mjs';

/** Packages as in the lockfile. Where that fails: says why and ends the process with code 1. */
export async function setup() {
  const problem = await installPackages();
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await setup();
  console.log('Packages are installed as the lockfile says.');
}
