// `npm run test:data`: checks on real public data, which lie in the folder named by HUITOU_DATA.
import './requireNode.mjs';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildPart } from './buildPart.mjs';
import { dataSetFile, dataSets } from './dataSets.mjs';
import { findChromium } from './findChromium.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runParts } from './runParts.mjs';
import { setup } from './setup.mjs';
import { playwrightPart, vitestPart } from './testParts.mjs';

await setup();
const unitFiles = filesBelow('src').filter((path) => path.endsWith('.data.test.ts'));
const browserFiles = filesBelow('e2e/data').filter((path) => path.endsWith('.spec.ts'));
const here = dataSets.filter(({ id }) => dataSetFile(id) !== undefined);
const isHere = (/** @type {string} */ path) => here.some(({ id }) => testsDataSet(path, id));
const units = unitFiles.filter(isHere);
const stories = browserFiles.filter(isHere);
const passed = await runParts([
  dataSets.filter((dataSet) => !here.includes(dataSet) || !hasTests(dataSet)).map(absencePart),
  [...unitFiles, ...browserFiles].filter(isOfNoDataSet).map(strayPart),
  units.length === 0 ? [] : [vitestPart('checks on data', { project: 'data', files: units })],
  ...(stories.length === 0
    ? []
    : [
        [buildPart({ always: false })],
        [
          playwrightPart('checks on data in the browser', {
            project: 'data',
            files: stories,
            chromium: await findChromium({ windowless: true }),
          }),
        ],
      ]),
]);
process.exit(passed ? 0 : 1);

/**
 * A data set that is not here is skipped, by name. One that nothing would read even if it were here
 * is a failure: the list promises checks.
 *
 * @param {{ id: string, name: string, file: string }} dataSet
 * @returns {import('./runParts.mjs').Part}
 */
function absencePart(dataSet) {
  const { id, name, file } = dataSet;
  const folder = process.env['HUITOU_DATA'];
  const [tally, output] = !hasTests(dataSet)
    ? [{ passed: 0, failed: 1, skipped: 0 }, `No test reads it: no file's name starts with ${id}.`]
    : folder
      ? [{ passed: 0, failed: 0, skipped: 1 }, `Skipped: ${folder} has no ${file}.`]
      : [{ passed: 0, failed: 0, skipped: 1 }, 'Skipped: HUITOU_DATA does not name a folder.'];
  return { name: `data set ${name}`, run: () => Promise.resolve({ ...tally, output }) };
}

/** @param {{ id: string }} dataSet */
function hasTests({ id }) {
  return [...unitFiles, ...browserFiles].some((path) => testsDataSet(path, id));
}

/**
 * @param {string} path
 * @returns {import('./runParts.mjs').Part}
 */
function strayPart(path) {
  const output = 'Its name should start with the id of a data set in scripts/dataSets.mjs.';
  return { name: path, run: () => Promise.resolve({ passed: 0, failed: 1, skipped: 0, output }) };
}

/**
 * @param {string} path
 * @param {string} id
 */
function testsDataSet(path, id) {
  return basename(path).startsWith(`${id}.`);
}

/** @param {string} path */
function isOfNoDataSet(path) {
  return !dataSets.some(({ id }) => testsDataSet(path, id));
}

/**
 * @param {string} folder from the project's root
 * @returns {string[]} paths from the root, with `/` between folders
 */
function filesBelow(folder) {
  try {
    return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
    );
  } catch {
    return []; // There is no such folder.
  }
}
