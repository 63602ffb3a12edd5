import { stream } from '../../shared/domain/random/stream.ts';
import { Weighted } from '../weighted.ts';
import { byTime } from './byTime.ts';
import { dayOf, dayStart, HOUR_MS, MINUTE_MS } from './calendar.ts';
import type { DemoWorld } from './demoWorld.ts';
import { GIVE_UP } from './effects.ts';
import { failureShare } from './orderFacts.ts';
import { DEVICES, PARCEL } from './worldColumns.ts';

/** Why somebody came. */
export const VISIT_KIND = {
  /** To sign up. */
  signUp: 0,
  /** Ended in an order. */
  order: 1,
  /** Looked, perhaps filled a cart, and left. */
  browse: 2,
  /** Meant to order, but paying failed; the order followed later. */
  gaveUp: 3,
  /** Shared a product after it came. */
  share: 4,
} as const;

/** Visits to the shop by place; `byTime` is their order in time. What happened in each: `VisitPlayer`. */
export type Visits = {
  length: number;
  readonly kind: Uint8Array;
  /** Epoch ms of its last event. */
  readonly endsAt: Float64Array;
  /** Place of the customer, or -1 for a visitor who has not signed in. */
  readonly customer: Int32Array;
  /** The order that it led to or is about, or -1. */
  readonly order: Int32Array;
  /** Place in `CHANNELS`. */
  readonly channel: Uint8Array;
  /** Place in `DEVICES`. */
  readonly device: Uint8Array;
  readonly byTime: Int32Array;
};

/** Share of browsing visits by people who are signed in, and days around an order at which they come. */
const KNOWN = 0.55;
const BROWSE_DAYS = 20;
/** A visit takes less than half an hour, and customers have signed up an hour before their first order. */
const JUST_BEFORE_MS = 30 * MINUTE_MS;
const SHARES = 0.06;
const HAPPY = 470;
const ANONYMOUS_DEVICES = new Weighted([68, 27, 5]);

export function visitsOf(world: DemoWorld): Visits {
  const { customers, orders, from, end } = world;
  const capacity = 2 * customers.length + 6 * orders.length;
  const visits = {
    length: 0,
    kind: new Uint8Array(capacity),
    endsAt: new Float64Array(capacity),
    customer: new Int32Array(capacity),
    order: new Int32Array(capacity),
    channel: new Uint8Array(capacity),
    device: new Uint8Array(capacity),
  };
  const add = (kind: number, endsAt: number, customer: number, order: number, channel: number) => {
    const visit = visits.length++;
    visits.kind[visit] = kind;
    visits.endsAt[visit] = endsAt;
    visits.customer[visit] = customer;
    visits.order[visit] = order;
    visits.channel[visit] = channel;
    return visit;
  };
  const chance = stream(world.seed, 'visits');
  for (let customer = 0; customer < customers.length; customer++) {
    const at = customers.createdAt[customer] ?? 0;
    const channel = customers.channel[customer] ?? 0;
    const visit = add(VISIT_KIND.signUp, at, customer, -1, channel);
    visits.device[visit] = customers.device[customer] ?? 0;
  }
  for (let order = 0; order < orders.length; order++) {
    if (orders.number[order] === 0) continue;
    chance.at(order);
    const customer = orders.customer[order] ?? 0;
    const device = customers.device[customer] ?? 0;
    const placedAt = orders.placedAt[order] ?? 0;
    const knownSince = (customers.createdAt[customer] ?? 0) + HOUR_MS;
    const channel = orders.channel[order] ?? 0;
    const own = (kind: number, at: number) => {
      const visit = add(kind, at, customer, order, channel);
      visits.device[visit] = device;
    };
    own(VISIT_KIND.order, placedAt);

    // As many checkouts are given up as one that succeeds leaves behind (docs/demo.md).
    const fails = failureShare(orders.method[order] ?? 0, dayOf(placedAt) - from);
    const gaveUp = chance.chance((fails * GIVE_UP) / (1 - fails));
    const before = placedAt - chance.between(2, 60) * HOUR_MS;
    const justBefore = placedAt - JUST_BEFORE_MS;
    if (gaveUp) own(VISIT_KIND.gaveUp, before >= knownSince ? before : justBefore);

    const browsing = chance.below(3) + (DEVICES[device] === 'computer' ? 1 : 0);
    for (let i = 0; i < browsing; i++) {
      const away = chance.between(-BROWSE_DAYS * 24 * 60, BROWSE_DAYS * 24 * 60) * MINUTE_MS;
      const at = placedAt + away + chance.below(60) * 1000;
      const isKnown = chance.chance(KNOWN);
      const stranger = ANONYMOUS_DEVICES.pick(chance);
      if (at >= end || at < (isKnown ? knownSince : dayStart(from) + HOUR_MS)) continue;
      const visit = add(VISIT_KIND.browse, at, isKnown ? customer : -1, -1, channel);
      visits.device[visit] = isKnown ? device : stranger;
    }

    const delivered = orders.parcel[order] === PARCEL.delivered;
    const shares = chance.chance(SHARES) && (orders.satisfaction[order] ?? 0) >= HAPPY;
    const sharedAt = (orders.deliveredAt[order] ?? NaN) + chance.between(1, 90) * HOUR_MS;
    if (delivered && shares && sharedAt < end) own(VISIT_KIND.share, sharedAt);
  }
  return { ...visits, byTime: byTime(visits.endsAt, visits.length) };
}
