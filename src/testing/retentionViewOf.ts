import { viewOfQuery } from '../features/retention/data/viewOfQuery.ts';
import {
  DEFAULT_QUERY,
  type RetentionQuery,
  type ShopCalendar,
} from '../features/retention/domain/retentionQuery.ts';
import type { RetentionView } from '../features/retention/domain/retentionView.ts';
import { factSourceOf, type PlainTables } from './factSourceOf.ts';
import { jobContextOf } from './jobContextOf.ts';
import type { OrderLineRow } from './orderRows.ts';

export const UTC_CALENDAR: ShopCalendar = { zone: 'UTC', weekStart: 1 };

/** The retention page's view of a shop of plain rows, in UTC unless another calendar is given. */
export function retentionViewOf(
  shop: readonly OrderLineRow[] | PlainTables,
  query: Partial<RetentionQuery> = {},
  calendar = UTC_CALENDAR,
): Promise<RetentionView> {
  const tables: PlainTables = isRows(shop) ? { orderLines: shop } : shop;
  const params = { query: { ...DEFAULT_QUERY, ...query }, calendar };
  return viewOfQuery(jobContextOf(factSourceOf(tables, 7)), params, true);
}

function isRows(shop: readonly OrderLineRow[] | PlainTables): shop is readonly OrderLineRow[] {
  return Array.isArray(shop);
}
