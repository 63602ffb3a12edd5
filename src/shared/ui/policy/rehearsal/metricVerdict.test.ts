import { expect, test } from 'vitest';
import type { RehearsedMetric } from '../../../domain/policy/policyTypes.ts';
import { metricVerdict } from './metricVerdict.ts';

const of = (
  better: RehearsedMetric['better'],
  value: number,
  lower: number | null,
  upper: number | null,
) => metricVerdict({ better, unit: 'count', difference: { value, lower, upper } });

test('better and worse are decided by the metric, once the interval leaves 0 out', () => {
  expect(of('higher', 2, 1, 3)).toBe('better');
  expect(of('lower', 2, 1, 3)).toBe('worse');
  expect(of('lower', -2, -3, -1)).toBe('better');
  expect(of('higher', -2, -3, -1)).toBe('worse');
});

test('an interval that includes or touches 0 is unclear', () => {
  expect(of('higher', 2, -1, 5)).toBe('unclear');
  expect(of('higher', 2, 0, 4)).toBe('unclear');
  expect(of('neither', -2, -4, 0)).toBe('unclear');
});

test('without an interval, or where neither is better, only the direction is said', () => {
  expect(of('higher', 2, null, null)).toBe('higher');
  expect(of('higher', -2, null, 5)).toBe('lower');
  expect(of('neither', 2, 1, 3)).toBe('higher');
});

test('no difference is the same, an unknown one is no data', () => {
  expect(of('higher', 0, null, null)).toBe('same');
  expect(of('higher', 0, 0, 0)).toBe('same');
  expect(metricVerdict({ better: 'higher', unit: 'count', difference: null })).toBe('noData');
});

test('a difference that reads as 0 is none', () => {
  const tiny = { value: 0.0004, lower: null, upper: null };
  expect(metricVerdict({ better: 'higher', unit: 'share', difference: tiny })).toBe('same');
  const shown = { value: 0.0006, lower: null, upper: null };
  expect(metricVerdict({ better: 'higher', unit: 'share', difference: shown })).toBe('higher');
});
