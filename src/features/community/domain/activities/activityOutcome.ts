import {
  matchedDifference,
  type MatchedDifference,
} from '../../../../shared/domain/comparison/matchedDifference.ts';
import type { SoldOrders } from '../../../../shared/domain/comparison/soldOrders.ts';
import { instantsToDays, instantToDay } from '../../../../shared/domain/time/instantToDay.ts';
import type { ZoneTable } from '../../../../shared/domain/time/zoneTable.ts';

/** Days after an activity in which customers order again, or do not. */
export const AFTER_DAYS = 90;
/** From so many who took part and have somebody alike on, a difference is shown. */
export const LEAST_COMPARED = 30;

/** What is known of an activity; customers are codes of the dictionary, days civil. */
export type ActivityFacts = {
  readonly participants: ReadonlySet<number>;
  /** Members of any group. */
  readonly members: ReadonlySet<number>;
  readonly from: number;
  readonly until: number;
};

/** What customers did after an activity. */
export type ActivityOutcome = MatchedDifference & {
  /** Participants who are customers, and their orders in the days after. */
  readonly customers: number;
  readonly orders: number;
  readonly ordered: number;
  /** Last civil day that orders are known of; NaN for none. */
  readonly through: number;
  /** Whether orders are known for all of the days after. */
  readonly followed: boolean;
};

/**
 * Orders after an activity, and whether those who took part ordered again more often than customers who
 * are alike: as long ago with their last order before the first day, as far along in their row of orders,
 * and in a group or not. Orders on the days of the activity itself count on neither side.
 */
export function activityOutcome(
  sold: SoldOrders,
  days: ZoneTable,
  { participants, members, from, until }: ActivityFacts,
): ActivityOutcome {
  const day = instantsToDays(days, sold.at);
  const exposed: number[] = [];
  const outcome: number[] = [];
  const stratum: number[] = [];
  const strata = new Map<string, number>();
  let orders = 0;
  let ordered = 0;
  for (let first = 0; first < day.length;) {
    const who = sold.customer[first] ?? -1;
    let next = first;
    let before = 0;
    let last = NaN;
    let after = 0;
    for (; next < day.length && sold.customer[next] === who; next++) {
      const on = day[next] ?? 0;
      if (on < from) {
        before++;
        last = on;
      } else if (on > until && on <= until + AFTER_DAYS) after++;
    }
    first = next;
    const tookPart = participants.has(who);
    if (tookPart) {
      orders += after;
      if (after > 0) ordered++;
    }
    // Who never ordered before has nobody to be like: most of them are not in the files at all.
    if (before === 0) continue;
    const like = [agoBand(from - last), numberBand(before), members.has(who)].join();
    const place = strata.get(like) ?? strata.size;
    strata.set(like, place);
    exposed.push(tookPart ? 1 : 0);
    outcome.push(after > 0 ? 1 : 0);
    stratum.push(place);
  }
  const through = Number.isNaN(sold.latest) ? NaN : instantToDay(days, sold.latest);
  return {
    ...matchedDifference({
      exposed: Uint8Array.from(exposed),
      outcome: Uint8Array.from(outcome),
      stratum: Int32Array.from(stratum),
      // One row for each customer.
      cluster: Int32Array.from(stratum, (_, place) => place),
    }),
    ...{ customers: participants.size, orders, ordered, through },
    followed: through > until + AFTER_DAYS,
  };
}

/** Days since the last order: a month, a quarter, half a year, a year, longer. */
function agoBand(ago: number): number {
  return [30, 91, 182, 365].findIndex((most) => ago <= most);
}

function numberBand(number: number): number {
  if (number <= 2) return number;
  return number <= 5 ? 3 : 4;
}
