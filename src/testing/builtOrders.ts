import {
  builtTable,
  columnBuilders,
  type BuiltTable,
} from '../shared/domain/facts/columnBuilders.ts';
import { orderLines } from '../shared/domain/facts/factTables.ts';
import type { DictionarySet } from '../shared/data/facts/dictionarySet.ts';

/** One line of a test order; what is left out is missing. */
export type OrderLineInput = {
  order: string;
  customer?: string;
  product?: string;
  /** Minor units. */
  amount?: number;
  placedAt?: number;
};

/** Columns as an import builds them, from plain lines. */
export function builtOrders(
  lines: readonly OrderLineInput[],
  dictionaries: DictionarySet,
): BuiltTable {
  const columns = columnBuilders(orderLines);
  const code = (dictionary: string, value: string | undefined) =>
    value === undefined ? -1 : dictionaries.get(dictionary).codeOf(value);
  for (const line of lines) {
    columns.order.push(code('orderLines.order', line.order));
    columns.placedAt.push(line.placedAt ?? NaN);
    columns.customer.push(code('customers.customer', line.customer));
    columns.customerName.pushMissing();
    columns.customerEmail.pushMissing();
    columns.customerPhone.pushMissing();
    columns.product.push(code('products.product', line.product));
    columns.productName.pushMissing();
    columns.category.pushMissing();
    columns.brand.pushMissing();
    columns.quantity.push(1, 0);
    columns.unitPrice.pushMissing();
    columns.amount.push(line.amount ?? NaN);
    columns.currency.pushMissing();
    columns.country.pushMissing();
    columns.channel.pushMissing();
    columns.state.push(0);
  }
  return builtTable(orderLines, columns, lines.length);
}
