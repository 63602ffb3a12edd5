import type { TableHead } from '../guess/tableHead.ts';
import { planFor } from '../guess/planFor.ts';
import { headerWord, isProblemColumn } from '../headerKey.ts';
import type { TargetField } from '../importFields.ts';
import type { ImportPlan } from '../importTypes.ts';
import type { ImportFormat } from './importFormat.ts';
import { numberedProducts } from './numberedProducts.ts';

/**
 * Orders of a WooCommerce shop, as its usual export plugins write them:
 *
 * - "Customer / Order / Coupon Export" and "Order Export & Order Import", one row for each item:
 *   order_number, date or order_date, status, billing_email, order_currency, item_sku, item_name,
 *   item_quantity, item_total … (https://woocommerce.com/document/ordercustomer-csv-export/);
 * - "Advanced Order Export": Order Number, Order Status, Order Date, Email (Billing), SKU, Item
 *   Name, Quantity (- Refund), Item Cost … The order's cells may stand on its first row only;
 * - the first two with one row for each order: all items in one cell (`line_items`), which no
 *   product can be read from. Such an order is one line of its subtotal, or else its total.
 *
 * The customer is the e-mail address: customer_id is 0 for all guests. An item's amount is its
 * total, or quantity × cost; tax, shipping and discounts belong to the order, whose every row
 * repeats them; fees are left out. Orders that are cancelled, failed or refunded are told by their
 * status.
 */
const WORDS: readonly (readonly [TargetField, string])[] = [
  ['order', 'ordernumberformatted ordernumber orderid'],
  ['placedAt', 'orderdate date datecreated'],
  ['customerEmail', 'billingemail emailbilling customeremail'],
  ['customerName', 'billingfullname fullnamebilling customername'],
  ['customerPhone', 'billingphone phonebilling'],
  ['product', 'itemsku sku'],
  ['productName', 'itemname name productname'],
  ['category', 'category itemcategory'],
  ['quantity', 'itemquantity quantity quantityrefund'],
  ['unitPrice', 'itemcost itemprice'],
  ['amount', 'itemtotal orderlinewotax orderlinetotal'],
  ['currency', 'ordercurrency currency'],
  ['country', 'billingcountry countrycodebilling shippingcountry countrycodeshipping'],
  ['channel', 'createdvia'],
  ['status', 'orderstatus status'],
  ['tax', 'ordertotaltaxamount ordertotaltax taxtotal totaltax ordertax'],
  ['shipping', 'ordershippingamount shippingtotal ordershipping shippingcost'],
  [
    'discount',
    'orderdiscountamount cartdiscountamount discounttotal totaldiscount cartdiscount orderdiscount',
  ],
];

/** What one row for each order has instead of items. */
const WHOLE: readonly [TargetField, string] = [
  'amount',
  'ordersubtotal ordersubtotalamount ordertotal ordertotalamount',
];

/** Headers that tell these tables from others, one of each line. */
const NEEDED = [
  'ordernumberformatted ordernumber orderid',
  'orderstatus status',
  'orderdate date datecreated',
  'billingemail emailbilling firstnamebilling fullnamebilling customeremail',
  'itemname itemsku itemcost quantityrefund lineitems',
];

export const wooOrders: ImportFormat = {
  id: 'wooOrders',
  matches: (head) => {
    const words = wordsOf(head);
    return NEEDED.every((line) => line.split(' ').some((word) => words.includes(word)));
  },
  plan: (head, shop) => {
    const mapping = itemMapping(head);
    return planFor({ kind: 'orders', format: 'wooOrders', mapping }, head, shop);
  },
};

function itemMapping(head: TableHead): ImportPlan['mapping'] {
  const words = wordsOf(head);
  const isWhole = words.includes('lineitems') && !words.includes('itemname');
  const mapping: (TargetField | null)[] = words.map(() => null);
  for (const [field, named] of isWhole ? [...WORDS, WHOLE] : WORDS) {
    const columns = named.split(' ').map((word) => words.indexOf(word));
    const column = columns.find((at) => at >= 0);
    if (column !== undefined) mapping[column] = field;
  }
  return numberedProducts(head, mapping);
}

/** Headers with what stands in brackets: 'Email (Billing)' and 'Email (Shipping)' are two. */
function wordsOf({ headers }: TableHead): string[] {
  return headers.map((header) => (isProblemColumn(header) ? '' : headerWord(header)));
}
