import type { ImportKind } from '../importTypes.ts';
import { guessMapping, hasRequired } from './guessMapping.ts';
import type { TableHead } from './tableHead.ts';

/** What the rows of a table are about: the first of orders, products, customers that it has the
 * columns for; orders where it has them for none. */
export function guessKind(head: TableHead): ImportKind {
  if (hasRequired('orders', guessMapping('orders', head))) return 'orders';
  const products = guessMapping('products', head);
  const customers = guessMapping('customers', head);
  const isProducts = hasRequired('products', products);
  const isCustomers = hasRequired('customers', customers);
  if (isProducts && isCustomers) {
    // 'id' and 'name' fit both; the columns that only one of them has decide.
    const mapped = (mapping: typeof products) => mapping.filter((field) => field !== null).length;
    return mapped(products) >= mapped(customers) ? 'products' : 'customers';
  }
  if (isProducts) return 'products';
  return isCustomers ? 'customers' : 'orders';
}
