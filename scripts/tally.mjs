/**
 * How many tests, or tools, ended how.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sumTallies(tallies) {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The line that every run ends with; continuous integration reads it.
 *
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * What a test runner's own counts amount to, given how the runner ended: a failure outside any
 * test (a file that does not load) and a run of no test at all each count as one failure.
 *
 * @param {Tally} counts
 * @param {number} exitCode
 * @returns {Tally}
 */
export function runnerTally(counts, exitCode) {
  const failed = counts.failed === 0 && exitCode !== 0 ? 1 : counts.failed;
  const ranNone = counts.passed === 0 && failed === 0;
  return { ...counts, failed: ranNone ? 1 : failed };
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests?: number }} report of Vitest's JSON reporter
 * @returns {Tally}
 */
export function vitestCounts({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests = 0,
}) {
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }}
 *   report of Playwright's JSON reporter
 * @returns {Tally} a test that passed only when repeated has failed
 */
export function playwrightCounts({ stats }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}
