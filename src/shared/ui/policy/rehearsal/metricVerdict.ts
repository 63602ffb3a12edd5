import type { RehearsedMetric } from '../../../domain/policy/policyTypes.ts';
import { HALF_STEP } from './shownStep.ts';

/**
 * What can be said of a difference. Better, worse and unclear come from the interval: one that
 * includes 0 is unclear, whatever the estimate says. Without an interval, and for metrics of which
 * neither direction is good, only the direction is said, and nothing where it reads as 0.
 */
export type MetricVerdict = 'better' | 'worse' | 'unclear' | 'higher' | 'lower' | 'same' | 'noData';

export function metricVerdict({
  difference,
  better,
  unit,
}: Pick<RehearsedMetric, 'difference' | 'better' | 'unit'>): MetricVerdict {
  if (!difference) return 'noData';
  const { value, lower, upper } = difference;
  const direction = value > 0 ? 'higher' : 'lower';
  if (lower === null || upper === null) {
    return Math.abs(value) < HALF_STEP[unit] ? 'same' : direction;
  }
  if (lower === 0 && upper === 0) return 'same';
  if (lower <= 0 && upper >= 0) return 'unclear';
  if (better === 'neither') return direction;
  return direction === better ? 'better' : 'worse';
}

/** Palette entry of a verdict; the word is always beside it. */
export const VERDICT_COLOR: Readonly<Record<MetricVerdict, string>> = {
  better: 'trend.better',
  worse: 'trend.worse',
  unclear: 'trend.flat',
  higher: 'ink.strong',
  lower: 'ink.strong',
  same: 'trend.flat',
  noData: 'ink.faint',
};
