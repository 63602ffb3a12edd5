// Imported first by every command, for its effect: an old Node gets one clear line and exit code 1.
// For the line to be reached, whatever the commands import must at least parse and link there: no
// syntax that is newer than Node 14.8, and no newer built-in functions imported by name.
import { readFileSync } from 'node:fs';
import { nodeVersionProblem } from './nodeVersion.mjs';

const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const problem = nodeVersionProblem(process.versions.node, manifest.engines.node);
if (problem !== undefined) {
  console.error(problem);
  process.exit(1);
}
