import type { DaysActivity } from '../../domain/activityOfDays.ts';
import type { NumberTarget } from '../../domain/numberTarget.ts';

/** What is told of some days, in this order. */
export const RECENT_FIGURES = ['revenue', 'customers', 'new', 'returning'] as const;
export type RecentFigure = (typeof RECENT_FIGURES)[number];

type DaysPart = Extract<NumberTarget, { of: 'days' }>['part'];

/** Which rows stand behind each number. */
export const RECENT_PARTS = {
  revenue: 'placed',
  customers: 'ordered',
  new: 'began',
  returning: 'again',
} as const satisfies Record<RecentFigure, DaysPart>;

/** Minor units for revenue, else customers. */
export function recentValue(activity: DaysActivity, figure: RecentFigure): number {
  return figure === 'revenue' ? activity.revenue : recentCount(activity, figure);
}

/** How many rows stand behind a number: orders for revenue, else customers. */
export function recentCount(activity: DaysActivity, figure: RecentFigure): number {
  const { orders, customers, newCustomers } = activity;
  switch (figure) {
    case 'revenue':
      return orders;
    case 'customers':
      return customers;
    case 'new':
      return newCustomers;
    case 'returning':
      return customers - newCustomers;
  }
}

/** Whether a number tells new customers from old ones, which needs history before its days. */
export function needsHistory(figure: RecentFigure): boolean {
  return figure === 'new' || figure === 'returning';
}
