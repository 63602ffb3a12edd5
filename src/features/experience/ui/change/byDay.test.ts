import { expect, test } from 'vitest';
import { byDay } from './byDay.ts';

test('versions of one day are one choice with all their names, the order kept', () => {
  expect(
    byDay([
      { day: '2026-03-02', label: 'Points v2' },
      { day: '2026-03-01', label: 'Points v1' },
      { day: '2026-03-02', label: 'Gifts v1' },
    ]),
  ).toEqual([
    { day: '2026-03-02', labels: ['Points v2', 'Gifts v1'] },
    { day: '2026-03-01', labels: ['Points v1'] },
  ]);
  expect(byDay([])).toEqual([]);
});
