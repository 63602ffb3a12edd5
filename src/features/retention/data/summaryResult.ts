import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { firstProducts } from '../domain/firstProducts.ts';
import { orderGaps } from '../domain/orderGaps.ts';
import { purchaseFrequency } from '../domain/purchaseFrequency.ts';
import { repeatPurchaseRate, repeatStates } from '../domain/repeatPurchaseRate.ts';
import type { RetentionParams } from '../domain/retentionParams.ts';
import type { FirstProducts, SummaryResult } from '../domain/retentionTypes.ts';
import type { RetentionView } from '../domain/retentionView.ts';
import { revenueByCustomerAge } from '../domain/revenueByCustomerAge.ts';
import { chosenTotals, scopeTotals } from '../domain/scopeTotals.ts';
import { amountsOf, codesOf } from './indexedLines.ts';
import { productNames } from './productNames.ts';
import { viewOfQuery } from './viewOfQuery.ts';

/** Every number of the page but the cohort table. */
export async function summaryResult(
  context: JobContext,
  params: RetentionParams,
): Promise<SummaryResult> {
  const view = await viewOfQuery(context, params, true);
  const { scope, entering, span, query } = view;
  const amounts = await amountsOf(context, scope.index);
  const states = repeatStates(scope, span.throughDay ?? 0, query.repeatDays);
  return {
    span,
    totals: scopeTotals(scope, amounts),
    chosen: chosenTotals(scope, amounts, entering),
    linesWithoutCustomer: scope.linesWithoutCustomer,
    linesLeftOut: scope.index.lines - scope.lines,
    repeatRate: repeatPurchaseRate(states, entering, query.repeatDays),
    frequency: purchaseFrequency(scope, entering),
    revenue: revenueByCustomerAge(view),
    gaps: orderGaps(scope, entering),
    firstProducts: await namedFirstProducts(context, view, states),
  };
}

async function namedFirstProducts(
  context: JobContext,
  { scope, entering, query }: RetentionView,
  states: Uint8Array,
): Promise<FirstProducts> {
  const codes = await codesOf(context, scope.index, 'product');
  const names = await productNames(context, scope.index);
  const counts = firstProducts(scope, entering, states, codes, {
    windowDays: query.repeatDays,
    minSize: query.minSize,
  });
  return {
    ...counts,
    products: counts.products.map((counted) => ({ ...counted, ...names(counted.product) })),
  };
}
