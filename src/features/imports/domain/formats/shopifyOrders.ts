import { planFor } from '../guess/planFor.ts';
import { columnValues, headWords, type TableHead } from '../guess/tableHead.ts';
import type { ImportPlan, TargetField } from '../importTypes.ts';
import type { ImportFormat } from './importFormat.ts';

/**
 * Shopify's orders export (orders_export.csv,
 * https://help.shopify.com/en/manual/fulfillment/managing-orders/exporting-orders): one row for
 * each line item; what belongs to the order (dates, e-mail, status, totals) stands on its first
 * row only. Times are '2024-03-01 10:15:30 +0800'.
 *
 * The customer is the e-mail address (the export has no customer number). A line's amount is
 * quantity × price: order discounts, shipping, taxes and partial refunds name no line and are left
 * out. Cancelled and fully refunded orders are told by `Cancelled at` and `Financial Status`.
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
};

const NEEDED = ['name', 'createdat', 'financialstatus', 'lineitemname', 'lineitemquantity'];

export const shopifyOrders: ImportFormat = {
  id: 'shopifyOrders',
  matches: (head) => {
    const words = headWords(head);
    return NEEDED.every((word) => words.includes(word));
  },
  plan: (head, shop) => {
    const mapping = productMapping(head);
    const plan = planFor({ kind: 'orders', format: 'shopifyOrders', mapping }, head, shop);
    return { ...plan, fillDown: true };
  },
};

/** Shops that keep no article numbers tell their products by name. */
function productMapping(head: TableHead): ImportPlan['mapping'] {
  const words = headWords(head);
  const numbered = columnValues(head, words.indexOf('lineitemsku')).length;
  const bySku = numbered * 2 > columnValues(head, words.indexOf('lineitemname')).length;
  return words.map((word) => {
    const field = COLUMNS[word] ?? null;
    if (bySku) return field;
    if (field === 'product') return null;
    return field === 'productName' ? 'product' : field;
  });
}
