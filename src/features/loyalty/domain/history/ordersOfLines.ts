import { LINE_STATE } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import type { HistoryReads } from './historyReads.ts';
import { ORDER_STATE, type LineColumns, type OrderColumns } from './loyaltyHistory.ts';
import { OrderGathering } from './orderGathering.ts';
import type { ProductAttributes } from './productAttributes.ts';

/** What went back by lines of the order itself, as (order code, instant, amount). */
export type ReturnedLine = {
  readonly order: number;
  readonly at: number;
  readonly amount: number;
};

/** Orders before their calendar is known. */
export type GatheredOrders = {
  readonly orders: Omit<OrderColumns, 'day' | 'ordinal' | 'daysSinceLast'>;
  readonly lines: LineColumns;
  readonly returned: readonly ReturnedLine[];
  /** Place of an order by its code; -1 where there is none. */
  readonly placeOfCode: Int32Array;
  readonly otherCurrency: number;
  readonly withoutAmount: number;
};

/**
 * Order lines as orders by time, their sale lines beside them.
 *
 * @param currency code of the shop's currency; lines of others are left out, -1 leaves out none
 * @param codes how many order codes there are
 */
export function ordersOfLines(
  { chunks }: HistoryReads['lines'],
  attributes: ProductAttributes,
  currency: number,
  codes: number,
): GatheredOrders {
  const gathered = new OrderGathering(codes);
  const returned: ReturnedLine[] = [];
  const foreign = new Uint8Array(codes);
  const isForeign = (of: number) => currency >= 0 && of >= 0 && of !== currency;
  let scale = 0;
  for (const { rows, hidden, columns } of chunks) {
    scale = Math.max(scale, columns.quantity.scale);
    for (let row = 0; row < rows; row++) {
      const order = columns.order.values[row] ?? -1;
      if (order < 0 || isHidden(hidden, row)) continue;
      if (isForeign(columns.currency.values[row] ?? -1)) {
        foreign[order] = 1;
        continue;
      }
      const state = columns.state.values[row] ?? LINE_STATE.sale;
      gathered.add(order, state, row, columns);
      if (state !== LINE_STATE.return) continue;
      const amount = Math.abs(columns.amount.values[row] ?? NaN);
      if (amount > 0) returned.push({ order, at: columns.placedAt.values[row] ?? NaN, amount });
    }
  }
  const { orders, placeOfCode } = gathered.build();
  const { lineStart } = orders;
  const length = lineStart[orders.length] ?? 0;
  const lines = {
    length,
    product: new Int32Array(length),
    category: new Int32Array(length),
    brand: new Int32Array(length),
    quantity: new Float64Array(length),
    quantityScale: scale,
    amount: new Float64Array(length),
  };
  const next = lineStart.slice();
  let withoutAmount = 0;
  for (const { rows, hidden, columns } of chunks) {
    const unit = 10 ** (scale - columns.quantity.scale);
    for (let row = 0; row < rows; row++) {
      const place = placeOfCode[columns.order.values[row] ?? -1] ?? -1;
      if (place < 0 || isHidden(hidden, row)) continue;
      if (isForeign(columns.currency.values[row] ?? -1)) continue;
      if ((columns.state.values[row] ?? LINE_STATE.sale) !== LINE_STATE.sale) continue;
      const line = next[place] ?? 0;
      next[place] = line + 1;
      const product = columns.product.values[row] ?? -1;
      const amount = columns.amount.values[row] ?? NaN;
      const quantity = columns.quantity.values[row] ?? NaN;
      lines.product[line] = product;
      lines.category[line] = attributes.categoryOf(product, columns.category.values[row] ?? -1);
      lines.brand[line] = attributes.brandOf(product, columns.brand.values[row] ?? -1);
      lines.quantity[line] = Number.isNaN(quantity) ? 10 ** scale : quantity * unit;
      if (Number.isNaN(amount)) withoutAmount++;
      else lines.amount[line] = amount;
    }
  }
  for (let o = 0; o < orders.length; o++) {
    const end = lineStart[o + 1] ?? 0;
    let items = 0;
    let listed = 0;
    for (let line = lineStart[o] ?? 0; line < end; line++) {
      const amount = lines.amount[line] ?? 0;
      items += amount;
      listed += Math.max(0, amount);
    }
    orders.items[o] = items;
    orders.listed[o] = listed;
  }
  const otherCurrency = foreign.reduce(
    (sum, is, code) => sum + (is === 1 && (placeOfCode[code] ?? -1) < 0 ? 1 : 0),
    0,
  );
  return {
    orders,
    lines,
    // A credit note of its own says nothing of the order that it is about.
    returned: returned.filter(
      ({ order }) => orders.state[placeOfCode[order] ?? -1] === ORDER_STATE.sale,
    ),
    placeOfCode,
    otherCurrency,
    withoutAmount,
  };
}
