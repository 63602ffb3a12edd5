import { expect, test } from 'vitest';
import { whiskerReach } from './whiskerScale.ts';

test('whiskers of one unit reach as far as the longest of them', () => {
  const metrics = [
    { unit: 'share', difference: { value: 0.01, lower: -0.04, upper: 0.03 } },
    { unit: 'share', difference: { value: 0.02, lower: null, upper: null } },
    { unit: 'count', difference: { value: 500, lower: 1, upper: 900 } },
    { unit: 'days', difference: null },
  ] as const;
  expect(whiskerReach(metrics, 'share')).toBe(0.04);
  expect(whiskerReach(metrics, 'count')).toBe(900);
  expect(whiskerReach(metrics, 'days')).toBeGreaterThan(0);
});
