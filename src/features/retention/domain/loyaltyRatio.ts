import { Z_95, type Interval } from '../../../shared/domain/statistics/wilson.ts';
import { portableExp } from '../../../shared/domain/numbers/portableExp.ts';
import { portableLog } from '../../../shared/domain/numbers/portableLog.ts';
import type { Counts } from './posterior/ratioAtLeast.ts';

/** How many times as high one rate is as another. */
export type LoyaltyRatio = {
  /** NaN where the baseline has nobody who came back, or either has no customers. */
  readonly ratio: number;
  /** 95 %; null where nobody came back in one of the two, for which the formula has no answer. */
  readonly interval: Interval | null;
};

/**
 * Recent ÷ baseline repeat-purchase rate, with the interval of the logarithm:
 * exp(ln ratio ± z √(1/x₁ − 1/n₁ + 1/x₀ − 1/n₀)).
 * Source: Katz, Baptista, Azen & Pike 1978, Biometrics 34:469–474. The two are different customers,
 * so independent, which the formula needs.
 */
export function loyaltyRatio(recent: Counts, baseline: Counts): LoyaltyRatio {
  if (recent.size === 0 || baseline.size === 0 || baseline.count === 0) {
    return { ratio: NaN, interval: null };
  }
  const ratio = recent.count / recent.size / (baseline.count / baseline.size);
  if (recent.count === 0) return { ratio, interval: null };
  const variance = 1 / recent.count - 1 / recent.size + (1 / baseline.count - 1 / baseline.size);
  const log = portableLog(ratio);
  const half = Z_95 * Math.sqrt(variance);
  return {
    ratio,
    interval: { lower: portableExp(log - half), upper: portableExp(log + half) },
  };
}
