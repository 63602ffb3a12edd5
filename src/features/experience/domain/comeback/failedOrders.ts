import { EXPOSURE, type Exposures } from '../../../../shared/domain/comparison/repeatComparison.ts';
import type { SoldOrders } from '../../../../shared/domain/comparison/soldOrders.ts';
import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import {
  EVENT_TYPES,
  PAYMENT_RESULT,
  type events,
} from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';

export const PAYMENT_COLUMNS = ['visit', 'at', 'type', 'result', 'order', 'method'] as const;
export type PaymentRead = FactRead<typeof events, (typeof PAYMENT_COLUMNS)[number]>;

const PAYMENT = EVENT_TYPES.indexOf('payment');

type Checkout = { failures: number; order: number; method: number; begun: number };

/**
 * Orders before which a payment failed in the visit in which they were paid, and those that were paid at
 * once; alike in the method that was tried first. Unknown where no payment in the files names the order.
 */
export function failedOrders(sold: SoldOrders, { chunks }: PaymentRead): Exposures {
  const visits = new Map<number, Checkout>();
  for (const { columns, rows, hidden } of chunks) {
    const { visit, at, type, result, order, method } = columns;
    for (let row = 0; row < rows; row++) {
      if (type.values[row] !== PAYMENT || isHidden(hidden, row)) continue;
      const own = visit.values[row] ?? MISSING_CODE;
      if (own === MISSING_CODE) continue;
      let checkout = visits.get(own);
      if (!checkout) {
        checkout = { failures: 0, order: MISSING_CODE, method: MISSING_CODE, begun: Infinity };
        visits.set(own, checkout);
      }
      const when = at.values[row] ?? NaN;
      // Without times the first in the file is the first.
      if (when < checkout.begun || checkout.begun === Infinity) {
        checkout.begun = Number.isNaN(when) ? -Infinity : when;
        checkout.method = method.values[row] ?? MISSING_CODE;
      }
      if (result.values[row] === PAYMENT_RESULT.failed) checkout.failures++;
      else if (result.values[row] === PAYMENT_RESULT.succeeded) {
        checkout.order = order.values[row] ?? MISSING_CODE;
      }
    }
  }
  const paid = new Map<number, Checkout>();
  for (const checkout of visits.values()) {
    if (checkout.order !== MISSING_CODE) paid.set(checkout.order, checkout);
  }
  return {
    exposure: Int8Array.from(sold.order, (order) => {
      const checkout = paid.get(order);
      if (!checkout) return EXPOSURE.unknown;
      return checkout.failures > 0 ? EXPOSURE.yes : EXPOSURE.no;
    }),
    traits: [sold.order.map((order) => paid.get(order)?.method ?? MISSING_CODE)],
  };
}
