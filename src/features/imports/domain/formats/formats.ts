import type { TableHead } from '../guess/tableHead.ts';
import { huitouCustomers } from './huitouCustomers.ts';
import { huitouOrders } from './huitouOrders.ts';
import { huitouOrdersJsonl } from './huitouOrdersJsonl.ts';
import { huitouProducts } from './huitouProducts.ts';
import type { ImportFormat } from './importFormat.ts';
import { shopifyOrders } from './shopifyOrders.ts';
import { table } from './table.ts';
import { uciOnlineRetail } from './uciOnlineRetail.ts';

/** THE list of formats, in the order in which they are asked; `table` takes what is left. */
export const FORMATS: readonly ImportFormat[] = [
  huitouOrders,
  huitouOrdersJsonl,
  huitouProducts,
  huitouCustomers,
  uciOnlineRetail,
  shopifyOrders,
  table,
];

/** The format of a file, by its content. */
export function formatOf(head: TableHead): ImportFormat {
  return FORMATS.find((format) => format.matches(head)) ?? table;
}
