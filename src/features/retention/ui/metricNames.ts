/** Metrics that the page shows, in the order of their definitions. */
export const METRIC_NAMES = [
  'retention',
  'weightedMean',
  'simpleMean',
  'cohortSize',
  'repeatRate',
  'frequency',
  'revenueByAge',
  'recent',
  'gaps',
  'firstProduct',
  'difference',
  'groupTaste',
  'loyaltyRatio',
  'loyaltyGoal',
  'loyaltyNeeded',
  'totals',
] as const;

export type MetricName = (typeof METRIC_NAMES)[number];
