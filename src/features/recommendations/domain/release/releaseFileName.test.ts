import { expect, test } from 'vitest';
import { releaseFileName } from './releaseFileName.ts';

test('a file is named after version, placement and the day in the shop', () => {
  const of = { version: 12, placement: 'home', format: 'csv' } as const;
  const at = Date.parse('2026-11-21T18:00:00Z');
  expect(releaseFileName({ ...of, zone: 'UTC', at })).toBe(
    'recommendations-v12-home-2026-11-21.csv',
  );
  expect(releaseFileName({ ...of, zone: 'Asia/Shanghai', at })).toBe(
    'recommendations-v12-home-2026-11-22.csv',
  );
});
