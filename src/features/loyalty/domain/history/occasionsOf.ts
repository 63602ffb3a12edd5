import { EVENT_TYPES, type EventType } from '../../../../shared/domain/facts/factTables.ts';
import { isHidden } from '../../../../shared/domain/facts/hiddenRows.ts';
import { startOfDay } from '../../../../shared/domain/time/localToInstant.ts';
import { MS_PER_DAY, segmentAt, type ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';
import { TRIGGERS, type Trigger } from '../rules/triggers.ts';
import { birthdaysOf } from './birthdaysOf.ts';
import type { HistoryReads } from './historyReads.ts';
import type { OccasionColumns, OrderColumns } from './loyaltyHistory.ts';
import type { Members } from './membersOf.ts';
import type { SharedPost } from './sharedPosts.ts';

type Occasion = {
  readonly trigger: number;
  readonly at: number;
  readonly member: number;
  readonly order: number;
  readonly source: number;
  readonly post: number;
  readonly rating: number;
  readonly variant: number;
};

type Gathered = {
  readonly occasions: readonly Occasion[];
  readonly withoutTime: number;
  readonly selfReferrals: number;
};

const placeOf = (trigger: Trigger) => TRIGGERS.indexOf(trigger);

/** Events that earn; all others are none of the rules' business. A featured post is a share, too. */
const OF_EVENTS: Partial<Record<EventType, Trigger>> = {
  share: 'share',
  signIn: 'signIn',
  signUp: 'signUp',
  referral: 'referral',
};

type Sources = {
  readonly reads: Pick<HistoryReads, 'events' | 'reviews'>;
  readonly posts: readonly SharedPost[];
  readonly orders: OrderColumns;
  readonly placeOfCode: Int32Array;
  readonly members: Members;
  readonly zone: ZoneTable;
  /** Last civil day of anything. */
  readonly lastDay: number;
};

/**
 * Everything but purchases. A customer signs up once, and is referred once: by the event, or else by
 * what the file of customers says.
 */
export function otherOccasions(sources: Sources): Gathered {
  const { reads, posts, orders, placeOfCode, members, zone, lastDay } = sources;
  const occasions: Occasion[] = [];
  const signedUp = new Set<number>();
  const referred = new Set<number>();
  let withoutTime = 0;
  let selfReferrals = 0;
  const add = (
    trigger: Trigger,
    at: number,
    member: number,
    source: number,
    more: Partial<typeof NOTHING> = {},
  ) => {
    occasions.push({
      trigger: placeOf(trigger),
      at,
      member,
      order: -1,
      source,
      ...NOTHING,
      ...more,
    });
  };
  const refer = (at: number, referrer: number, customer: number) => {
    if (referrer === customer) selfReferrals++;
    else if (!referred.has(customer)) add('referral', at, referrer, customer);
    referred.add(customer);
  };
  for (const { at, trigger, customer, referrer, visit } of eventsByTime(reads.events)) {
    if (Number.isNaN(at) || customer < 0) {
      withoutTime++;
    } else if (trigger === 'referral') {
      if (referrer >= 0) refer(at, referrer, customer);
    } else if (trigger !== 'signUp') {
      add(trigger, at, customer, visit);
    } else if (!signedUp.has(customer)) {
      signedUp.add(customer);
      add('signUp', at, customer, customer);
    }
  }
  const firstOrder = new Map<number, number>();
  for (let o = orders.length - 1; o >= 0; o--) {
    firstOrder.set(orders.member[o] ?? -1, orders.at[o] ?? NaN);
  }
  for (let member = 0; member < members.columns.length; member++) {
    const created = members.createdAt[member] ?? NaN;
    if (!Number.isNaN(created) && !signedUp.has(member)) add('signUp', created, member, member);
    const referrer = members.referrer[member] ?? -1;
    const at = Number.isNaN(created) ? (firstOrder.get(member) ?? NaN) : created;
    if (referrer >= 0 && !Number.isNaN(at) && !referred.has(member)) refer(at, referrer, member);
  }
  for (const { rows, hidden, columns } of reads.reviews.chunks) {
    for (let row = 0; row < rows; row++) {
      const review = columns.review.values[row] ?? -1;
      if (review < 0 || isHidden(hidden, row)) continue;
      const at = columns.at.values[row] ?? NaN;
      const own = columns.customer.values[row] ?? -1;
      const order = placeOfCode[columns.order.values[row] ?? -1] ?? -1;
      const member = own >= 0 ? own : (orders.member[order] ?? -1);
      if (Number.isNaN(at) || member < 0) withoutTime++;
      else add('review', at, member, review, { rating: columns.rating.values[row] ?? 0 });
    }
  }
  for (const [post, { member, at }] of posts.entries()) add('share', at, member, -1, { post });
  for (const { member, day, variant } of birthdaysOf(members.columns, lastDay)) {
    add('birthday', startOfDay(zone, day), member, member, { variant });
  }
  occasions.sort(byTime);
  return { occasions, withoutTime, selfReferrals };
}

const NOTHING = { post: -1, rating: 0, variant: 0 };

function byTime(a: Occasion, b: Occasion): number {
  return (
    a.at - b.at ||
    a.trigger - b.trigger ||
    a.source - b.source ||
    a.post - b.post ||
    a.variant - b.variant
  );
}

type ReadEvent = {
  readonly at: number;
  readonly trigger: Trigger;
  readonly customer: number;
  readonly referrer: number;
  readonly visit: number;
};

function eventsByTime({ chunks }: HistoryReads['events']): ReadEvent[] {
  const found: ReadEvent[] = [];
  for (const { rows, hidden, columns } of chunks) {
    for (let row = 0; row < rows; row++) {
      const type = EVENT_TYPES[columns.type.values[row] ?? 0];
      const trigger = type && OF_EVENTS[type];
      if (!trigger || isHidden(hidden, row)) continue;
      found.push({
        trigger,
        at: columns.at.values[row] ?? NaN,
        customer: columns.customer.values[row] ?? -1,
        referrer: columns.referrer.values[row] ?? -1,
        visit: columns.visit.values[row] ?? -1,
      });
    }
  }
  // Those without a time are only counted.
  return found.sort((a, b) => (Number.isNaN(a.at) || Number.isNaN(b.at) ? 0 : a.at - b.at));
}

/** Purchases and all other occasions together, by time, with the shop's clock. */
export function allOccasions(
  orders: OrderColumns,
  others: readonly Occasion[],
  zone: ZoneTable,
): OccasionColumns {
  const length = orders.length + others.length;
  const columns = {
    length,
    trigger: new Uint8Array(length),
    at: new Float64Array(length),
    day: new Int32Array(length),
    minute: new Uint16Array(length),
    member: new Int32Array(length),
    order: new Int32Array(length).fill(-1),
    source: new Int32Array(length),
    post: new Int32Array(length).fill(-1),
    rating: new Uint8Array(length),
    variant: new Uint8Array(length),
  };
  let order = 0;
  let other = 0;
  for (let i = 0; i < length; i++) {
    const next = others[other];
    // Of the same instant, a purchase comes first: its trigger does.
    const isOrder = order < orders.length && !(next && next.at < (orders.at[order] ?? NaN));
    if (isOrder) {
      columns.at[i] = orders.at[order] ?? NaN;
      columns.member[i] = orders.member[order] ?? -1;
      columns.order[i] = order;
      columns.source[i] = orders.code[order] ?? -1;
      order++;
    } else if (next) {
      columns.trigger[i] = next.trigger;
      columns.at[i] = next.at;
      columns.member[i] = next.member;
      columns.source[i] = next.source;
      columns.post[i] = next.post;
      columns.rating[i] = next.rating;
      columns.variant[i] = next.variant;
      other++;
    }
    const at = columns.at[i] ?? 0;
    const local = at + (zone.offsets[segmentAt(zone, at)] ?? 0);
    const day = Math.floor(local / MS_PER_DAY);
    columns.day[i] = day;
    columns.minute[i] = Math.floor((local - day * MS_PER_DAY) / 60_000);
  }
  return columns;
}
