import type { ImportKind, TargetField } from '../domain/importFields.ts';

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
    otherName: ['绿茶 100 克', '茶杯'],
    category: ['Tea > Green', 'Ware > Cups'],
    brand: ['Northlane', 'Northlane'],
    price: ['12.50', '8.00'],
    cost: ['4.20', '2.60'],
    currency: ['EUR', 'EUR'],
    stock: ['140', '32'],
    launchedAt: ['2024-09-01', '2025-02-14'],
    tags: ['new harvest, gift', 'handmade'],
  },
  events: {
    visit: ['S1', 'S1'],
    at: ['2026-03-01 10:12', '2026-03-01 10:15'],
    type: ['view', 'payment'],
    visitor: ['V31', 'V31'],
    customer: ['', 'C7'],
    product: ['TEA-100', ''],
    amount: ['', '25.00'],
    currency: ['', 'EUR'],
    order: ['', '1001'],
    method: ['', 'card'],
    result: ['', 'succeeded'],
    device: ['phone', 'phone'],
    channel: ['search', 'search'],
  },
  shipments: {
    shipment: ['JD014600001', 'JD014600002'],
    order: ['1001', '1002'],
    carrier: ['DHL', 'DHL'],
    method: ['standard', 'express'],
    region: ['DE', 'FR'],
    shippedAt: ['2026-03-02 09:00', '2026-03-03 09:00'],
    promisedAt: ['2026-03-05', '2026-03-05'],
    deliveredAt: ['2026-03-04 16:20', ''],
    status: ['delivered', 'underWay'],
  },
  returns: {
    returnCase: ['R1', 'R2'],
    order: ['1001', '1002'],
    product: ['TEA-100', 'CUP-02'],
    customer: ['C7', 'C8'],
    quantity: ['1', '1'],
    amount: ['12.50', '8.00'],
    currency: ['EUR', 'EUR'],
    reason: ['damaged', 'changed mind'],
    requestedAt: ['2026-03-06 11:00', '2026-03-09 08:30'],
    resolvedAt: ['2026-03-08 15:00', ''],
    kind: ['return', 'exchange'],
  },
  reviews: {
    review: ['W1', 'W2'],
    customer: ['C7', 'C8'],
    product: ['TEA-100', 'CUP-02'],
    order: ['1001', '1002'],
    at: ['2026-03-07 20:10', '2026-03-10 09:45'],
    rating: ['5', '3'],
    title: ['Fresh', 'Smaller than I thought'],
    body: ['Smells of spring.', 'Nice glaze, but it holds little.'],
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
