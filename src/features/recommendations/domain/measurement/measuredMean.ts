import { portableExp } from '../../../../shared/domain/numbers/portableExp.ts';
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

/**
 * A mean with an interval that is linearised over people (see `ratioVariance`) on the scale of
 * logarithms: mean × exp(±1.96 × standard error ÷ mean). Few people pay, and some of them much: so
 * it is never below 0, and wider upwards. Where nothing was paid there is none, because nothing
 * shows how payments vary.
 * Source: the delta method for a logarithm, e.g. Agresti 2013, Categorical Data Analysis, §16.1.
 */
export function measuredMean(moments: Moments): MeasuredMean {
  const { y: sum, m: size, people } = moments;
  const mean = size === 0 ? NaN : sum / size;
  return { sum, size, people, mean, interval: intervalOf(mean, Math.sqrt(ratioVariance(moments))) };
}

function intervalOf(mean: number, error: number): Interval {
  if (!(mean > 0) || Number.isNaN(error)) return { lower: NaN, upper: NaN };
  const factor = portableExp((Z_95 * error) / mean);
  return { lower: mean / factor, upper: mean * factor };
}
