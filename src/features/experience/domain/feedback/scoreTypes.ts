import type { Interval } from '../../../../shared/domain/statistics/wilson.ts';

/** A score from answers; there is none where nobody answered. */
export type Score = {
  /** NPS from −100 to 100, satisfied or responding as a rate, effort from 1 to 7. */
  readonly value: number;
  /** Answers that it is made from, 1 or more. */
  readonly n: number;
  /** Of 95 %; null where it cannot be told. */
  readonly interval: Interval | null;
};

/** First − second, in the score's own unit. */
export type ScoreDifference = {
  readonly difference: number;
  /** Null where it cannot be told, as is p. */
  readonly interval: Interval | null;
  /** Whether the interval leaves 0 out; if not, the difference may be chance. */
  readonly distinct: boolean;
  readonly p: number | null;
};

/** The level of one of several comparisons that together hold at 95 % (Bonferroni): its two tails. */
export function tailOf(comparisons: number): number {
  return 0.05 / comparisons;
}
