import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import {
  EVENT_TYPES,
  LINE_STATE,
  PAYMENT_RESULT,
  type events,
  type orderLines,
} from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { INTERACTION_KINDS, type InteractionLog } from '../interactions/interactionLog.ts';
import { LogBuilder } from '../interactions/logBuilder.ts';
import { Places } from './places.ts';
import type { SaleCounts } from './shopHistory.ts';

export const LINE_COLUMNS = [
  'order',
  'placedAt',
  'customer',
  'product',
  'category',
  'brand',
  'quantity',
  'unitPrice',
  'amount',
  'currency',
  'country',
  'state',
] as const;
export const EVENT_COLUMNS = [
  'visit',
  'at',
  'type',
  'customer',
  'visitor',
  'product',
  'result',
] as const;

export type LineRead = FactRead<typeof orderLines, (typeof LINE_COLUMNS)[number]>;
export type EventRead = FactRead<typeof events, (typeof EVENT_COLUMNS)[number]>;

export type LoggedHistory = {
  readonly log: InteractionLog;
  readonly customers: Places;
  readonly items: Places;
  readonly eventsWithoutTime: number;
  readonly sales: SaleCounts;
};

const PURCHASE = INTERACTION_KINDS.indexOf('purchase');
const CART = INTERACTION_KINDS.indexOf('cart');
const VIEW = INTERACTION_KINDS.indexOf('view');

/**
 * All purchases, carts and views by time. Purchases are order lines that are sales with a positive
 * quantity and price; where nothing was ordered but payments of products were recorded, those.
 * Lines and events without a product, and lines without a customer, say nothing of anybody's taste.
 *
 * @param items products that have a place already; gets those of lines and events
 */
export function buildHistory(lines: LineRead, events: EventRead, items: Places): LoggedHistory {
  const builder = new LogBuilder(lines.rows + events.rows);
  const customers = new Places();
  const sales = addLines(lines, builder, customers, items);
  const fromEvents = addEvents(events, builder, customers, items, builder.length === 0);
  const log = builder.build(customers.size + fromEvents.visitors, items.size);
  return { log, customers, items, eventsWithoutTime: fromEvents.withoutTime, sales };
}

function addLines(
  { chunks }: LineRead,
  builder: LogBuilder,
  customers: Places,
  items: Places,
): SaleCounts {
  const sales = { lines: 0, withoutCustomer: 0 };
  for (const { rows, hidden, columns } of chunks) {
    const { order, placedAt, customer, product, quantity, unitPrice, amount, state } = columns;
    const pieces = 10 ** quantity.scale;
    for (let row = 0; row < rows; row++) {
      const buyer = customer.values[row] ?? -1;
      const bought = product.values[row] ?? -1;
      if (bought < 0 || isHidden(hidden, row)) continue;
      if ((state.values[row] ?? 0) !== LINE_STATE.sale) continue;
      const count = quantity.values[row] ?? NaN;
      // A missing quantity or price is no reason to doubt the sale.
      if (count <= 0 || (unitPrice.values[row] ?? NaN) <= 0) continue;
      sales.lines++;
      if (buyer < 0) {
        sales.withoutCustomer++;
        continue;
      }
      builder.add({
        user: customers.placeOf(buyer),
        item: items.placeOf(bought),
        at: placedAt.values[row] ?? NaN,
        kind: PURCHASE,
        basket: order.values[row] ?? -1,
        amount: amount.values[row] ?? NaN,
        quantity: count / pieces,
      });
    }
  }
  return sales;
}

/** Orders and visits have codes of their own: visits follow after all that an Int32 order code can be. */
const VISITS_FROM = 1 << 30;

function addEvents(
  { chunks }: EventRead,
  builder: LogBuilder,
  customers: Places,
  items: Places,
  withPayments: boolean,
): { visitors: number; withoutTime: number } {
  const known = customersOfVisitors(chunks);
  for (const customer of known.values()) customers.placeOf(customer);
  for (const { rows, hidden, columns } of chunks) {
    for (let row = 0; row < rows; row++) {
      const customer = columns.customer.values[row] ?? -1;
      if (customer >= 0 && !isHidden(hidden, row)) customers.placeOf(customer);
    }
  }
  const strangers = new Places();
  let withoutTime = 0;
  for (const { rows, hidden, columns } of chunks) {
    const { visit, at, type, customer, visitor, product, result } = columns;
    for (let row = 0; row < rows; row++) {
      const seen = product.values[row] ?? -1;
      if (seen < 0 || isHidden(hidden, row)) continue;
      const failed = (result.values[row] ?? 0) === PAYMENT_RESULT.failed;
      const kind = kindOf(type.values[row] ?? 0, withPayments && !failed);
      if (kind < 0) continue;
      const who = visitor.values[row] ?? -1;
      const named = customer.values[row] ?? -1;
      const person = named >= 0 ? named : (known.get(who) ?? -1);
      if (person < 0 && who < 0) continue;
      const instant = at.values[row] ?? NaN;
      if (Number.isNaN(instant)) {
        withoutTime++;
        continue;
      }
      const within = visit.values[row] ?? -1;
      builder.add({
        user: person >= 0 ? customers.placeOf(person) : customers.size + strangers.placeOf(who),
        item: items.placeOf(seen),
        at: instant,
        kind,
        basket: within < 0 ? -1 : VISITS_FROM + within,
      });
    }
  }
  return { visitors: strangers.size, withoutTime };
}

/** Kind of an event by its place in `EVENT_TYPES`; -1 for what says nothing of a product. */
function kindOf(type: number, withPayments: boolean): number {
  switch (EVENT_TYPES[type]) {
    case 'view':
    case 'recommendationClick':
      return VIEW;
    case 'cart':
      return CART;
    case 'payment':
      return withPayments ? PURCHASE : -1;
    default:
      return -1;
  }
}

/** Visitors who were named once are that customer in their other events too. */
function customersOfVisitors(chunks: EventRead['chunks']): Map<number, number> {
  const known = new Map<number, number>();
  for (const { rows, hidden, columns } of chunks) {
    for (let row = 0; row < rows; row++) {
      const visitor = columns.visitor.values[row] ?? -1;
      const customer = columns.customer.values[row] ?? -1;
      if (visitor >= 0 && customer >= 0 && !isHidden(hidden, row)) known.set(visitor, customer);
    }
  }
  return known;
}
