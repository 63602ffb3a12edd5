import { Z_95, type Interval } from '../../../../shared/domain/statistics/wilson.ts';
import { measuredShare } from './measuredShare.ts';
import { ratioVariance, type Moments } from './moments.ts';
import type { CrossMoments } from './pairMoments.ts';

/** Second − first. NaN where either has nothing. */
export type MeasuredDifference = {
  readonly value: number;
  readonly interval: Interval;
  /** Whether the interval leaves 0 out; if not, the difference may be chance. */
  readonly distinct: boolean;
};

/**
 * The difference of two shares: Newcombe's interval, put together from the two clustered Wilson
 * intervals, with the correlation of people who are in both groups.
 * Sources: Newcombe 1998, Statistics in Medicine 17:873–890, method 10, and 17:2635–2650 (paired);
 * Zou & Donner 2008, Statistics in Medicine 27:1693–1702, for any two intervals.
 */
export function shareDifference(
  first: Moments,
  second: Moments,
  cross: CrossMoments,
): MeasuredDifference {
  const [a, b] = [measuredShare(first), measuredShare(second)];
  const value = b.rate - a.rate;
  const correlation = correlationOf(first, second, cross);
  const lower = root(b.rate - b.interval.lower, a.interval.upper - a.rate, correlation);
  const upper = root(b.interval.upper - b.rate, a.rate - a.interval.lower, correlation);
  return difference(value, value - lower, value + upper);
}

/**
 * The difference of two means: linearised, with the covariance of people who are in both groups.
 * There is no interval where nothing was paid on one side: nothing shows how payments vary there.
 */
export function meanDifference(
  first: Moments,
  second: Moments,
  cross: CrossMoments,
): MeasuredDifference {
  const value = second.y / second.m - first.y / first.m;
  const variance =
    ratioVariance(first) + ratioVariance(second) - 2 * covarianceOf(first, second, cross);
  const isPaid = first.y !== 0 && second.y !== 0;
  const half = isPaid ? Z_95 * Math.sqrt(Math.max(0, variance)) : NaN;
  return difference(value, value - half, value + half);
}

function difference(value: number, lower: number, upper: number): MeasuredDifference {
  return { value, interval: { lower, upper }, distinct: lower > 0 || upper < 0 };
}

/** Linearised covariance of two ratios over the people who are in both. */
function covarianceOf(first: Moments, second: Moments, cross: CrossMoments): number {
  if (cross.people === 0) return 0;
  const [r0, r1] = [first.y / first.m, second.y / second.m];
  const people = first.people + second.people - cross.people;
  const products = cross.yy - r1 * cross.ym - r0 * cross.my + r0 * r1 * cross.mm;
  return ((people / (people - 1)) * products) / (first.m * second.m);
}

function correlationOf(first: Moments, second: Moments, cross: CrossMoments): number {
  const spread = Math.sqrt(ratioVariance(first) * ratioVariance(second));
  if (!(spread > 0)) return 0;
  return Math.max(-1, Math.min(1, covarianceOf(first, second, cross) / spread));
}

/** √(a² + b² − 2 r a b). */
function root(a: number, b: number, correlation: number): number {
  return Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
}
