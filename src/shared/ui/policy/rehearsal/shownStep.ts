import type { RehearsedMetric } from '../../../domain/policy/policyTypes.ts';

/** Half of the last digit that is shown: a smaller difference reads as 0. Money is in minor units. */
export const HALF_STEP: Readonly<Record<RehearsedMetric['unit'], number>> = {
  share: 0.0005,
  ratio: 0.005,
  count: 0.05,
  days: 0.05,
  points: 0.05,
  money: 0.5,
};
