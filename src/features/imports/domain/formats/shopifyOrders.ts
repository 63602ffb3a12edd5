import { planFor } from '../guess/planFor.ts';
import { headWords } from '../guess/tableHead.ts';
import type { TargetField } from '../importFields.ts';
import type { ImportFormat } from './importFormat.ts';
import { numberedProducts } from './numberedProducts.ts';

/**
 * Shopify's orders export (orders_export.csv,
 * https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders): one row for
 * each line item; what belongs to the order (dates, e-mail, status, totals) stands on its first
 * row only. Times are '2024-03-01 10:15:30 +0800'.
 *
 * The customer is the e-mail address (the export has no customer number). A line's amount is
 * quantity × price: order discounts, shipping and taxes belong to the order as a whole, partial
 * refunds name no line and are left out. Cancelled and fully refunded orders are told by `Cancelled at` and `Financial Status`.
 */
const COLUMNS: Readonly<Record<string, TargetField>> = {
  name: 'order',
  createdat: 'placedAt',
  email: 'customerEmail',
  phone: 'customerPhone',
  billingname: 'customerName',
  lineitemsku: 'product',
  lineitemname: 'productName',
  vendor: 'brand',
  lineitemquantity: 'quantity',
  lineitemprice: 'unitPrice',
  currency: 'currency',
  shippingcountry: 'country',
  source: 'channel',
  financialstatus: 'status',
  cancelledat: 'status',
  taxes: 'tax',
  shipping: 'shipping',
  discountamount: 'discount',
};

const NEEDED = ['name', 'createdat', 'financialstatus', 'lineitemname', 'lineitemquantity'];

export const shopifyOrders: ImportFormat = {
  id: 'shopifyOrders',
  matches: (head) => {
    const words = headWords(head);
    return NEEDED.every((word) => words.includes(word));
  },
  plan: (head, shop) => {
    const columns = headWords(head).map((word) => COLUMNS[word] ?? null);
    const mapping = numberedProducts(head, columns);
    const plan = planFor({ kind: 'orders', format: 'shopifyOrders', mapping }, head, shop);
    return { ...plan, fillDown: true };
  },
};
