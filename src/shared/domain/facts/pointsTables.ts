import { code, decimal, factTable, flag, instant } from './factColumns.ts';

/**
 * Points that members have when a running programme is taken over, one row for each lot of a member,
 * or one without a lot where only the balance is known. A document is a member.
 */
export const openingPoints = factTable({
  name: 'openingPoints',
  document: 'member',
  rowsPerDocument: 'many',
  columns: {
    member: code('customers.customer'),
    /** Points left of this lot, whole and 0 or more; missing where the row is no lot. */
    points: decimal,
    earnedAt: instant,
    /** From when on the lot can be spent. */
    pendingUntil: instant,
    /** From when on the lot is gone: of a date without a time, the start of the day after it. */
    expiresAt: instant,
    /** All points of the member as the old programme counts them, on any or all of the rows. */
    balance: decimal,
    tier: code('customers.tier'),
    joinedAt: instant,
  },
});

/** What happened to points in a programme that is taken over, one movement a row. */
export const pointsHistory = factTable({
  name: 'pointsHistory',
  document: 'movement',
  rowsPerDocument: 'one',
  columns: {
    /** The file's number of the movement, or a fingerprint of its cells. */
    movement: code('pointsHistory.movement'),
    member: code('customers.customer'),
    at: instant,
    /** Place in `POINTS_HISTORY_KINDS`. */
    kind: flag,
    /** Whole points, with a minus where the member lost or spent them. */
    points: decimal,
    order: code('orderLines.order'),
    reason: code('pointsHistory.reason'),
    /** From when on the points are gone, as in `openingPoints`. */
    expiresAt: instant,
  },
});

/**
 * What a movement of points was; the first where the file does not say. Its place in this list is
 * stored: new kinds go to the end.
 */
export const POINTS_HISTORY_KINDS = [
  'adjusted',
  'earned',
  'redeemed',
  'expired',
  'refunded',
  'clawedBack',
  'opening',
] as const;
export type PointsHistoryKind = (typeof POINTS_HISTORY_KINDS)[number];
