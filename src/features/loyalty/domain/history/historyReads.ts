import type { FactRead } from '../../../../shared/domain/facts/factSource.ts';
import type {
  customers,
  events,
  orderLines,
  products,
  returns,
  reviews,
} from '../../../../shared/domain/facts/factTables.ts';

/** The columns that the history is built from. */
export const LINE_COLUMNS = [
  'order',
  'placedAt',
  'customer',
  'product',
  'category',
  'brand',
  'quantity',
  'amount',
  'currency',
  'country',
  'channel',
  'state',
  'tax',
  'shipping',
  'discount',
  'paidWithPoints',
  'pointsUsed',
] as const;
export const CUSTOMER_COLUMNS = [
  'customer',
  'createdAt',
  'birthday',
  'tier',
  'segment',
  'referrer',
] as const;
export const PRODUCT_COLUMNS = ['product', 'category', 'brand'] as const;
export const EVENT_COLUMNS = ['visit', 'at', 'type', 'customer', 'referrer'] as const;
export const REVIEW_COLUMNS = ['review', 'customer', 'order', 'at', 'rating'] as const;
export const RETURN_COLUMNS = [
  'order',
  'amount',
  'currency',
  'requestedAt',
  'resolvedAt',
  'kind',
] as const;

export type HistoryReads = {
  readonly lines: FactRead<typeof orderLines, (typeof LINE_COLUMNS)[number]>;
  readonly customers: FactRead<typeof customers, (typeof CUSTOMER_COLUMNS)[number]>;
  readonly products: FactRead<typeof products, (typeof PRODUCT_COLUMNS)[number]>;
  readonly events: FactRead<typeof events, (typeof EVENT_COLUMNS)[number]>;
  readonly reviews: FactRead<typeof reviews, (typeof REVIEW_COLUMNS)[number]>;
  readonly returns: FactRead<typeof returns, (typeof RETURN_COLUMNS)[number]>;
};
