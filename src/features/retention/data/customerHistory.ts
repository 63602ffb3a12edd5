import { MISSING_CODE } from '../../../shared/domain/facts/columnTypes.ts';
import type { JobContext } from '../../../shared/domain/jobs/job.ts';
import { instantToDay } from '../../../shared/domain/time/instantToDay.ts';
import { customerPosition } from '../domain/customerPosition.ts';
import { customerTaste as tasteOf, type TasteLine } from '../domain/customerTaste.ts';
import { lineExists, type OrderScope } from '../domain/orderScope.ts';
import type { CustomerParams, CustomerTasteParams } from '../domain/retentionParams.ts';
import type {
  CustomerOrder,
  CustomerOrderLine,
  CustomerOrders,
  CustomerTaste,
} from '../domain/retentionTypes.ts';
import { dataSpan } from '../domain/retentionView.ts';
import { lineWords, type LineWords } from './lineWords.ts';
import { priceQuartilesOfShop } from './priceQuartilesOfShop.ts';
import { scopeOf, zoneOf } from './viewOfQuery.ts';

/** All visible orders of one customer; those lines count that meet the conditions. */
export async function customerOrders(
  context: JobContext,
  { customer, calendar, conditions }: CustomerParams,
): Promise<CustomerOrders> {
  const scope = await scopeOf(context, conditions, calendar.zone);
  const { index } = scope;
  const zone = await zoneOf(context, index, calendar.zone);
  const wordsOf = await lineWords(context, index);
  const ids = await context.facts.dictionary('orderLines.order');
  const orders = ordersOf(scope, customer).map((o): CustomerOrder => {
    const lines = linesOf(scope, o).map((line) => ({ line, words: wordsOf(line) }));
    const instant = index.instant[o] ?? NaN;
    const shown = lines.map(({ line, words }) => orderLine(words, lineExists(scope, line)));
    return {
      order: ids.valueAt(index.orderCode[o] ?? MISSING_CODE),
      instant,
      day: instantToDay(zone, instant),
      country: lines.find(({ words }) => words.country !== '')?.words.country ?? '',
      channel: lines.find(({ words }) => words.channel !== '')?.words.channel ?? '',
      revenue: shown.reduce((sum, { counts, amount }) => sum + (counts ? amount || 0 : 0), 0),
      lines: shown,
    };
  });
  const counted = orders.filter(({ lines }) => lines.some(({ counts }) => counts));
  return {
    span: dataSpan(scope, zone),
    customer,
    orderCount: counted.length,
    revenue: counted.reduce((sum, { revenue }) => sum + revenue, 0),
    firstDay: counted[0]?.day ?? null,
    lastDay: counted.at(-1)?.day ?? null,
    orders: orders.toReversed(),
  };
}

/** What one customer buys, ever and lately, by the lines that meet the conditions. */
export async function customerTaste(
  context: JobContext,
  { customer, calendar, conditions, halfLifeDays }: CustomerTasteParams,
): Promise<CustomerTaste> {
  const scope = await scopeOf(context, conditions, calendar.zone);
  const { index } = scope;
  const zone = await zoneOf(context, index, calendar.zone);
  const span = dataSpan(scope, zone);
  const wordsOf = await lineWords(context, index);
  const lines = ordersOf(scope, customer).flatMap((o) => {
    const ageDays = (span.throughDay ?? 0) - instantToDay(zone, index.instant[o] ?? NaN);
    return linesOf(scope, o)
      .filter((line) => lineExists(scope, line))
      .map((line): TasteLine => ({ ...wordsOf(line), ageDays }));
  });
  return { span, ...tasteOf(lines, await priceQuartilesOfShop(context, index), halfLifeDays) };
}

/** Positions in the index of a customer's orders, oldest first. */
function ordersOf({ index }: OrderScope, customer: number): number[] {
  const position = customerPosition(index, customer);
  if (position === undefined) return [];
  return range(index.orderStart[position] ?? 0, index.orderStart[position + 1] ?? 0);
}

function linesOf({ index }: OrderScope, order: number): number[] {
  return range(index.lineStart[order] ?? 0, index.lineStart[order + 1] ?? 0);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function orderLine(words: LineWords, counts: boolean): CustomerOrderLine {
  const { product, name, category, brand, quantity, unitPrice, amount, state } = words;
  return { product, name, category, brand, quantity, unitPrice, amount, state, counts };
}
