import { ORDER_STATE, type LoyaltyHistory } from '../history/loyaltyHistory.ts';
import type { EarningBasis } from './pointRuleSettings.ts';

/** Amounts of each order, minor units, never below 0. */
export type OrderAmounts = {
  /** What earns, by the basis: goods and shipping. */
  readonly basis: Float64Array;
  /** Of it, the goods: rules for some of the lines take their share of this. */
  readonly goods: Float64Array;
  /** What the order costs: goods less discounts, shipping, tax. */
  readonly total: Float64Array;
  /** What was paid for the goods in money, of which refunds are shares. */
  readonly paid: Float64Array;
};

/**
 * The amounts that rules reckon with. What no file says (tax, shipping, a discount) counts as 0.
 * Orders that are no sales have 0 everywhere.
 */
export function orderAmounts(
  { orders }: Pick<LoyaltyHistory, 'orders'>,
  basis: EarningBasis,
): OrderAmounts {
  const amounts = {
    basis: new Float64Array(orders.length),
    goods: new Float64Array(orders.length),
    total: new Float64Array(orders.length),
    paid: new Float64Array(orders.length),
  };
  const taxSign = basis.pricesIncludeTax
    ? basis.tax === 'excluded'
      ? -1
      : 0
    : basis.tax === 'included'
      ? 1
      : 0;
  for (let o = 0; o < orders.length; o++) {
    if (orders.state[o] !== ORDER_STATE.sale) continue;
    const items = orders.items[o] ?? 0;
    const discount = known(orders.discount[o]);
    const tax = known(orders.tax[o]);
    const shipping = known(orders.shipping[o]);
    const byPoints = known(orders.paidWithPoints[o]);
    const goods =
      items +
      taxSign * tax -
      (basis.discounts === 'after' ? discount : 0) -
      (basis.pointsPaidPart ? 0 : byPoints);
    amounts.goods[o] = Math.max(0, goods);
    amounts.basis[o] = Math.max(0, goods + (basis.shipping ? shipping : 0));
    const cost = items - discount + shipping + (basis.pricesIncludeTax ? 0 : tax);
    amounts.total[o] = Math.max(0, cost);
    amounts.paid[o] = Math.max(0, items - discount - byPoints);
  }
  return amounts;
}

function known(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
