import { cohortRows } from './cohortRows.ts';
import { customersWhere } from './customerRows.ts';
import { daysRows } from './daysRows.ts';
import { firstOrderHas } from './firstProducts.ts';
import { linesInScope, linesLeftOut, linesWithoutCustomer } from './lineRows.ts';
import type { NumberTarget } from './numberTarget.ts';
import { visitGaps } from './orderGaps.ts';
import { allOrders, chosenOrders, revenueOrders } from './orderRows.ts';
import { REPEAT, repeatStates } from './repeatPurchaseRate.ts';
import type { RetentionView } from './retentionView.ts';
import type { GapRow } from './retentionTypes.ts';
import { RowWindow, type RowsBehind, type RowSpan } from './rowWindow.ts';

/** The product that a 'firstProduct' target names, and product codes by line of the index. */
export type TargetProduct = { readonly code: number; readonly codes: Int32Array };

/**
 * The rows that a number was counted from: as many as its explanation states, in a fixed order.
 * The view must have revenue.
 * @param product needed for 'firstProduct' targets only
 */
export function rowsBehind(
  view: RetentionView,
  target: NumberTarget,
  span: RowSpan,
  product: TargetProduct | null = null,
): RowsBehind {
  switch (target.of) {
    case 'cell':
    case 'mean':
      return cohortRows(view, target, span);
    case 'repeatRate':
      return repeatRows(view, target.part, span);
    case 'frequency':
      return target.part === 'customers' ? customersWhere(view, span) : chosenOrders(view, span);
    case 'revenue':
      return revenueOrders(view, target, span);
    case 'gaps':
      return gapRows(view, target, span);
    case 'firstProduct':
      return productRows(view, target.part, span, product);
    case 'totals':
      return totalRows(view, target, span);
    case 'days':
      return daysRows(view, target, span);
    case 'lines':
      return target.part === 'leftOut'
        ? linesLeftOut(view, span)
        : linesWithoutCustomer(view, span);
  }
}

function repeatRows(view: RetentionView, part: 'repeated' | 'observed', span: RowSpan): RowsBehind {
  const states = statesOf(view);
  return customersWhere(view, span, (c) =>
    part === 'repeated' ? states[c] === REPEAT.repeated : states[c] !== REPEAT.notYetObserved,
  );
}

type ProductPart = Extract<NumberTarget, { of: 'firstProduct' }>['part'];

function productRows(
  view: RetentionView,
  part: ProductPart,
  span: RowSpan,
  product: TargetProduct | null,
): RowsBehind {
  if (!product) throw new RangeError('a first-product target needs its product');
  const states = statesOf(view);
  const withProduct = part === 'repeated' || part === 'observed';
  const repeated = part === 'repeated' || part === 'othersRepeated';
  return customersWhere(view, span, (c) => {
    const state = states[c] ?? REPEAT.notYetObserved;
    if (state === REPEAT.notYetObserved || (repeated && state !== REPEAT.repeated)) return false;
    return firstOrderHas(view.scope, c, product.codes, product.code) === withProduct;
  });
}

function statesOf({ scope, span, query }: RetentionView): Uint8Array {
  return repeatStates(scope, span.throughDay ?? 0, query.repeatDays);
}

function gapRows(
  { scope, entering }: RetentionView,
  { from, to }: Extract<NumberTarget, { of: 'gaps' }>,
  span: RowSpan,
): RowsBehind {
  const rows = new RowWindow<GapRow>(span);
  visitGaps(scope, entering, (c, fromDay, toDay) => {
    const days = toDay - fromDay;
    if (days < (from ?? 0) || days > (to ?? Infinity)) return;
    rows.add(() => ({ customer: scope.customerCode[c] ?? -1, fromDay, toDay, days }));
  });
  return { kind: 'gaps', n: rows.n, rows: rows.rows };
}

function totalRows(
  view: RetentionView,
  { group, part }: Extract<NumberTarget, { of: 'totals' }>,
  span: RowSpan,
): RowsBehind {
  switch (part) {
    case 'lines':
      return linesInScope(view, group, span);
    case 'orders':
      return group === 'all' ? allOrders(view, span) : chosenOrders(view, span);
    case 'customers': {
      const everybody = new Int32Array(view.scope.customers);
      return customersWhere(group === 'all' ? { ...view, entering: everybody } : view, span);
    }
  }
}
