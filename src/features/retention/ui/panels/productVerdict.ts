import type { Comparison } from '../../../../shared/domain/statistics/compareProportions.ts';

/** The word for a difference: unclear where its interval includes zero, whatever the estimate. */
export function productVerdict({
  distinct,
  difference,
}: Comparison): 'higher' | 'lower' | 'unclear' {
  if (!distinct) return 'unclear';
  return difference > 0 ? 'higher' : 'lower';
}
