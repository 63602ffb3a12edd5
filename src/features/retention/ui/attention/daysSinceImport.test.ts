import { expect, test } from 'vitest';
import type { ImportRecord } from '../../../../shared/data/importHistory.ts';
import { daysSinceImport } from './daysSinceImport.ts';

const DAY = 86_400_000;

function imported(kind: ImportRecord['kind'], state: ImportRecord['state'], at: number) {
  return { kind, state, at };
}

test('days are counted from the newest import of orders that is not undone', () => {
  const history = [
    imported('orders', 'live', 10 * DAY),
    imported('orders', 'undone', 40 * DAY),
    imported('customers', 'live', 41 * DAY),
  ];
  expect(daysSinceImport(history, 50 * DAY + 5)).toBe(40);
  expect(daysSinceImport([], 50 * DAY)).toBeNull();
  expect(daysSinceImport(undefined, 50 * DAY)).toBeNull();
});
