import { wilson, type Interval } from '../../../../shared/domain/statistics/wilson.ts';
import { ratioVariance, type Moments } from './moments.ts';

/** A share of products shown, with people as the samples. All NaN where nothing was counted. */
export type MeasuredShare = {
  readonly count: number;
  readonly size: number;
  readonly people: number;
  readonly rate: number;
  readonly interval: Interval;
  /** By how much more the share varies than that of as many independent products; at least 1. */
  readonly designEffect: number;
};

/**
 * A share with Wilson's interval for n ÷ design effect instead of n. The design effect is the
 * linearised variance over people divided by p(1 − p) ÷ n, and never below 1, because chance alone
 * can make it so. Where nobody or everybody did it, nothing shows how alike the rows of a person
 * are: then n is the number of people.
 * Sources: Kish 1965, Survey Sampling, §8.2 (design effect); Korn & Graubard 1998, Survey
 * Methodology 24:193–201, and Dean & Pagano 2015, Journal of Survey Statistics and Methodology
 * 3:484–503 (Wilson's interval with an effective sample).
 */
export function measuredShare(moments: Moments): MeasuredShare {
  const { y: count, m: size, people } = moments;
  const rate = size === 0 ? NaN : count / size;
  const designEffect = effectOf(moments, rate);
  return {
    count,
    size,
    people,
    rate,
    interval: intervalOf(rate, size / designEffect),
    designEffect,
  };
}

function effectOf(moments: Moments, rate: number): number {
  const { m: size, people } = moments;
  if (size === 0) return NaN;
  const independent = (rate * (1 - rate)) / size;
  const variance = ratioVariance(moments);
  if (Number.isNaN(variance) || independent === 0) return size / people;
  return Math.max(1, variance / independent);
}

function intervalOf(rate: number, effective: number): Interval {
  if (Number.isNaN(rate)) return { lower: NaN, upper: NaN };
  return wilson(rate * effective, effective);
}
