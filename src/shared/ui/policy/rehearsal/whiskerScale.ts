import type { RehearsedMetric } from '../../../domain/policy/policyTypes.ts';

/**
 * The longest reach from 0 of any difference of a unit: whiskers of one unit share a scale, so that
 * their lengths can be compared. At least a tiny number, to divide by.
 */
export function whiskerReach(
  metrics: readonly Pick<RehearsedMetric, 'unit' | 'difference'>[],
  unit: RehearsedMetric['unit'],
): number {
  const ends = metrics
    .filter((metric) => metric.unit === unit)
    .flatMap(({ difference }) =>
      difference ? [difference.value, difference.lower ?? 0, difference.upper ?? 0] : [],
    );
  return Math.max(Number.MIN_VALUE, ...ends.map(Math.abs));
}
