import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf, type FactSource } from '../../../../shared/domain/facts/factSource.ts';
import { orderLines, products, shipments } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { SHIPMENT_COLUMNS } from '../../domain/delivery/deliveryReport.ts';
import { lateOrders } from '../../domain/delivery/lateOrders.ts';
import type { OrderFacts } from '../../domain/feedback/answerGroups.ts';
import type { FeedbackGroupBy } from '../../domain/feedback/feedbackTypes.ts';

/** An order has lines of more than one product. */
const SEVERAL = -2;

const NONE: OrderFacts = {
  channel: new Int32Array(),
  product: new Int32Array(),
  category: new Int32Array(),
  delivery: new Uint8Array(),
};

/**
 * What is known of orders and products, as far as answers are told apart by it.
 *
 * @param now epoch ms
 */
export async function orderFacts(
  facts: FactSource,
  by: FeedbackGroupBy,
  days: ZoneTable,
  now: number,
): Promise<OrderFacts> {
  const orders = (await facts.dictionary('orderLines.order')).size;
  switch (by) {
    case 'survey':
    case 'agent':
      return NONE;
    case 'delivery': {
      const { read } = await facts.read({ read: columnsOf(shipments, ...SHIPMENT_COLUMNS) });
      return { ...NONE, delivery: lateOrders(read, orders, days, instantToDay(days, now)) };
    }
    case 'channel':
    case 'product':
    case 'category':
      return ofLines(facts, orders);
  }
}

async function ofLines(facts: FactSource, orders: number): Promise<OrderFacts> {
  const { lines, catalogue } = await facts.read({
    lines: columnsOf(orderLines, 'order', 'channel', 'product', 'category'),
    catalogue: columnsOf(products, 'product', 'category'),
  });
  const { size } = await facts.dictionary('products.product');
  const channel = new Int32Array(orders).fill(MISSING_CODE);
  const product = new Int32Array(orders).fill(MISSING_CODE);
  const category = new Int32Array(size).fill(MISSING_CODE);
  for (const { columns, rows, hidden } of lines.chunks) {
    for (let row = 0; row < rows; row++) {
      if (isHidden(hidden, row)) continue;
      const order = columns.order.values[row] ?? MISSING_CODE;
      const bought = columns.product.values[row] ?? MISSING_CODE;
      const own = columns.category.values[row] ?? MISSING_CODE;
      if (bought >= 0 && own >= 0) category[bought] = own;
      if (order < 0) continue;
      if ((channel[order] ?? 0) < 0) channel[order] = columns.channel.values[row] ?? MISSING_CODE;
      const before = product[order] ?? MISSING_CODE;
      if (before === MISSING_CODE) product[order] = bought;
      else if (bought >= 0 && bought !== before) product[order] = SEVERAL;
    }
  }
  // The catalogue says it better than an order of long ago.
  for (const { columns, rows, hidden } of catalogue.chunks) {
    for (let row = 0; row < rows; row++) {
      const listed = columns.product.values[row] ?? MISSING_CODE;
      const own = columns.category.values[row] ?? MISSING_CODE;
      if (listed >= 0 && own >= 0 && !isHidden(hidden, row)) category[listed] = own;
    }
  }
  return { ...NONE, channel, product, category };
}
