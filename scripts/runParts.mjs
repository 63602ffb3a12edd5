import { closingLine, sumTallies } from './tally.mjs';

/**
 * @typedef {import('./tally.mjs').Tally} Tally
 * @typedef {{ name: string, run: () => Promise<Tally & { output?: string }> }} Part
 *   `output` is what the part has not shown itself
 */

/**
 * Runs every part, whatever became of the ones before it, and prints what each one said, a table of
 * durations, and the closing line. The parts of one group run two at a time, as they come.
 *
 * @param {readonly (readonly Part[])[]} groups
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runParts(groups) {
  /** @type {{ name: string, tally: Tally, seconds: number }[]} */
  const results = [];
  for (const group of groups) {
    const waiting = [...group];
    const lane = async () => {
      for (let part = waiting.shift(); part; part = waiting.shift()) {
        results.push(await runPart(part, group.length === 1));
      }
    };
    await Promise.all([lane(), lane()]);
  }
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('');
  for (const { name, tally, seconds } of results) {
    console.log(
      `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${closingLine(tally)}`,
    );
  }
  const total = sumTallies(results.map(({ tally }) => tally));
  console.log(closingLine(total));
  return total.failed === 0;
}

/**
 * @param {Part} part
 * @param {boolean} announce before it starts, where nothing else prints meanwhile
 */
async function runPart(part, announce) {
  const begun = performance.now();
  if (announce) console.log(`\n── ${part.name}`);
  const { output = '', ...tally } = await part.run().catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: String(error instanceof Error ? error.stack : error),
  }));
  const seconds = (performance.now() - begun) / 1000;
  if (!announce) console.log(`\n── ${part.name}: ${word(tally)}`);
  if (output.trim() !== '') console.log(output.trim());
  return { name: part.name, tally, seconds };
}

/** @param {Tally} tally */
function word({ passed, failed }) {
  if (failed > 0) return 'failed';
  return passed > 0 ? 'passed' : 'skipped';
}
