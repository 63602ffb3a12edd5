import { MISSING_CODE } from '../../../../shared/domain/facts/columnTypes.ts';
import { columnsOf, type DictionaryValues } from '../../../../shared/domain/facts/factSource.ts';
import {
  customers,
  events,
  orderLines,
  products,
  returns,
  reviews,
  type FactTableName,
} from '../../../../shared/domain/facts/factTables.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { buildLoyaltyHistory } from '../../domain/history/buildLoyaltyHistory.ts';
import {
  CUSTOMER_COLUMNS,
  EVENT_COLUMNS,
  LINE_COLUMNS,
  PRODUCT_COLUMNS,
  RETURN_COLUMNS,
  REVIEW_COLUMNS,
} from '../../domain/history/historyReads.ts';
import type { LoyaltyHistory } from '../../domain/history/loyaltyHistory.ts';

/** The tables that the history is built from: jobs that read it declare these. */
export const HISTORY_TABLES: readonly FactTableName[] = [
  'orderLines',
  'customers',
  'products',
  'events',
  'reviews',
  'returns',
];

/** All that point rules look at; built once for each revision, zone and currency. */
export function loyaltyHistory(
  { facts, resident, pause }: JobContext,
  zone: string,
  currency: string | null,
): Promise<LoyaltyHistory> {
  return resident(`loyalty history ${zone} ${currency ?? ''}`, async () => {
    const reads = await facts.read({
      lines: columnsOf(orderLines, ...LINE_COLUMNS),
      customers: columnsOf(customers, ...CUSTOMER_COLUMNS),
      products: columnsOf(products, ...PRODUCT_COLUMNS),
      events: columnsOf(events, ...EVENT_COLUMNS),
      reviews: columnsOf(reviews, ...REVIEW_COLUMNS),
      returns: columnsOf(returns, ...RETURN_COLUMNS),
    });
    await pause();
    const currencies = await facts.dictionary('orderLines.currency');
    const names = {
      order: await facts.dictionary('orderLines.order'),
      channel: await facts.dictionary('orderLines.channel'),
      country: await facts.dictionary('orderLines.country'),
      product: await facts.dictionary('products.product'),
      category: await facts.dictionary('products.category'),
      brand: await facts.dictionary('products.brand'),
      customer: await facts.dictionary('customers.customer'),
      shopTier: await facts.dictionary('customers.tier'),
      segment: await facts.dictionary('customers.segment'),
    };
    return buildLoyaltyHistory(reads, names, { zone, currency: codeOf(currencies, currency) });
  });
}

/** Of a currency that no file names, a code that no line has: then only lines without one are left. */
function codeOf(currencies: DictionaryValues, currency: string | null): number {
  if (currency === null) return MISSING_CODE;
  const code = currencies.find(currency);
  return code === MISSING_CODE ? currencies.size : code;
}
