import { proportion, type Proportion } from '../../../shared/domain/statistics/wilson.ts';
import { cohortTable } from './cohortTable.ts';
import { firstProducts } from './firstProducts.ts';
import { loyaltyTracker } from './loyaltyTracker.ts';
import type { LoyaltyRules } from './loyaltyRules.ts';
import type { LoyaltyComparison } from './loyaltyTypes.ts';
import { orderGaps } from './orderGaps.ts';
import { purchaseFrequency } from './purchaseFrequency.ts';
import { repeatPurchaseRate, repeatStates } from './repeatPurchaseRate.ts';
import { cohortOf, type RetentionView } from './retentionView.ts';

/** The headline numbers of the retention page and of the loyalty tracker under one set of defaults. */
export type DefaultsFigures = {
  readonly unit: RetentionView['rule']['unit'];
  readonly repeatRate: Proportion;
  /** Customers who came back in the period after their first, over complete cohorts. */
  readonly nextPeriod: Proportion;
  /** Cohorts that have customers. */
  readonly cohorts: number;
  /** Of these, those with enough customers for a rate. */
  readonly largeEnough: number;
  /** Of these, those so near the start of the data that old customers may look new. */
  readonly nearStart: number;
  /** Products of which enough customers began with them. */
  readonly firstProducts: number;
  /** Days; NaN where nobody has come back. */
  readonly medianGap: number;
  readonly gaps: number;
  readonly ordersPerCustomer: number;
  readonly customers: number;
  readonly loyalty: LoyaltyComparison | null;
};

/** @param productCodes by line of the index */
export function defaultsFigures(
  view: RetentionView,
  productCodes: Int32Array,
  rules: LoyaltyRules,
): DefaultsFigures {
  const { scope, span, zone, query, entering, rule } = view;
  const states = repeatStates(scope, span.throughDay ?? 0, query.repeatDays);
  const { input, rules: cohortRules } = cohortOf(view);
  const table = cohortTable(input, cohortRules, query.measure);
  const rows = Array.from(table.size.keys()).filter((row) => (table.size[row] ?? 0) > 0);
  const gaps = orderGaps(scope, entering);
  const frequency = purchaseFrequency(scope, entering);
  const limits = { windowDays: query.repeatDays, minSize: query.minSize };
  return {
    unit: rule.unit,
    repeatRate: repeatPurchaseRate(states, entering, query.repeatDays).share,
    nextPeriod: proportion(table.means.customers[1] ?? 0, table.means.size[1] ?? 0),
    cohorts: rows.length,
    largeEnough: rows.filter((row) => (table.size[row] ?? 0) >= query.minSize).length,
    nearStart: rows.filter((row) => table.nearHistoryStart[row] === 1).length,
    firstProducts: firstProducts(scope, entering, states, productCodes, limits).products.length,
    medianGap: gaps.median,
    gaps: gaps.n,
    ordersPerCustomer: frequency.ordersPerCustomer,
    customers: frequency.customers,
    loyalty: loyaltyTracker(scope, span, zone, rules).comparison,
  };
}
