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
import { withDatabase } from '../../../../shared/data/withDatabase.ts';
import { WorkspaceDb } from '../../../../shared/data/workspaceDb.ts';
import type { JobContext } from '../../../../shared/domain/jobs/job.ts';
import { latestOf } from '../../../../shared/domain/jobs/latestOf.ts';
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
import type { PostsStamp } from '../../domain/history/postsStamp.ts';
import { sharedPosts, type SharedPost } from '../../domain/history/sharedPosts.ts';

/** The tables that the history is built from: jobs that read it declare these. */
export const HISTORY_TABLES: readonly FactTableName[] = [
  'orderLines',
  'customers',
  'products',
  'events',
  'reviews',
  'returns',
];

/**
 * All that point rules look at; built once for each revision, zone and currency, and again when staff
 * change what posts are featured.
 */
export function loyaltyHistory(
  context: JobContext,
  zone: string,
  currency: string | null,
  posts: PostsStamp,
): Promise<LoyaltyHistory> {
  const { facts, pause } = context;
  const name = `loyalty history ${zone} ${currency ?? ''}`;
  return latestOf(context, name, String(posts.entries), async () => {
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
    const shop = { zone, currency: codeOf(currencies, currency) };
    return buildLoyaltyHistory(reads, names, shop, await featuredPosts(posts, names.customer));
  });
}

/** None where nobody ever wrote one down, which is known without a look. */
async function featuredPosts(
  { database, entries }: PostsStamp,
  customers: DictionaryValues,
): Promise<SharedPost[]> {
  if (entries === 0) return [];
  const rows = await withDatabase(new WorkspaceDb(database), (db) => db.experiencePosts.toArray());
  return sharedPosts(rows, customers);
}

/** Of a currency that no file names, a code that no line has: then only lines without one are left. */
function codeOf(currencies: DictionaryValues, currency: string | null): number {
  if (currency === null) return MISSING_CODE;
  const code = currencies.find(currency);
  return code === MISSING_CODE ? currencies.size : code;
}
