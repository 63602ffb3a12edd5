import { lineExists, type OrderScope } from './orderScope.ts';
import type { ScopeTotals } from './retentionTypes.ts';

/** Totals of everything in the scope, orders without a customer included. */
export function scopeTotals(scope: OrderScope, amounts: Float64Array): ScopeTotals {
  const totals = emptyTotals();
  for (let j = 0; j < scope.orders; j++) addOrder(totals, scope, amounts, j);
  return { ...totals, customers: scope.customers };
}

/** Totals of the customers whom the filters choose. */
export function chosenTotals(
  scope: OrderScope,
  amounts: Float64Array,
  entering: Int32Array,
): ScopeTotals {
  const totals = emptyTotals();
  for (let c = 0; c < entering.length; c++) {
    if ((entering[c] ?? -1) < 0) continue;
    totals.customers++;
    const end = scope.orderStart[c + 1] ?? 0;
    for (let j = scope.orderStart[c] ?? 0; j < end; j++) addOrder(totals, scope, amounts, j);
  }
  return totals;
}

type Totals = { -readonly [K in keyof ScopeTotals]: ScopeTotals[K] };

function emptyTotals(): Totals {
  return { lines: 0, orders: 0, customers: 0, revenue: 0, linesWithoutAmount: 0 };
}

function addOrder(totals: Totals, scope: OrderScope, amounts: Float64Array, j: number): void {
  const { lineStart } = scope.index;
  const o = scope.order[j] ?? 0;
  const end = lineStart[o + 1] ?? 0;
  totals.orders++;
  for (let line = lineStart[o] ?? 0; line < end; line++) {
    if (!lineExists(scope, line)) continue;
    totals.lines++;
    const amount = amounts[line] ?? NaN;
    if (Number.isNaN(amount)) totals.linesWithoutAmount++;
    else totals.revenue += amount;
  }
}
