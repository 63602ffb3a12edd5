import type { LoyaltyMonth } from './loyaltyLine.ts';
import type { LoyaltyPeriods } from './loyaltyPeriods.ts';
import type { LoyaltyNeeded } from './loyaltyNeeded.ts';
import type { LoyaltyRatio } from './loyaltyRatio.ts';
import type { LoyaltyRules } from './loyaltyRules.ts';
import type { LoyaltyShare } from './loyaltyShare.ts';
import type { DataSpan } from './retentionTypes.ts';

/** Recent customers against those of the baseline. */
export type LoyaltyComparison = LoyaltyRatio & {
  readonly baseline: LoyaltyShare;
  readonly recent: LoyaltyShare;
  /** Probability that the ratio is over 1, and at least the goal; NaN where one has no customers. */
  readonly rose: number;
  readonly reached: number;
  readonly needed: LoyaltyNeeded;
};

export type LoyaltyResult = {
  readonly span: DataSpan;
  readonly rules: LoyaltyRules;
  /** Null where the periods cannot be compared: see `loyaltyPeriods`. */
  readonly comparison: LoyaltyComparison | null;
  /** Why there is no comparison. */
  readonly problem: 'tooShort' | 'overlap' | null;
  /** What was to be compared; null where the data are too short. */
  readonly periods: LoyaltyPeriods | null;
  /** By calendar month of the first order, oldest first. */
  readonly line: readonly LoyaltyMonth[];
};
