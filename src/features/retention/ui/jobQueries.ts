import { DEFAULT_QUERY, type RetentionQuery } from '../domain/retentionQuery.ts';

/**
 * What the cohort table depends on. Settings that only other panels use have their usual value, so
 * that changing them neither counts nor draws the table again.
 */
export function cohortsQuery(query: RetentionQuery): RetentionQuery {
  return { ...query, repeatDays: DEFAULT_QUERY.repeatDays };
}

/** What the other panels depend on: filters, the period unit, and their own settings. */
export function summaryQuery(query: RetentionQuery): RetentionQuery {
  const { measure, returns, brackets, windows, minOrders, columns, historyDays } = DEFAULT_QUERY;
  return { ...query, measure, returns, brackets, windows, minOrders, columns, historyDays };
}
