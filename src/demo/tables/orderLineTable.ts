import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../../shared/domain/facts/columnBuilders.ts';
import { LINE_STATE, orderLines } from '../../shared/domain/facts/factTables.ts';
import { PLACES } from '../world/people.ts';
import { BRANDS } from '../world/shelves.ts';
import type { DemoCodes } from './demoCodes.ts';

/** 100 points pay 1.00. */
const MONEY_OF_POINT = 1;

/**
 * Order lines in order of time. What was sent back stays a sale here and is told by the returns.
 */
export function orderLineTable(codes: DemoCodes): BuiltTable {
  const { world } = codes;
  const { orders, lineItems, customers, products } = world;
  const columns = columnBuilders(orderLines);
  const names = Int32Array.from(products, ({ name }) => codes.text('products.name', name));
  const shelves = codes.categories();
  const brands = codes.texts('products.brand', BRANDS);
  const countries = Int32Array.from(PLACES, ({ country }) =>
    codes.code('orderLines.country', country),
  );
  for (const order of codes.ordersByTime) {
    const customer = orders.customer[order] ?? 0;
    const country = countries[customers.place[customer] ?? 0] ?? -1;
    const channel = codes.channel[orders.channel[order] ?? 0] ?? -1;
    const state = orders.number[order] === 0 ? LINE_STATE.cancelled : LINE_STATE.sale;
    const last = orders.firstLine[order + 1] ?? 0;
    for (let line = orders.firstLine[order] ?? 0; line < last; line++) {
      const product = lineItems.product[line] ?? 0;
      const quantity = lineItems.quantity[line] ?? 0;
      const price = lineItems.price[line] ?? 0;
      columns.order.push(codes.order[order] ?? -1);
      columns.placedAt.push(orders.placedAt[order] ?? NaN);
      columns.customer.push(codes.customer[customer] ?? -1);
      columns.product.push(codes.product[product] ?? -1);
      columns.productName.push(names[product] ?? -1);
      columns.category.push(shelves[products[product]?.shelf ?? 0] ?? -1);
      columns.brand.push(brands[products[product]?.brand ?? 0] ?? -1);
      columns.quantity.push(quantity, 0);
      columns.unitPrice.push(price, 2);
      columns.amount.push(price * quantity);
      columns.currency.push(codes.currency);
      columns.country.push(country);
      columns.channel.push(channel);
      columns.state.push(state);
      const points = line === orders.firstLine[order] ? (orders.redeemedPoints[order] ?? 0) : 0;
      if (points === 0) {
        columns.pointsUsed.pushMissing();
        columns.paidWithPoints.pushMissing();
      } else {
        columns.pointsUsed.push(points, 0);
        columns.paidWithPoints.push(points * MONEY_OF_POINT);
      }
    }
  }
  // Names and contacts of people are in the customers' table only.
  return builtTable(orderLines, columns, lineItems.length);
}
