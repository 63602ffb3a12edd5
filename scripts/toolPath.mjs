import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/**
 * The JavaScript file behind an installed tool's command, to be run with Node itself: works on
 * Windows too, where the commands in node_modules/.bin are batch files.
 *
 * @param {string} packageName
 * @param {string} [command] the package's own name where left out
 */
export function toolPath(packageName, command = packageName) {
  const folder = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
