import type { ImportKind, TargetField } from '../domain/importTypes.ts';

/** Columns and two example rows of Huitou's own format: values of a shop that does not exist. */
const EXAMPLES: Readonly<
  Record<ImportKind, Readonly<Partial<Record<TargetField, readonly [string, string]>>>>
> = {
  orders: {
    order: ['1001', '1002'],
    placedAt: ['2026-03-01 10:15', '2026-03-02 18:40'],
    customer: ['C7', 'C8'],
    product: ['TEA-100', 'CUP-02'],
    productName: ['Green tea 100 g', 'Tea cup'],
    category: ['Tea > Green', 'Ware > Cups'],
    brand: ['Northlane', 'Northlane'],
    quantity: ['2', '1'],
    unitPrice: ['12.50', '8.00'],
    currency: ['EUR', 'EUR'],
    country: ['DE', 'FR'],
    channel: ['web', 'app'],
    status: ['sale', 'sale'],
  },
  customers: {
    customer: ['C7', 'C8'],
    name: ['Lena Example', 'Jo Example'],
    email: ['lena@mail.example', 'jo@mail.example'],
    phone: ['0049 30 123456', '0033 1 234567'],
    country: ['DE', 'FR'],
    city: ['Berlin', 'Paris'],
    createdAt: ['2025-11-21', '2026-01-05'],
  },
  products: {
    product: ['TEA-100', 'CUP-02'],
    name: ['Green tea 100 g', 'Tea cup'],
    category: ['Tea > Green', 'Ware > Cups'],
    brand: ['Northlane', 'Northlane'],
    price: ['12.50', '8.00'],
    currency: ['EUR', 'EUR'],
  },
};

/** A file to fill in: head row first. */
export function templateRows(kind: ImportKind): readonly (readonly string[])[] {
  const columns = Object.entries(EXAMPLES[kind]);
  return [
    columns.map(([field]) => field),
    columns.map(([, [first]]) => first),
    columns.map(([, [, second]]) => second),
  ];
}
