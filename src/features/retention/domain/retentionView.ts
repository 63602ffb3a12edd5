import { instantToDay } from '../../../shared/domain/time/instantToDay.ts';
import type { PeriodRule } from '../../../shared/domain/time/periods.ts';
import type { ZoneTable } from '../../../shared/domain/time/zoneTable.ts';
import type { CohortInput, CohortRules, EventList } from './cohortPlan.ts';
import { enteringOrders, type EntryFilter } from './entryFilter.ts';
import type { OrderScope } from './orderScope.ts';
import { DEFAULT_COLUMNS, type RetentionQuery } from './retentionQuery.ts';
import type { DataSpan } from './retentionTypes.ts';

/** Everything that the page's numbers are computed from, for one query. */
export type RetentionView = {
  readonly query: RetentionQuery;
  readonly rule: PeriodRule;
  readonly zone: ZoneTable;
  readonly span: DataSpan;
  readonly scope: OrderScope;
  /** By order of the scope, minor units; null where nothing asks for money. */
  readonly revenue: Float64Array | null;
  readonly filter: EntryFilter;
  /** Order that brings each customer in; −1 where the filters leave the customer out. */
  readonly entering: Int32Array;
};

/** Puts a view together; all the work is in `enteringOrders`. */
export function retentionView(parts: Omit<RetentionView, 'entering' | 'span'>): RetentionView {
  const { scope, query, filter, zone } = parts;
  return {
    ...parts,
    span: dataSpan(scope, zone),
    entering: enteringOrders(scope, query.entry, filter),
  };
}

/** What the visible lines cover, whatever the conditions. */
export function dataSpan({ index }: OrderScope, zone: ZoneTable): DataSpan {
  const { revision, earliest, latest } = index;
  if (index.lines === 0) {
    return { revision, dataThrough: null, throughDay: null, historyStart: null };
  }
  return {
    revision,
    dataThrough: latest,
    throughDay: instantToDay(zone, latest),
    historyStart: instantToDay(zone, earliest),
  };
}

/** First and last day that the view shows: the chosen period within the data. Empty: first > last. */
export function shownDays({ span, filter }: RetentionView): { first: number; last: number } {
  if (span.historyStart === null || span.throughDay === null) return { first: 0, last: -1 };
  return {
    first: Math.max(span.historyStart, filter.fromDay ?? -Infinity),
    last: Math.min(span.throughDay, filter.toDay ?? Infinity),
  };
}

/** Orders of the scope as the cohort kernel takes them. */
export function orderEvents({ scope, revenue }: RetentionView): EventList {
  return { start: scope.orderStart, instant: scope.instant, day: scope.day, value: revenue };
}

/** The view's cohort table: its input and its rules. For a shop, orders both start and return. */
export function cohortOf(view: RetentionView): { input: CohortInput; rules: CohortRules } {
  const { query, span, zone, entering } = view;
  const { first, last } = shownDays(view);
  const events = orderEvents(view);
  return {
    input: {
      starts: events,
      returns: events,
      entering,
      zone,
      dataThrough: span.dataThrough ?? 0,
      fromDay: first,
      toDay: last,
      historySureFrom:
        query.historyDays === 0 ? -Infinity : (span.historyStart ?? 0) + query.historyDays,
    },
    rules: cohortRules(query, view.rule),
  };
}

function cohortRules(query: RetentionQuery, period: PeriodRule): CohortRules {
  const common = {
    period,
    entry: query.entry,
    minOccurrences: query.minOrders,
    columns: query.columns ?? DEFAULT_COLUMNS[query.period],
    brackets: query.brackets,
  };
  const { returns } = query;
  if (query.windows === 'calendar') return { ...common, windows: 'calendar', returns };
  if (returns === 'onOrAfter') throw new RangeError('on or after has no 24-hour windows');
  return { ...common, windows: 'rolling', returns };
}

/** How many customers the filters choose. */
export function countChosen(entering: Int32Array): number {
  let chosen = 0;
  for (const order of entering) if (order >= 0) chosen++;
  return chosen;
}

/** Revenue of orders of the scope; 0 where the view has none. */
export function sumOfOrders({ revenue }: RetentionView, orders: readonly number[]): number {
  return orders.reduce((sum, order) => sum + (revenue?.[order] ?? 0), 0);
}
