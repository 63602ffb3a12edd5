import { RETURN_KIND } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { HistoryReads } from './historyReads.ts';
import type { RefundColumns } from './loyaltyHistory.ts';
import type { GatheredOrders } from './ordersOfLines.ts';

type Told = Pick<GatheredOrders, 'returned' | 'placeOfCode'> & {
  /** By order: epoch ms. */
  readonly at: Float64Array;
};

/**
 * Money that went back, by time: by the shop's file of returns, and for orders that it does not have
 * by return lines of the order itself. An exchange gives nothing back. A refund that is dated before
 * its order counts from the order's moment on: nothing goes back before there was something.
 *
 * @param currency code of the shop's currency, -1 where it is not known
 */
export function refundsOf(
  { chunks }: HistoryReads['returns'],
  { returned, placeOfCode, at: placed }: Told,
  currency: number,
  zone: ZoneTable,
): RefundColumns {
  const found: { readonly order: number; at: number; readonly amount: number }[] = [];
  const listed = new Set<number>();
  for (const { rows, hidden, columns } of chunks) {
    for (let row = 0; row < rows; row++) {
      const code = columns.order.values[row] ?? -1;
      const order = placeOfCode[code] ?? -1;
      if (order < 0 || isHidden(hidden, row)) continue;
      const of = columns.currency.values[row] ?? -1;
      if (currency >= 0 && of >= 0 && of !== currency) continue;
      listed.add(code);
      if (columns.kind.values[row] === RETURN_KIND.exchange) continue;
      const resolved = columns.resolvedAt.values[row] ?? NaN;
      const at = Number.isNaN(resolved) ? (columns.requestedAt.values[row] ?? NaN) : resolved;
      const amount = Math.abs(columns.amount.values[row] ?? NaN);
      if (amount > 0 && !Number.isNaN(at)) found.push({ order, at, amount });
    }
  }
  for (const { order: code, at, amount } of returned) {
    if (!listed.has(code)) found.push({ order: placeOfCode[code] ?? -1, at, amount });
  }
  for (const refund of found) refund.at = Math.max(refund.at, placed[refund.order] ?? -Infinity);
  found.sort((a, b) => a.at - b.at || a.order - b.order || a.amount - b.amount);
  return {
    length: found.length,
    order: Int32Array.from(found, ({ order }) => order),
    at: Float64Array.from(found, ({ at }) => at),
    day: Int32Array.from(found, ({ at }) => instantToDay(zone, at)),
    amount: Float64Array.from(found, ({ amount }) => amount),
  };
}
