import { loyaltyHistory } from '../features/loyalty/data/rules/loyaltyHistory.ts';
import type { LoyaltyHistory } from '../features/loyalty/domain/history/loyaltyHistory.ts';
import { factSourceOf, type PlainTables } from './factSourceOf.ts';
import { jobContextOf } from './jobContextOf.ts';
import { NO_POSTS } from './noPosts.ts';

type Shop = {
  readonly zone?: string;
  readonly currency?: string | null;
  /** Small values make several segments out of few rows. */
  readonly segmentRows?: number;
};

/** What point rules look at, of plain rows. */
export function loyaltyHistoryOf(
  tables: PlainTables,
  { zone = 'UTC', currency = null, segmentRows }: Shop = {},
): Promise<LoyaltyHistory> {
  return loyaltyHistory(jobContextOf(factSourceOf(tables, segmentRows)), zone, currency, NO_POSTS);
}
