import { Z_95, type Interval } from '../../../../shared/domain/statistics/wilson.ts';
import { ratioVariance, type Moments } from './moments.ts';

/** An amount for each product shown, minor units. All NaN where nothing was counted. */
export type MeasuredMean = {
  readonly sum: number;
  readonly size: number;
  readonly people: number;
  readonly mean: number;
  readonly interval: Interval;
};

/** A mean with the linearised interval over people, ±1.96 standard errors (see `ratioVariance`). */
export function measuredMean(moments: Moments): MeasuredMean {
  const { y: sum, m: size, people } = moments;
  const mean = size === 0 ? NaN : sum / size;
  const half = Z_95 * Math.sqrt(ratioVariance(moments));
  return { sum, size, people, mean, interval: { lower: mean - half, upper: mean + half } };
}
