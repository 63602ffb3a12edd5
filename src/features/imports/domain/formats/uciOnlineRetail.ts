import { planFor } from '../guess/planFor.ts';
import { headWords } from '../guess/tableHead.ts';
import type { TargetField } from '../importFields.ts';
import type { ImportFormat } from './importFormat.ts';

/**
 * UCI "Online Retail" and "Online Retail II": the orders of a British gift shop, 2009 to 2011
 * (Chen, Sain and Guo 2012, https://archive.ics.uci.edu/dataset/352/online+retail), the data set
 * that most courses on retention use.
 *
 * One row for each line. An invoice number that starts with C is a return, with a negative
 * quantity. InvoiceDate is '2010-12-01 08:26:00' or '12/1/2010 8:26' (month first), in British
 * time; prices are in pounds. A quarter of the lines has no customer.
 */
const COLUMNS: Readonly<Record<string, TargetField>> = {
  invoiceno: 'order',
  invoice: 'order',
  stockcode: 'product',
  description: 'productName',
  quantity: 'quantity',
  invoicedate: 'placedAt',
  unitprice: 'unitPrice',
  price: 'unitPrice',
  customerid: 'customer',
  country: 'country',
};

const NEEDED: readonly TargetField[] = ['order', 'product', 'quantity', 'placedAt', 'unitPrice'];

export const uciOnlineRetail: ImportFormat = {
  id: 'uciOnlineRetail',
  matches: (head) => {
    const words = headWords(head);
    const fields = words.map((word) => COLUMNS[word]);
    const isInvoice = words.includes('invoicedate') && words.includes('stockcode');
    return isInvoice && NEEDED.every((field) => fields.includes(field));
  },
  plan: (head, shop) => {
    const mapping = headWords(head).map((word) => COLUMNS[word] ?? null);
    const plan = planFor({ kind: 'orders', format: 'uciOnlineRetail', mapping }, head, shop);
    return { ...plan, currency: plan.currency ?? 'GBP', returnPrefix: 'C' };
  },
};
