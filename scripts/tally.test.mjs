import { expect, test } from 'vitest';
import { closingLine, playwrightCounts, runnerTally, sumTallies, vitestCounts } from './tally.mjs';

test('the closing line counts everything, and says skipped only where something was', () => {
  const sum = sumTallies([
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 1, failed: 2, skipped: 0 },
  ]);
  expect(closingLine(sum)).toBe('4 passed, 2 failed');
  expect(closingLine({ ...sum, skipped: 1 })).toBe('4 passed, 2 failed, 1 skipped');
});

test('a runner that fails outside its tests has failed once', () => {
  expect(runnerTally({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1);
  expect(runnerTally({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});

test('a runner that ran no test has failed, even if it skipped some', () => {
  expect(runnerTally({ passed: 0, failed: 0, skipped: 4 }, 0)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 4,
  });
});

test('the reports of both runners are understood', () => {
  expect(vitestCounts({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2 })).toEqual({
    passed: 7,
    failed: 1,
    skipped: 2,
  });
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightCounts({ stats })).toEqual({ passed: 3, failed: 2, skipped: 2 });
});
