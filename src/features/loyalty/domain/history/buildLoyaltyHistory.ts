import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { instantsToDays, instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import { MS_PER_DAY, zoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import type { HistoryReads } from './historyReads.ts';
import {
  ORDER_STATE,
  type HistoryNames,
  type LoyaltyHistory,
  type OrderColumns,
} from './loyaltyHistory.ts';
import { membersOf } from './membersOf.ts';
import { allOccasions, otherOccasions } from './occasionsOf.ts';
import { ordersOfLines } from './ordersOfLines.ts';
import type { SharedPost } from './sharedPosts.ts';
import { ProductAttributes } from './productAttributes.ts';
import { refundsOf } from './refundsOf.ts';

type Shop = {
  /** IANA name. */
  readonly zone: string;
  /** Code of its currency in the dictionary; -1 where it is not known, then all are taken. */
  readonly currency: number;
};

/** Points of an order become available, and expire, so much later than anything in the files. */
const ZONE_MARGIN = 5 * 366 * MS_PER_DAY;

/**
 * The history that point rules look at, from the visible rows of the facts.
 *
 * @param posts by id
 */
export function buildLoyaltyHistory(
  reads: HistoryReads,
  names: HistoryNames,
  shop: Shop,
  posts: readonly SharedPost[],
): LoyaltyHistory {
  const attributes = new ProductAttributes(reads.products, names.product.size);
  const { orders: gathered, ...found } = ordersOfLines(
    reads.lines,
    attributes,
    shop.currency,
    names.order.size,
  );
  const [earliest, latest] = spanOf(reads, gathered.at, posts);
  const zone = zoneTable(shop.zone, earliest || 0, (latest || 0) + ZONE_MARGIN);
  const day = instantsToDays(zone, gathered.at);
  const orders = { ...gathered, day, ...timesOf(gathered, day, names.customer.size) };
  const members = membersOf(reads.customers, orders, zone, names.customer.size);
  const lastDay = Number.isNaN(latest) ? -1 : instantToDay(zone, latest);
  const { placeOfCode } = found;
  const others = otherOccasions({ reads, posts, orders, placeOfCode, members, zone, lastDay });
  let withoutMember = 0;
  for (let o = 0; o < orders.length; o++) {
    if ((orders.member[o] ?? -1) < 0 && orders.state[o] === ORDER_STATE.sale) withoutMember++;
  }
  return {
    zone,
    orders,
    lines: found.lines,
    occasions: allOccasions(orders, others.occasions, zone),
    refunds: refundsOf(reads.returns, { ...found, at: orders.at }, shop.currency, zone),
    members: members.columns,
    posts: posts.map(({ id }) => id),
    names,
    earliest,
    latest,
    leftOut: {
      otherCurrency: found.otherCurrency,
      withoutMember,
      withoutAmount: found.withoutAmount,
      withoutTime: others.withoutTime,
      selfReferrals: others.selfReferrals,
    },
  };
}

/** First and last instant of anything that can earn; NaN where there is nothing. */
function spanOf(
  reads: HistoryReads,
  orders: Float64Array,
  posts: readonly SharedPost[],
): readonly [number, number] {
  let earliest = orders[0] ?? NaN;
  let latest = orders[orders.length - 1] ?? NaN;
  const see = (instants: Float64Array, hidden: Uint8Array | undefined) => {
    for (let row = 0; row < instants.length; row++) {
      const at = instants[row] ?? NaN;
      if (Number.isNaN(at) || isHidden(hidden, row)) continue;
      if (!(at >= earliest)) earliest = at;
      if (!(at <= latest)) latest = at;
    }
  };
  for (const { columns, hidden } of reads.events.chunks) see(columns.at.values, hidden);
  for (const { columns, hidden } of reads.reviews.chunks) see(columns.at.values, hidden);
  for (const { columns, hidden } of reads.customers.chunks) see(columns.createdAt.values, hidden);
  see(
    Float64Array.from(posts, ({ at }) => at),
    undefined,
  );
  return [earliest, latest];
}

/** Which of its member's orders each is, and days since the one before. */
function timesOf(
  { length, member, state }: Pick<OrderColumns, 'length' | 'member' | 'state'>,
  day: Int32Array,
  codes: number,
): Pick<OrderColumns, 'ordinal' | 'daysSinceLast'> {
  const count = new Int32Array(codes);
  const last = new Int32Array(codes).fill(-1);
  const ordinal = new Int32Array(length);
  const daysSinceLast = new Int32Array(length).fill(-1);
  for (let o = 0; o < length; o++) {
    const who = member[o] ?? -1;
    if (who < 0 || state[o] !== ORDER_STATE.sale) continue;
    const before = count[who] ?? 0;
    count[who] = before + 1;
    ordinal[o] = before + 1;
    if (before > 0) daysSinceLast[o] = (day[o] ?? 0) - (last[who] ?? 0);
    last[who] = day[o] ?? 0;
  }
  return { ordinal, daysSinceLast };
}
