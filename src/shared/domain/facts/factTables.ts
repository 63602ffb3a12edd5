import type { ColumnDefinition, FactTable } from './columnTypes.ts';

function factTable<const C extends Readonly<Record<string, ColumnDefinition>>>(
  table: FactTable<C> & { readonly document: keyof C },
): FactTable<C> {
  return table;
}

const code = <const N extends string>(dictionary: N) => ({ type: 'code', dictionary }) as const;
const instant = { type: 'instant' } as const;
const decimal = { type: 'decimal' } as const;
const money = { type: 'money' } as const;
const flag = { type: 'flag' } as const;

/**
 * THE list of fact tables: naming a column here is all it takes to store, read, mask and undo it.
 *
 * A dictionary belongs to one table and column (`customers.customer`); columns of other tables may
 * point into it. Names and contacts of people live in dictionaries of `customers` only, so that a
 * person can be erased in one place.
 */
export const orderLines = factTable({
  name: 'orderLines',
  document: 'order',
  rowsPerDocument: 'many',
  columns: {
    order: code('orderLines.order'),
    placedAt: instant,
    customer: code('customers.customer'),
    customerName: code('customers.name'),
    customerEmail: code('customers.email'),
    customerPhone: code('customers.phone'),
    product: code('products.product'),
    productName: code('products.name'),
    category: code('products.category'),
    brand: code('products.brand'),
    quantity: decimal,
    unitPrice: decimal,
    /** Quantity × unit price, rounded to minor units, or the amount the file states. */
    amount: money,
    currency: code('orderLines.currency'),
    country: code('orderLines.country'),
    channel: code('orderLines.channel'),
    /** One of `LINE_STATE`. */
    state: flag,
  },
});

export const customers = factTable({
  name: 'customers',
  document: 'customer',
  rowsPerDocument: 'one',
  columns: {
    customer: code('customers.customer'),
    name: code('customers.name'),
    email: code('customers.email'),
    phone: code('customers.phone'),
    country: code('orderLines.country'),
    city: code('customers.city'),
    createdAt: instant,
  },
});

export const products = factTable({
  name: 'products',
  document: 'product',
  rowsPerDocument: 'one',
  columns: {
    product: code('products.product'),
    name: code('products.name'),
    /** The whole path, levels joined by " > ", as in "Tea > Green > Sencha". */
    category: code('products.category'),
    brand: code('products.brand'),
    price: decimal,
    currency: code('orderLines.currency'),
  },
});

export const FACT_TABLES = { orderLines, customers, products } as const;
export type FactTableName = keyof typeof FACT_TABLES;

/** What an order line is: a sale counts as a purchase, the others are told apart by filters. */
export const LINE_STATE = { sale: 0, return: 1, cancelled: 2 } as const;
