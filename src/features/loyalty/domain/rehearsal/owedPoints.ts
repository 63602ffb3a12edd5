import { ORDER_STATE, type LoyaltyHistory } from '../history/loyaltyHistory.ts';
import { clawBackDue } from '../ledger/clawBackDue.ts';
import { lastDay } from '../ledger/expiryInstant.ts';
import type { Earnings } from '../rules/earnings.ts';
import type { Programme } from '../rules/pointRuleSettings.ts';
import type { MonthAxis } from './monthAxis.ts';

/**
 * Points that can still be redeemed at the end of each month: what was earned, less what had expired,
 * what refunds took back, and what members redeemed. They redeem as many points as their orders say
 * that they did, the ones that expire soonest first, as far as they have that many by then.
 *
 * With one expiry term, points expire in the order in which they are earned, so that each member's
 * are a queue, and all of it is linear.
 */
export function owedPoints(
  history: LoyaltyHistory,
  earnings: Earnings,
  programme: Programme,
  axis: MonthAxis,
): Float64Array {
  const change = new Float64Array(axis.length);
  const lots = new LotQueues(history, earnings, programme, axis, change);
  const { orders, refunds, occasions } = history;
  let order = 0;
  let refund = 0;
  const until = (at: number) => {
    for (; order < orders.length && (orders.at[order] ?? NaN) <= at; order++) {
      const used = orders.pointsUsed[order] ?? NaN;
      if (used > 0 && orders.state[order] === ORDER_STATE.sale) lots.redeem(order, used);
    }
    for (; refund < refunds.length && (refunds.at[refund] ?? NaN) <= at; refund++) {
      lots.takeBack(refund);
    }
  };
  for (let row = 0; row < earnings.length; row++) {
    until(occasions.at[earnings.occasion[row] ?? 0] ?? NaN);
    lots.earn(row);
  }
  until(Infinity);
  lots.expireRest();
  let owed = 0;
  return change.map((more) => (owed += more));
}

/** What is left of each earning, member by member. */
class LotQueues {
  readonly #history: LoyaltyHistory;
  readonly #earnings: Earnings;
  readonly #programme: Programme;
  readonly #axis: MonthAxis;
  readonly #change: Float64Array;
  readonly #left: Float64Array;
  readonly #next: Int32Array;
  readonly #head: Int32Array;
  readonly #tail: Int32Array;
  readonly #rowOfOrder: Int32Array;
  readonly #refunded: Float64Array;
  readonly #taken: Float64Array;
  /** By the day on which points are earned, the first on which they are gone. */
  readonly #goneOn = new Map<number, number>();

  constructor(
    history: LoyaltyHistory,
    earnings: Earnings,
    programme: Programme,
    axis: MonthAxis,
    change: Float64Array,
  ) {
    const { orders, members } = history;
    this.#history = history;
    this.#earnings = earnings;
    this.#programme = programme;
    this.#axis = axis;
    this.#change = change;
    this.#left = earnings.granted.slice();
    this.#next = new Int32Array(earnings.length).fill(-1);
    this.#head = new Int32Array(members.length).fill(-1);
    this.#tail = new Int32Array(members.length).fill(-1);
    this.#rowOfOrder = new Int32Array(orders.length).fill(-1);
    this.#refunded = new Float64Array(orders.length);
    this.#taken = new Float64Array(orders.length);
  }

  earn(row: number): void {
    const granted = this.#left[row] ?? 0;
    const { occasions } = this.#history;
    const occasion = this.#earnings.occasion[row] ?? 0;
    const order = occasions.order[occasion] ?? -1;
    if (order >= 0) this.#rowOfOrder[order] = row;
    if (granted === 0) return;
    const member = this.#earnings.member[row] ?? -1;
    this.#add(occasions.day[occasion] ?? 0, granted);
    const last = this.#tail[member] ?? -1;
    if (last < 0 || (this.#head[member] ?? -1) < 0) this.#head[member] = row;
    else this.#next[last] = row;
    this.#tail[member] = row;
  }

  redeem(order: number, points: number): void {
    const { orders } = this.#history;
    const day = orders.day[order] ?? 0;
    const member = orders.member[order] ?? -1;
    if (member >= 0) this.#take(member, day, points);
  }

  takeBack(refund: number): void {
    const { refunds, orders } = this.#history;
    const order = refunds.order[refund] ?? -1;
    const row = this.#rowOfOrder[order] ?? -1;
    const refunded = (this.#refunded[order] ?? 0) + (refunds.amount[refund] ?? 0);
    this.#refunded[order] = refunded;
    if (row < 0) return;
    const all = clawBackDue(
      this.#earnings.granted[row] ?? 0,
      refunded,
      this.#earnings.eligible[row] ?? 0,
    );
    const due = all - (this.#taken[order] ?? 0);
    this.#taken[order] = all;
    const day = refunds.day[refund] ?? 0;
    const earned = orders.day[order] ?? 0;
    const waits = earned + this.#programme.pendingDays > day;
    const policy = this.#programme.clawBack;
    if (policy === 'onlyPending' && !waits) return;
    const gone = this.#goneOf(earned) <= day;
    const own = gone ? 0 : Math.min(due, this.#left[row] ?? 0);
    this.#left[row] = (this.#left[row] ?? 0) - own;
    this.#add(day, -own);
    if (!gone && policy !== 'onlyPending') this.#take(orders.member[order] ?? -1, day, due - own);
  }

  /** What nobody has taken expires when it is due, as far as the months go. */
  expireRest(): void {
    for (let row = 0; row < this.#earnings.length; row++) this.#expire(row);
  }

  /** Takes points that are available on a day, the ones that expire soonest first. */
  #take(member: number, day: number, points: number): void {
    let wanted = points;
    let row = this.#head[member] ?? -1;
    while (row >= 0 && wanted > 0) {
      const earned = this.#dayOf(row);
      if (earned + this.#programme.pendingDays > day) return;
      const gone = this.#goneOf(earned) <= day;
      const taken = gone ? 0 : Math.min(wanted, this.#left[row] ?? 0);
      wanted -= taken;
      this.#left[row] = (this.#left[row] ?? 0) - taken;
      this.#add(day, -taken);
      if (!gone && (this.#left[row] ?? 0) > 0) return;
      row = this.#next[row] ?? -1;
      this.#head[member] = row;
    }
  }

  #expire(row: number): void {
    const left = this.#left[row] ?? 0;
    if (left > 0) this.#add(this.#goneOf(this.#dayOf(row)), -left);
  }

  #dayOf(row: number): number {
    return this.#history.occasions.day[this.#earnings.occasion[row] ?? 0] ?? 0;
  }

  #goneOf(earned: number): number {
    const known = this.#goneOn.get(earned);
    if (known !== undefined) return known;
    const { expiry, pendingDays } = this.#programme;
    const last = lastDay(expiry, earned + pendingDays);
    const gone = last === null ? Infinity : last + 1;
    this.#goneOn.set(earned, gone);
    return gone;
  }

  #add(day: number, points: number): void {
    const month = this.#axis.monthOf(day);
    if (month >= 0) this.#change[month] = (this.#change[month] ?? 0) + points;
  }
}
