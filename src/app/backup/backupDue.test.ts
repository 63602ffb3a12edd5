import { expect, test } from 'vitest';
import { backupDue } from './backupDue.ts';

const DAY = 24 * 60 * 60 * 1000;

test('a shop with work in it and no backup is due', () => {
  expect(backupDue({ lastAt: null, changedSince: true }, null, 0)).toEqual({ days: null });
  expect(backupDue({ lastAt: null, changedSince: false }, null, 0)).toBeNull();
});

test('a backup is old after seven days, if anything was done since', () => {
  expect(backupDue({ lastAt: 0, changedSince: true }, null, 7 * DAY - 1)).toBeNull();
  expect(backupDue({ lastAt: 0, changedSince: true }, null, 7 * DAY)).toEqual({ days: 7 });
  expect(backupDue({ lastAt: 0, changedSince: false }, null, 70 * DAY)).toBeNull();
});

test('"later" holds for a day', () => {
  const state = { lastAt: null, changedSince: true };
  expect(backupDue(state, 5 * DAY, 6 * DAY - 1)).toBeNull();
  expect(backupDue(state, 5 * DAY, 6 * DAY)).toEqual({ days: null });
});
